import { fireEvent } from '@testing-library/react';
import type { MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Scene } from '@/cartography';
import { type GestureListeners, listenToGestures } from '@/map/engine/gestures';
import type { Picker } from '@/map/engine/picker';
import { createWalker } from '@/map/engine/walker';
import { contoursOf, squareAt } from '../cartography/builders';

/** From west to east at one height: w, m, e; a degree is 20 pixels, and the map is 100 pixels wide. */
const SCENE = {
  level: 'departement',
  studied: contoursOf({ e: squareAt(5, 46), w: squareAt(2, 46), m: squareAt(3, 46) }),
} as unknown as Scene;

type Listener = (event: object) => void;

function startGestures() {
  const canvas = document.createElement('canvas');
  Object.defineProperties(canvas, { clientWidth: { value: 100 }, clientHeight: { value: 100 } });
  const heard = new Map<string, Listener>();
  const easeTo = vi.fn();
  let isBrushing = false;
  let scene = SCENE;
  const map = {
    getCanvas: () => canvas,
    on: (type: string, listener: Listener) => heard.set(type, listener),
    isMoving: () => false,
    boxZoom: { isActive: () => isBrushing },
    project: ([longitude = NaN]: readonly number[]) => ({ x: 20 * longitude, y: 50 }),
    easeTo,
  } as unknown as MapLibreMap;
  const centre = {
    territoryCode: 'centre',
    territoryLevel: 'departement',
    finessEt: null,
    x: 50,
    y: 50,
  } as const;
  const picker: Picker = { hitAt: (x, y) => ({ ...centre, x, y }), clusterAt: () => null };
  const listeners = {
    onHover: vi.fn<GestureListeners['onHover']>(),
    onSelect: vi.fn<GestureListeners['onSelect']>(),
    onEnter: vi.fn<GestureListeners['onEnter']>(() => true),
    onToggle: vi.fn<GestureListeners['onToggle']>(),
  };
  listenToGestures(map, { picker, walker: createWalker(map, () => scene) }, listeners);
  return {
    ...listeners,
    easeTo,
    canvas,
    press: (key: string, keys = {}) => fireEvent.keyDown(canvas, { key, ...keys }),
    tell: (type: string, event: object) => heard.get(type)?.(event),
    show: (other: Scene) => {
      scene = other;
    },
    beginBrush: () => {
      isBrushing = true;
      heard.get('boxzoomstart')?.({});
    },
  };
}

const codeOf = (hit: { readonly territoryCode: string | null } | null | undefined) => hit?.territoryCode;

describe('the keyboard on the map', () => {
  it('walks from territory to territory, and acts on the one it came to', () => {
    const { press, onHover, onSelect, onEnter, onToggle } = startGestures();
    press('PageDown');
    press('PageDown');
    expect(onHover.mock.calls.map(([hit]) => codeOf(hit))).toEqual(['w', 'm']);
    press('Enter');
    press('Enter', { shiftKey: true });
    press(' ', { ctrlKey: true });
    for (const { mock } of [onSelect, onEnter, onToggle]) expect(codeOf(mock.lastCall?.[0])).toBe('m');
    press('PageUp');
    press('End');
    expect(onHover.mock.calls.slice(2).map(([hit]) => codeOf(hit))).toEqual(['w', 'e']);
  });

  it('brings into view what it walks to, and only that', () => {
    const { press, easeTo, onHover } = startGestures();
    press('Home');
    // The middle of w is at 50 pixels of 100: in view. That of e, at 110, is not.
    expect(easeTo).not.toHaveBeenCalled();
    press('End');
    expect(easeTo.mock.lastCall?.[0]).toMatchObject({
      center: [expect.closeTo(5.5, 1), expect.closeTo(46.5, 0)],
    });
    expect(onHover.mock.lastCall?.[0]).toMatchObject({ x: 50, y: 50 });
  });

  it('acts on the centre before a walk and after the arrows, and a walk goes on from where it was', () => {
    const { press, tell, onSelect, onHover } = startGestures();
    press('Enter');
    expect(codeOf(onSelect.mock.lastCall?.[0])).toBe('centre');
    press('PageDown');
    tell('moveend', { originalEvent: new KeyboardEvent('keydown', { key: 'ArrowRight' }) });
    press('Enter');
    expect(codeOf(onSelect.mock.lastCall?.[0])).toBe('centre');
    press('PageDown');
    expect(codeOf(onHover.mock.lastCall?.[0])).toBe('m');
  });
});

describe('a walk on a map that changes level', () => {
  it('begins again, though a territory there has the code of the one it was at', () => {
    const { press, show, onHover } = startGestures();
    press('PageDown');
    press('PageDown');
    show({ ...SCENE, level: 'region' });
    press('PageDown');
    expect(onHover.mock.lastCall?.[0]).toMatchObject({ territoryCode: 'w', territoryLevel: 'region' });
  });
});

describe('the pointer on the map', () => {
  it('points at nothing while it draws a rectangle', () => {
    const { tell, beginBrush, onHover } = startGestures();
    tell('mousemove', { point: { x: 3, y: 4 } });
    expect(codeOf(onHover.mock.lastCall?.[0])).toBe('centre');
    beginBrush();
    tell('mousemove', { point: { x: 8, y: 9 } });
    expect(onHover.mock.calls.slice(1)).toEqual([[null]]);
  });

  it('puts a territory with others with Ctrl or ⌘, and chooses it without', () => {
    const { tell, onSelect, onToggle } = startGestures();
    const click = (keys: object) =>
      tell('click', { point: { x: 3, y: 4 }, originalEvent: { detail: 1, ...keys } });
    click({ ctrlKey: true });
    click({ metaKey: true });
    expect(onToggle).toHaveBeenCalledTimes(2);
    expect(onSelect).not.toHaveBeenCalled();
    click({});
    expect(onSelect.mock.lastCall?.[0]).toMatchObject({ territoryCode: 'centre', x: 3, y: 4 });
    expect(onToggle).toHaveBeenCalledTimes(2);
  });
});
