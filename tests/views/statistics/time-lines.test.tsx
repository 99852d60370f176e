import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NeedRecord } from '@/domain/need';
import { type AppStore, bindCommands } from '@/state';
import { TimeLines } from '@/views/statistics/time-lines/TimeLines';
import { appWith } from '../../support/app-with';
import { everythingSaid, renderView } from '../../support/render-view';
import { under } from '../../support/secrecy-rules';
import { needDataset } from '../../support/small-embedded';

/** People without a solution at three dates; 10 000 children in 01, 30 000 in 31. */
const COUNTS = {
  '01': [200, 300, 400],
  '2A': [900, 800, 700],
  '31': [600, 4, 900],
  '59': [400, 400, 400],
} as const;
const DATES = ['2023-12-31', '2024-12-31', '2025-12-31'] as const;

async function datedApp(): Promise<AppStore> {
  const records = Object.entries(COUNTS).flatMap(([departementCode, counts]) =>
    counts.map((value, rank) => ({
      departementCode,
      source: 'Liste',
      public: 'child',
      count: { status: 'known', value },
      referenceDate: DATES[rank],
    })),
  ) as unknown as readonly NeedRecord[];
  const app = await appWith({ need: { ...needDataset('liste', []), records } });
  const commands = bindCommands(app);
  commands.chooseNeedSource('Liste');
  commands.chooseIndicator('unmet-child');
  await app.formerYears.read();
  return app;
}

const points = () => document.querySelectorAll('path[data-shape="disc"]').length;
const groupedPoints = () => document.querySelectorAll('path[data-grouped="true"]').length;

describe('the lines of territories over time', () => {
  it('have a point a territory and a date that is shown, and say the chosen one in sentences', async () => {
    const app = await datedApp();
    bindCommands(app).setSecrecyRule(under(0));
    bindCommands(app).selectTerritory('01');
    renderView(<TimeLines />, app);
    // Four départements counted at three dates; nobody counts 974.
    expect(points()).toBe(12);
    // Three that are not chosen and their place in the key, told from the lines of the grid.
    expect(document.querySelectorAll('path[data-ink="other-curves"]')).toHaveLength(3 + 1);
    const said = document.querySelector('desc')?.textContent ?? '';
    // 200 then 400 of 10 000 children: 20 ‰, then 40 ‰.
    expect(said).toContain('Département 01\u00a0: de 20,0 à 40,0.');
  });

  it('stop where a count is hidden, which nothing tells', async () => {
    const app = await datedApp();
    bindCommands(app).setSecrecyRule(under(10));
    renderView(<TimeLines />, app);
    // The 4 of 31 is hidden in 2024, and the count that would give it away with it.
    expect(points()).toBe(10);
    // 4 of 30 000 children: 0,13 ‰.
    expect(everythingSaid().join(' ')).not.toMatch(/0,13/);
  });

  it('show those grouped in the other views, and choose a territory from their table', async () => {
    const app = await datedApp();
    bindCommands(app).setSecrecyRule(under(0));
    const { user, state, commands } = renderView(<TimeLines />, app);
    act(() => commands.groupTerritories(['01', '59']));
    expect(groupedPoints()).toBe(6);
    expect(screen.getByText('2\u00a0territoires retenus', { normalizer: (text) => text })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Valeurs du graphique, territoire par territoire' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 1 + 5);
    await user.click(within(table).getByRole('button', { name: 'Département 59' }));
    expect(state().selection).toEqual({ kind: 'territory', level: 'departement', code: '59' });
  });
});
