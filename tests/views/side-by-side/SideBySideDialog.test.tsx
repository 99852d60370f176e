import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SideBySideDialog } from '@/views/side-by-side/SideBySideDialog';
import type { DepartementCode } from '@/domain/territory';
import { known } from '@/domain/measure';
import { emptyProject } from '@/project';
import { type AppStore, createAppStore } from '@/state';
import { fakeApp, fakeServices } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { provenance, smallEmbedded } from '../../support/small-embedded';

function open(codes: readonly string[], app: AppStore = fakeApp()) {
  return renderView(<SideBySideDialog level="departement" codes={codes} onClose={() => undefined} />, app);
}

/** 25 people helped in 01, in a series of its own source. */
function withSocialAid(): AppStore {
  const counts = new Map([['01' as DepartementCode, known(25)]]);
  const series = { measure: 'pch', year: 2025, counts, provenance: provenance('pch') } as const;
  const embedded = { ...smallEmbedded(), socialAid: [series] };
  const document = emptyProject('Essai', embedded.demonstrationNeed);
  return createAppStore({ document, embedded, services: fakeServices() });
}

const plainSpaces = (text: string) => text.replaceAll(/\s/gu, ' ');
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
    /* Of 0 to 19: 10 000 and 30 000; 10, 20, 30, 40 and 50 thousand in the five départements. */
    expect(line(/^0-19 ans/).map((text) => text.replaceAll(/\s/gu, ''))).toEqual([
      '10000',
      '30000',
      '150000',
    ]);
  });

  it('say what they count and every source, and a figure pressed asks where it comes from', async () => {
    const { user, state, commands } = open(['01', '31'], withSocialAid());
    const { perimeter } = state().document.settings;
    const child = perimeter.categories.child.filter((code) => code !== '183');
    act(() =>
      commands.changePerimeter({
        ...perimeter,
        capacityStatus: 'authorised',
        categories: { ...perimeter.categories, child },
      }),
    );
    /* What children's and adults' rates have in common is said once. */
    expect(
      screen.getAllByText(/^Périmètre modifié/).map(({ textContent }) => plainSpaces(textContent)),
    ).toEqual(['Périmètre modifié : sans IME, places autorisées (et non installées)']);
    expect(screen.getByText(/Source pch, 2025/)).toBeTruthy();
    const [, second] = screen.getAllByRole('button', { name: /^Non disponible|^\d/ });
    await user.click(second as HTMLElement);
    expect(state().question).toEqual({ indicatorId: 'equipment-child', level: 'departement', code: '31' });
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
