import { expect, test } from 'vitest';
import { createNumberLanguage } from '@/map/engine/number-language';

test('numbers of a map are told their language once its style is loaded, and again at each style', () => {
  const listeners = new Map<string, () => void>();
  const told: string[] = [];
  const map = {
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    setGlobalStateProperty: (name: string, value: string) => told.push(`${name} ${value}`),
  };
  const numbers = createNumberLanguage(map as unknown as Parameters<typeof createNumberLanguage>[0]);
  numbers.writeIn('fr');
  expect(told).toEqual([]);
  listeners.get('style.load')?.();
  numbers.writeIn('en');
  expect(told).toEqual(['locale fr', 'locale en']);
  listeners.get('styledataloading')?.();
  numbers.writeIn('fr');
  expect(told).toHaveLength(2);
  listeners.get('style.load')?.();
  expect(told).toEqual(['locale fr', 'locale en', 'locale fr']);
});
