import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** Controls are slow in jsdom when two cores run several files. */
vi.setConfig({ testTimeout: 30_000 });
/** What is fetched when first shown takes its time there too. */
configure({ asyncUtilTimeout: 5000 });

const VIEWPORT_HEIGHT_PX = 480;
const nothing = () => undefined;

/** jsdom lays nothing out: every element is as high as a small drawer, and nothing is ever resized. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
  configurable: true,
  get: () => VIEWPORT_HEIGHT_PX,
});

class StillResizeObserver implements ResizeObserver {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
}
globalThis.ResizeObserver ??= StillResizeObserver;

/** jsdom has no screen to ask: no media query matches. */
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;

/** jsdom has no CSS object; the controls only ask it to escape ids. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;

/** What lists of choices say aloud stays in the page for seconds, where another test would read it. */
function silenceAnnouncements(): void {
  for (const log of document.querySelectorAll('[data-live-announcer] [role=log]')) {
    log.replaceChildren();
  }
}

/** Files share a page in each worker: what a test leaves there, a test of any other file would find. */
afterEach(() => {
  cleanup();
  silenceAnnouncements();
  const left = document.body.textContent ?? '';
  document.body.replaceChildren(...document.body.querySelectorAll(':scope > [data-live-announcer]'));
  if (left.trim() !== '') throw new Error(`This test left in the page: ${left.slice(0, 200)}`);
});
