import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

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

/** jsdom has no CSS object; the controls only ask it to escape ids. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;

afterEach(cleanup);
