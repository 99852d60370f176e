import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SideBySideDialog } from '@/views/side-by-side/SideBySideDialog';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

function open(codes: readonly string[]) {
  return renderView(
    <SideBySideDialog level="departement" codes={codes} onClose={() => undefined} />,
    fakeApp(),
  );
}

const columns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const line = (name: string | RegExp) => {
  const header = screen.getByRole('rowheader', { name });
  const row = header.closest('tr');
  if (row === null) throw new Error('A header stands outside a row');
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('[aria-hidden]')?.textContent ?? '');
};

describe('territories side by side', () => {
  it('have a column each and France the last, with the same figure on a line', () => {
    /* 01: 50 places for 10 000 under 20, 5 ‰; 31: 90 for 30 000, 3 ‰; France: 140 for 150 000, 0,9 ‰. */
    open(['01', '31']);
    expect(columns()).toHaveLength(4);
    expect(line(/^Taux d’équipement pour enfants/)).toEqual(['5,0', '3,0', '0,9']);
  });

  it('do not pass off as nothing what is not known', () => {
    open(['01', '59']);
    /* 12 of 10 000 children in 01; the source does not speak of 59, where no establishment is open. */
    expect(line(/^Enfants et jeunes sans solution/).slice(0, 2)).toEqual(['1,2', 'nd']);
    expect(line(/^Taux d’équipement pour enfants/).slice(0, 2)).toEqual(['5,0', '0']);
  });

  it('are added by name and taken away, four at most', async () => {
    const { user } = open(['01']);
    const search = screen.getByRole('combobox', { name: 'Ajouter un territoire' });
    await user.type(search, '31');
    await user.click(screen.getByRole('option', { name: 'Département 31 (31)' }));
    expect(columns()).toHaveLength(4);
    await user.type(search, '31');
    expect(screen.queryByRole('option', { name: 'Département 31 (31)' })).toBeNull();
    await user.clear(search);
    await user.click(screen.getByRole('button', { name: 'Retirer Département 01' }));
    expect(columns()[1]).toContain('Département 31');
  });

  it('say so when there is no room for another', () => {
    open(['01', '31', '59', '69']);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/Quatre territoires sont déjà là/)).toBeTruthy();
  });
});
