/**
 * Draws a quotation as pictures, in the card's own colors and fonts. Asks the network for nothing:
 * all it draws is in the page already.
 */
import {
  layoutPictures,
  type PictureContent,
  type PicturePage,
  type PictureSize,
  type TextRole,
} from './picture-layout.js';

/** How a picture looks: colors and font families as CSS writes them. */
export interface PictureStyle {
  /** What lies behind the words, from the lowest layer up; the last may be translucent. */
  readonly surface: readonly string[];
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly font: string;
  readonly quoteFont: string;
}

/** Least contrast of words and surface: WCAG's for large text. */
const CONTRAST = 3;

/** The pictures of a quotation as PNG files: one, or more where its words need them. */
export async function drawPictures(
  content: PictureContent,
  size: PictureSize,
  style: PictureStyle,
): Promise<Blob[]> {
  await loadFonts(content, style);
  const canvas = document.createElement('canvas');
  canvas.lang = content.lang;
  const context = contextOf(canvas);
  const pages = layoutPictures(content, size, (text, role, pixels) => {
    context.font = fontOf(role, pixels, style);
    return context.measureText(text).width;
  });
  const blobs: Blob[] = [];
  for (const page of pages) {
    draw(context, page, style);
    blobs.push(await toPng(canvas));
  }
  return blobs;
}

function draw(context: CanvasRenderingContext2D, page: PicturePage, style: PictureStyle): void {
  const {width, height, dir, margin, rule, lines} = page;
  // Also empties the canvas and forgets its state.
  Object.assign(context.canvas, {width, height});
  for (const layer of readableSurface(style)) {
    context.fillStyle = layer;
    context.fillRect(0, 0, width, height);
  }
  context.fillStyle = style.accent;
  context.fillRect(margin, rule.y, width - 2 * margin, rule.height);
  context.direction = dir;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  for (const {role, text, x, y, size} of lines) {
    context.font = fontOf(role, size, style);
    context.fillStyle = {
      quote: style.text,
      name: style.text,
      muted: style.muted,
      mark: style.accent,
    }[role];
    context.fillText(text, x, y);
  }
}

function fontOf(role: TextRole, size: number, {font, quoteFont}: PictureStyle): string {
  const isQuote = role === 'quote' || role === 'mark';
  return `${role === 'name' ? '600 ' : ''}${size}px ${isQuote ? quoteFont : font}`;
}

/** What the page has declared of the fonts and not yet needed; a font that fails is done without. */
async function loadFonts({paragraphs, name}: PictureContent, style: PictureStyle): Promise<void> {
  const words = paragraphs.join(' ') + name;
  const roles: readonly TextRole[] = ['quote', 'name', 'muted'];
  await Promise.allSettled(
    roles.map((role) => document.fonts.load(fontOf(role, 16, style), words)),
  );
}

/** The surface; where a picture lies behind the page's words, black or white behind them instead. */
function readableSurface(style: PictureStyle): readonly string[] {
  const words = luminance([...style.surface, style.text]);
  const surface = luminance(style.surface);
  const contrast = (Math.max(words, surface) + 0.05) / (Math.min(words, surface) + 0.05);
  if (contrast >= CONTRAST) return style.surface;
  return [words > 0.18 ? '#000' : '#fff'];
}

/** Relative luminance of colors laid over one another, by WCAG's formula. */
function luminance(layers: readonly string[]): number {
  const context = contextOf(document.createElement('canvas'));
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives the page no canvas.');
  return context;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser makes no picture of a canvas.'));
    }, 'image/png');
  });
}

/** How a card looks: its words, its name, what is muted, and the page's colors behind it. */
export function styleOf(
  host: HTMLElement,
  quote: Element,
  name: Element,
  muted: Element,
  rule: Element,
): PictureStyle {
  const words = getComputedStyle(quote);
  return {
    surface: surfaceOf(host),
    text: words.color,
    muted: getComputedStyle(muted).color,
    accent: getComputedStyle(rule).borderBlockStartColor,
    font: getComputedStyle(name).fontFamily,
    quoteFont: words.fontFamily,
  };
}

/** Background colors from the page's own canvas up to the element. */
function surfaceOf(host: Element): string[] {
  const scheme = getComputedStyle(host).colorScheme;
  const isDark =
    scheme === 'dark' ||
    (/dark/.test(scheme) && matchMedia('(prefers-color-scheme: dark)').matches);
  const layers: string[] = [];
  for (let node: Element | null = host; node; node = parentOf(node)) {
    layers.unshift(getComputedStyle(node).backgroundColor);
  }
  return [isDark ? '#121212' : '#fff', ...layers];
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
