import { describe, expect, it } from 'vitest';
import { type Migration, migrateToCurrent } from '@/project/migrations/migrate';

const renamed: Migration = {
  from: 1,
  migrate: (file) => ({ ...(file as object), title: (file as { name: string }).name }),
};
const shouted: Migration = {
  from: 2,
  migrate: (file) => ({ title: (file as { title: string }).title.toUpperCase() }),
};

describe('migrating a file', () => {
  it('takes every step from its version to the current one, in order of versions', () => {
    const plan = { steps: [shouted, renamed], to: 3 };
    expect(migrateToCurrent({ name: 'lot' }, 1, plan)).toEqual({ title: 'LOT' });
  });

  it('takes only the later steps when the file is more recent', () => {
    expect(migrateToCurrent({ title: 'lot' }, 2, { steps: [renamed, shouted], to: 3 })).toEqual({
      title: 'LOT',
    });
  });

  it('leaves a file of the current version as it is', () => {
    const file = { name: 'lot' };
    expect(migrateToCurrent(file, 3, { steps: [renamed, shouted], to: 3 })).toBe(file);
  });

  it('fails when a step is missing', () => {
    expect(() => migrateToCurrent({}, 1, { steps: [shouted], to: 3 })).toThrow('version 1');
  });
});
