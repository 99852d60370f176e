import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { statisticsWords } from '@/i18n/statistics';
import type { UnrankedRow } from '@/state';
import { Unranked } from '@/views/statistics/ranking/Unranked';
import { renderView } from '../../support/render-view';

const rowsOf = (count: number, status: UnrankedRow['status']) =>
  Array.from(
    { length: count },
    (_, rank) =>
      ({
        territory: { code: `${status}${rank}`, name: `${status} ${rank}` },
        status,
      }) as unknown as UnrankedRow,
  );

function open(rows: readonly UnrankedRow[]) {
  const select = vi.fn();
  const cursor = { select } as unknown as Parameters<typeof Unranked>[0]['cursor'];
  return { ...renderView(<Unranked rows={rows} words={statisticsWords('fr')} cursor={cursor} />), select };
}

const namesOf = (status: string) =>
  screen
    .getAllByRole('button', { name: new RegExp(`^${status} \\d+$`) })
    .map(({ textContent }) => textContent);

const more = (count: number, left: number) =>
  screen.getByRole('button', { name: new RegExp(`^Montrer ${count}\\sterritoires? de plus, sur ${left}$`) });

describe('the territories without a rank', () => {
  it('are counted whole and named a hundred at a time, each reason by itself', async () => {
    const { user } = open([...rowsOf(230, 'suppressed'), ...rowsOf(3, 'missing')]);
    expect(screen.queryAllByText(/Secret statistique\s\(230\)/)).toHaveLength(1);
    expect([namesOf('suppressed').length, namesOf('missing').length]).toEqual([100, 3]);
    await user.click(more(100, 130));
    expect(namesOf('suppressed').length).toBe(200);
    await user.click(more(30, 30));
    expect(namesOf('suppressed')).toEqual(rowsOf(230, 'suppressed').map(({ territory }) => territory.name));
    expect(screen.queryByRole('button', { name: /^Montrer/ })).toBeNull();
  });

  it('can each be selected, those asked for later too', async () => {
    const { user, select } = open(rowsOf(101, 'missing'));
    await user.click(more(1, 1));
    await user.click(screen.getByRole('button', { name: 'missing 100' }));
    expect(select).toHaveBeenCalledWith('missing100');
  });
});
