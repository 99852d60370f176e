import { describe, expect, it } from 'vitest';
import { readingDate } from '@/views/import/mapping/reading-date';

describe('a date typed for a table', () => {
  it.each([
    ['2024', '2024'],
    ['06/2024', '2024-06'],
    ['6/2024', '2024-06'],
    ['30/06/2024', '2024-06-30'],
    ['2024-6-1', '2024-06-01'],
    [' 2024-06 ', '2024-06'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(readingDate(typed)).toBe(kept);
  });

  it.each(['', '24', 'juin 2024', '31/06/2024', '29/02/2023', '13/2024', '00/2024', '2024-00-10'])(
    '« %s » is no date',
    (typed) => {
      expect(readingDate(typed)).toBeNull();
    },
  );
});
