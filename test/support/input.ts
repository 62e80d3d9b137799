/** What a reader does, by the driver: real keys, a real mouse, and what their system asks for. */
import {executeServerCommand, resetMouse, sendMouse} from '@web/test-runner-commands';
import {nextFrame} from './wait.js';

let isPointing = false;
let isEmulating = false;
let isAllowing = false;

// The driver keeps them from test to test, and from file to file.
afterEach(async () => {
  if (isPointing) await resetMouse();
  if (isEmulating) await emulateMedia({});
  if (isAllowing) await executeServerCommand('allow-clipboard', false);
  isPointing = isEmulating = isAllowing = false;
});

const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const KEY = ['keydown', 'keypress', 'keyup'];

/** How often a click or a key is made again that did not come where it was meant to. */
const MISSES = 10;

/** Makes a click or presses a key until it has come where it was meant to. */
async function made(once: () => Promise<boolean>, missed: string): Promise<void> {
  for (let misses = 0; misses < MISSES; misses += 1) if (await once()) return;
  throw new Error(`${missed} ${MISSES} times`);
}

/** Does something while windows' events are heard before anybody else in their pages. */
async function hearing(
  views: readonly Window[],
  types: readonly string[],
  hear: (event: Event, view: Window) => void,
  task: () => Promise<unknown>,
): Promise<void> {
  const listening = new AbortController();
  const {signal} = listening;
  for (const view of views) {
    const listener = (event: Event) => hear(event, view);
    for (const type of types) view.addEventListener(type, listener, {capture: true, signal});
  }
  try {
    await task();
  } finally {
    listening.abort();
  }
}

/** Keeps an event from everybody else, and from what the browser would do. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Presses a key, or some together: `Tab`, `Enter`, `Shift+Tab`, `Control+a`. Names are those of
 * `KeyboardEvent.key`.
 */
export async function press(keys: string): Promise<void> {
  await made(
    () => pressOnce(keys.split('+')),
    `${keys} did not come to the frame that has the focus`,
  );
}

/**
 * Whether keys came to the frame that has the focus. WebKit's windows hear of a new one later than its
 * pages do, and send what is pressed by then to another frame, whose page is spared them, or to one that
 * is gone.
 */
async function pressOnce(keys: readonly string[]): Promise<boolean> {
  const pressed = () => executeServerCommand('press', keys);
  const target = focusedWindow();
  if (target === window) {
    await pressed();
    return true;
  }
  const held = keys.slice(0, -1);
  let came: Window | undefined;
  const hear = (event: Event, view: Window) => {
    const isLast = event.type === 'keydown' && !held.includes((event as KeyboardEvent).key);
    if (isLast) came ??= view;
    if (view !== target) keep(event);
  };
  await hearing(windowsIn(window), KEY, hear, async () => {
    await pressed();
    const deadline = performance.now() + LATE;
    while (!came && performance.now() < deadline) await nextFrame();
  });
  return came === target;
}

/** How long a key may be on its way after the driver has pressed it, in milliseconds. */
const LATE = 2000;

/** The innermost window of this origin that has the focus. */
function focusedWindow(): Window {
  let view: Window = window;
  for (;;) {
    const focused = view.document.activeElement;
    if (focused?.localName !== 'iframe') return view;
    const {contentDocument, contentWindow} = focused as HTMLIFrameElement;
    if (!contentDocument || !contentWindow) return view;
    view = contentWindow;
  }
}

/** A window and those in its frames, as far as they are of this origin. */
function windowsIn(view: Window): readonly Window[] {
  const frames = [...view.document.querySelectorAll('iframe')];
  const inner = frames.filter(({contentDocument}) => contentDocument);
  return [view, ...inner.flatMap(({contentWindow}) => windowsIn(contentWindow!))];
}

/** Types text into whatever has the focus. */
export async function type(text: string): Promise<void> {
  // A key of no consequence finds the way to the frame, for of many letters some could be missed.
  if (focusedWindow() !== window) await press('Shift');
  await executeServerCommand('write', text);
}

/** Clicks the middle of an element with the mouse, also in an iframe of this origin. */
export async function click(element: Element): Promise<void> {
  await made(
    async () => clickOnce(element, await middleOf(element)),
    `<${element.localName}> moved away under the mouse`,
  );
}

/**
 * Whether what was at a place is still there when the mouse arrives, as a person sees before they press.
 * Where it is not, nobody in the page hears of the click.
 */
async function clickOnce(element: Element, position: [number, number]): Promise<boolean> {
  const view = element.ownerDocument.defaultView!;
  const [left, top] = placeOf(view);
  const aim = deepestAt(element.ownerDocument, position[0] - left, position[1] - top);
  let isMissed = false;
  const hear = (event: Event) => {
    if (event.type === 'pointerdown') isMissed = event.composedPath()[0] !== aim;
    if (isMissed) keep(event);
  };
  await hearing([view], CLICK, hear, () => sendMouse({type: 'click', position}));
  return !isMissed;
}

/** The innermost element at a place of a window, in shadow trees too. */
function deepestAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  return inner && inner !== root ? (deepestAt(inner, x, y) ?? found) : found;
}

/** Moves the mouse over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({type: 'move', position: await middleOf(element)});
}

/** Drags the mouse from one place in the window to another, in CSS pixels. */
export async function drag(from: readonly [number, number], to: readonly [number, number]) {
  isPointing = true;
  await sendMouse({type: 'move', position: at(from)});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: at(to)});
  await sendMouse({type: 'up'});
}

function at([x, y]: readonly [number, number]): [number, number] {
  return [Math.round(x), Math.round(y)];
}

async function middleOf(element: Element): Promise<[x: number, y: number]> {
  isPointing = true;
  await settled(element);
  const {left, top, width, height} = element.getBoundingClientRect();
  const [x, y] = placeOf(element.ownerDocument.defaultView);
  return at([x + left + width / 2, y + top + height / 2]);
}

/** Where a frame's window is in the one that the driver's mouse goes by. */
function placeOf(window: Window | null): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let view = window; view?.frameElement;) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left + view.frameElement.clientLeft;
    y += frame.top + view.frameElement.clientTop;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return [x, y];
}

/** Resolves when an element is in view and has stayed in its place for a while. */
async function settled(element: Element): Promise<void> {
  let before = '';
  // One that is always on its way is clicked where it is.
  for (let frames = 0, still = 0; still < 2 && frames < 120; frames += 1) {
    element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    await nextFrame();
    const {x, y, width, height} = element.getBoundingClientRect();
    const now = [x, y, width, height].join();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

export interface Media {
  readonly type?: 'print' | 'screen';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
}

/** Makes the page see another medium until the test is over. Only within `onlyWhere('emulateMedia')`. */
export async function emulateMedia(media: Media): Promise<void> {
  isEmulating = true;
  await executeServerCommand('emulate-media-features', {
    type: media.type ?? '',
    features: [
      {name: 'prefers-color-scheme', value: media.colorScheme ?? ''},
      {name: 'prefers-reduced-motion', value: media.reducedMotion ?? ''},
      {name: 'forced-colors', value: media.forcedColors ?? ''},
      {name: 'prefers-contrast', value: media.contrast ?? ''},
    ],
  });
}

/** Lets the page read the clipboard until the test is over. Only within `onlyWhere('readClipboard')`. */
export async function allowClipboard(): Promise<void> {
  isAllowing = true;
  await executeServerCommand('allow-clipboard', true);
}
