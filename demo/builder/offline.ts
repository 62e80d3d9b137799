/**
 * Keeps the builder for times without a network, by its service worker, and knows when there is a later
 * version of it. That one waits until an editor asks for it: nothing reloads under their hands.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {trusted} from './trusted.js';

const FOLDER = new URL('.', import.meta.url).href;
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
    if (this.#hasBegun || !location.href.startsWith(FOLDER)) return;
    this.#hasBegun = true;
    whenIdle(() => void this.#register());
  }

  /** Loads the page anew with the later version. */
  renew(): void {
    if (!this.#waiting) return location.reload();
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
      look();
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', look);
      });
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

/** Once the page has loaded and has nothing to do. */
function whenIdle(task: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: 5000});
    else setTimeout(task, 1000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
