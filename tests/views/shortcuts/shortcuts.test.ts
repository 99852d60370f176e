import { describe, expect, it } from 'vitest';
import { type KeyPress, SHORTCUTS, shortcutOf } from '@/views/shortcuts/shortcuts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe('shortcuts', () => {
  it('are found with Ctrl or ⌘, whatever the case Shift and Caps Lock give the letter', () => {
    expect(shortcutOf(press('k', { ctrlKey: true }), false)?.id).toBe('search');
    expect(shortcutOf(press('K', { metaKey: true }), false)?.id).toBe('search');
    expect(shortcutOf(press('z', { ctrlKey: true }), false)?.id).toBe('undo');
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }), false)?.id).toBe('redo');
    expect(shortcutOf(press('y', { ctrlKey: true }), false)?.id).toBe('redo');
    expect(shortcutOf(press('F1'), false)?.id).toBe('help');
  });

  it('leave bare letters and AltGr to typing', () => {
    expect(shortcutOf(press('k'), false)).toBeNull();
    expect(shortcutOf(press('e', { ctrlKey: true, altKey: true }), false)).toBeNull();
  });

  it('leave undo, redo and Escape to the field one types in', () => {
    const own = SHORTCUTS.filter(({ keys: [{ key, command = false }] }) => {
      return shortcutOf(press(key, { ctrlKey: command }), true) === null;
    });
    expect(own.map(({ id }) => id)).toEqual(['undo', 'redo', 'clearSelection']);
  });

  it('never share their keys, and never are a single character', () => {
    const all = SHORTCUTS.flatMap(({ keys }) => keys);
    expect(new Set(all.map((keys) => JSON.stringify(keys))).size).toBe(all.length);
    expect(all.filter(({ key, command }) => key.length === 1 && command !== true)).toEqual([]);
  });
});
