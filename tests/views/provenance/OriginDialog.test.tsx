import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OriginDialog } from '@/views/provenance';
import { appWith } from '../../support/app-with';
import { everythingSaid, numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, SECRET_COUNTS, secretNeedApp } from '../../support/secret-need';
import { needDataset } from '../../support/small-embedded';

const SHA256 = 'ab'.repeat(32);

/** A store whose dossier holds a table of counts. */
function appWithFile() {
  const need = needDataset('liste', SECRET_COUNTS);
  const files = [{ ...EMPTY_REPORT, name: 'besoins.csv', kind: 'need-table', read: 5, accepted: 5 } as const];
  const sources = [{ name: 'besoins.csv', size: 45, sha256: SHA256, parts: ['besoins.csv'] }];
  return appWith({ need, files, sources });
}

const EMPTY_REPORT = { warned: 0, rejected: 0, skipped: 0, reasons: [] } as const;

describe('where a figure comes from', () => {
  it('shows the calculation with its numbers, then closes', async () => {
    const { user, commands, state } = renderView(<OriginDialog />);
    expect(screen.queryByRole('dialog')).toBeNull();
    commands.askOrigin({ indicatorId: 'equipment-child', level: 'departement', code: '01' });
    /* 50 places over 10 000 children. */
    await screen.findByText(/^50 places ÷ 10.000 personnes × 1.000 = 5,0/);
    screen.getByText('Établissement 010000001');
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(state().question).toBeNull();
  });

  it('says no hidden count, in any tab, at any level', async () => {
    const app = await secretNeedApp();
    const { user, commands } = renderView(<OriginDialog />, app);
    for (const [level, code] of [
      ['france', 'FR'],
      ['region', 'R1'],
      ['departement', '01'],
    ] as const) {
      const asked = level === 'france' ? (app.embedded.hierarchy.france.territories[0]?.code ?? code) : code;
      commands.askOrigin({ indicatorId: 'unmet-child', level, code: asked });
      for (const tab of ['Numérateur', 'Dénominateur', 'Laissé de côté', 'Sources', 'Transformations']) {
        await user.click(await screen.findByRole('tab', { name: tab }));
        expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
      }
    }
  });

  it('keeps back the fingerprint of a file of hidden counts, and shows it where nothing is hidden', async () => {
    const { user, commands } = renderView(<OriginDialog />, await appWithFile());
    commands.askOrigin({ indicatorId: 'unmet-child', level: 'departement', code: '01' });
    await user.click(await screen.findByRole('tab', { name: 'Sources' }));
    screen.getByText('besoins.csv');
    expect(everythingSaid().join(' ')).not.toContain(SHA256);
    commands.setSecrecyRule({ threshold: 0, dominance: null, rounding: null });
    await screen.findByText(SHA256);
  });
});
