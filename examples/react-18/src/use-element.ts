import type {Interview} from 'interview-widgets';
import {type RefObject, useEffect, useLayoutEffect, useRef} from 'react';

type Listeners = {
  [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void;
};

/** On a server neither does anything, and React warns of the one. */
const useSettledElement = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What React 18 cannot do by itself: sets an element's interview, and listens to its events. */
export function useElement<E extends HTMLElement & {data: Interview | undefined}>(
  data: Interview | undefined,
  listeners: Listeners = {},
): RefObject<E> {
  const ref = useRef<E>(null);
  // No dependencies: the element may be another after any render.
  useSettledElement(() => {
    const element = ref.current;
    if (!element) return;
    const aborter = new AbortController();
    const {signal} = aborter;
    for (const [type, listener] of Object.entries(listeners)) {
      element.addEventListener(type, listener as EventListener, {signal});
    }
    element.data = data;
    return () => aborter.abort();
  });
  return ref;
}
