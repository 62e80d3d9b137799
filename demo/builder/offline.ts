/**
 * Keeps the builder for times without a network, by its service worker, and knows when there is a later
 * version of it. That one waits until an editor asks for it: nothing reloads under their hands.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {trusted} from './trusted.js';

const FOLDER = new URL('.', import.meta.url).href;
/** All that the builder could need is fetched once its first load has been of use, in milliseconds. */
const SETTLED = 5000;
const SCRIPT = new URL('offline.js', import.meta.url).href;

export class Offline implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The later version, once it has been downloaded. */
  #waiting: ServiceWorker | undefined;
  #isOutdated = false;
  #hasBegun = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  hostConnected(): void {
    // Where another page shows the builder, there is nothing that it could keep.
    if (this.#hasBegun || !location.href.startsWith(FOLDER) || savesData()) return;
    this.#hasBegun = true;
    whenIdle(() => void this.#register());
  }

  /** Loads the page anew with the later version. */
  renew(): void {
    // Another window may have asked for it before.
    if (this.#waiting?.state !== 'installed') return location.reload();
    const {serviceWorker} = navigator;
    serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
    this.#waiting.postMessage({type: 'SKIP_WAITING'});
  }

  async #register(): Promise<void> {
    try {
      const {serviceWorker} = navigator;
      const isKept = serviceWorker.controller !== null;
      const registration = await serviceWorker.register(trusted(SCRIPT));
      const look = () => {
        if (!registration.waiting || !serviceWorker.controller) return;
        this.#waiting = registration.waiting;
        this.#tell();
      };
      const watch = () => registration.installing?.addEventListener('statechange', look);
      look();
      // It may have begun before this page came to know of it.
      watch();
      registration.addEventListener('updatefound', watch);
      // The editor has asked for the later version in another window.
      if (isKept) serviceWorker.addEventListener('controllerchange', () => this.#tell());
    } catch {
      // In a private window, or where a browser keeps nothing: all works, but for want of a network.
    }
  }

  #tell(): void {
    this.#isOutdated = true;
    this.#host.requestUpdate();
  }
}

/** The reader pays for each byte: nothing is fetched that was not asked for. */
function savesData(): boolean {
  const {connection} = navigator as {connection?: {readonly saveData?: boolean}};
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  return connection?.saveData === true && !isKept;
}

/** Once the page has loaded a while ago and has nothing to do. */
function whenIdle(task: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: 5000});
    else setTimeout(task, 1000);
  };
  const settle = () => setTimeout(wait, SETTLED);
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle, {once: true});
}
