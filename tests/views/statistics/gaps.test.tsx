import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RegionCode } from '@/domain/territory';
import { fr } from '@/i18n/fr';
import { gapWords } from '@/i18n/gaps';
import { I18nProvider } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { AppStoreContext, bindCommands } from '@/state';
import { DrawerViews } from '@/views/statistics';
import { drawOverChart } from '../../support/draw-over-chart';
import { fakeApp } from '../../support/fake-services';
import { holdMdphNeed } from '../../support/mdph-need';
import { establishment, offerDataset } from '../../support/small-embedded';

const words = gapWords('fr');

/**
 * Children: 10 000, 20 000, 30 000, 40 000, 50 000. Need per 1 000: 01 8, 2A 4, 31 1, 59 0.5, 974 2 (the median).
 * Places per 1 000: 01 2, 2A 9, 31 3, 59 5 (the median), 974 8.
 */
const NEED = [
  ['01', 80],
  ['2A', 80],
  ['31', 30],
  ['59', 20],
  ['974', 100],
] as const;
const PLACES = { '01': 20, '2A': 180, '31': 90, '59': 200, '974': 400 };

async function openGaps(need: readonly (readonly [string, number])[] = NEED) {
  const app = fakeApp();
  const commands = bindCommands(app);
  const offer = offerDataset(
    'mine',
    Object.entries(PLACES).map(([departement, installed], rank) =>
      establishment({ finess: `90000000${rank}`, category: '183', departement, installed }),
    ),
  );
  app.store.setState(({ document }) => ({
    document: { ...document, offer: { kind: 'user', dataset: offer } },
  }));
  holdMdphNeed(app, Object.fromEntries(need));
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <DrawerViews />
      </I18nProvider>
    </AppStoreContext>,
  );
  await userEvent.click(screen.getByRole('tab', { name: statisticsWords('fr').views.gaps }));
  await screen.findByRole('region', { name: words.groups['high-low'].label }, { timeout: 10_000 });
  return { app, commands };
}

function membersOf(group: keyof typeof words.groups): readonly string[] {
  const section = screen.getByRole('region', { name: words.groups[group].label });
  return within(section)
    .queryAllByRole('rowheader')
    .map((header) => header.textContent);
}

const named = (...codes: readonly string[]) => codes.map((code) => `Département ${code}`);

describe('need read against offer', () => {
  it('puts the territories in their quadrants, against medians', async () => {
    await openGaps();
    expect(membersOf('high-low')).toEqual(named('01'));
    expect(membersOf('high-high')).toEqual(named('2A'));
    expect(membersOf('low-low')).toEqual(named('31'));
    expect(membersOf('low-high')).toEqual(named('59'));
    // 974 is the median itself, and its interval, 1.6 to 2.4, holds it.
    expect(membersOf('undecided')).toEqual(named('974'));
  });

  it('says why a territory is where it is, with both figures, the interval and the thresholds', async () => {
    await openGaps();
    await userEvent.click(screen.getByRole('button', { name: words.why.about({ name: 'Département 01' }) }));
    const text = document.body.textContent.replaceAll(/\s/g, ' ');
    // Exact Poisson interval of 80: 63.4 to 99.6.
    expect(text).toContain(
      'Besoin : 8,0 personnes sans solution pour 1 000 habitants de 0 à 19 ans, intervalle à 95 % [6,3 ; 10,0] tout entier au-dessus du seuil de 2,00 (médiane des départements montrés).',
    );
    expect(text).toContain(
      'Offre : 2,0 places pour 1 000 habitants de 0 à 19 ans, sous le seuil de 5,00 (médiane des départements montrés).',
    );
  });

  it('asks where each of its two figures comes from, of a territory as of France', async () => {
    const { app, commands } = await openGaps();
    const asked = () => app.store.getState().question;
    const row = screen
      .getByRole('button', { name: words.why.about({ name: 'Département 01' }) })
      .closest('tr');
    const figure = (text: string) => within(row as HTMLElement).getByText(text);
    await userEvent.pointer({ keys: '[MouseRight]', target: figure('2,0') });
    expect(asked()).toEqual({ indicatorId: 'equipment-child', level: 'departement', code: '01' });
    await userEvent.pointer({ keys: '[MouseRight]', target: figure('8,0') });
    expect(asked()?.indicatorId).toBe('unmet-child');
    const buttons = () => screen.getAllByRole('button', { name: /^D’où vient ce chiffre/ });
    await userEvent.click(buttons()[0] as HTMLElement);
    expect(asked()).toEqual({ indicatorId: 'unmet-child', level: 'france', code: 'FR' });
    act(() => commands.selectTerritory('59'));
    await userEvent.click(buttons()[1] as HTMLElement);
    expect(asked()).toEqual({ indicatorId: 'equipment-child', level: 'departement', code: '59' });
  });

  it('names what is studied of the country beside its dates', async () => {
    const { commands } = await openGaps();
    expect(screen.queryByText(/Périmètre d’étude/)).toBeNull();
    act(() => commands.chooseStudy({ kind: 'region', code: 'R1' as RegionCode }));
    expect(
      await screen.findByText(/^Besoin : .*Périmètre d’étude.: Région R1 \(3 départements\)/),
    ).toBeTruthy();
  });

  it('decides by values alone once uncertainty is left aside, as one step to undo', async () => {
    const { app, commands } = await openGaps();
    await userEvent.click(screen.getByRole('button', { name: words.threshold.heading }));
    await userEvent.click(screen.getByRole('switch', { name: words.options.cautious }));
    expect(membersOf('high-high')).toEqual(named('2A', '974'));
    expect(membersOf('undecided')).toEqual([]);
    expect(app.store.getState().history.past.at(-1)?.note).toBe('change-gaps');
    commands.undo();
    await waitFor(() => expect(membersOf('undecided')).toEqual(named('974')));
  });

  it('moves a threshold with the arrows, and keeps it when the key is released', async () => {
    const { app } = await openGaps();
    const slider = screen.getByRole('slider', { name: words.threshold.slider.offer });
    slider.focus();
    await userEvent.keyboard('{Home}');
    expect(membersOf('low-low')).toEqual([]);
    expect(membersOf('low-high')).toEqual(named('59', '31'));
    const { threshold } = app.store.getState().document.settings.gaps.offer;
    expect(threshold.kind).toBe('value');
    expect(app.store.getState().history.past.filter(({ note }) => note === 'change-gaps')).toHaveLength(1);
  });

  it('cuts where the handle says, to the last decimal it shows', async () => {
    const { app } = await openGaps();
    const slider = screen.getByRole('slider', { name: words.threshold.slider.need });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    const { threshold } = app.store.getState().document.settings.gaps.need;
    if (threshold.kind !== 'value') throw new Error('The threshold is not a value');
    // Rates from 0.5 to 8 with a margin of 6 %: a step is 0.084, so that unrounded the threshold would be 2.2535.
    expect(threshold.value).toBe(2.24);
    expect(slider.textContent).toBe('2,24');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^2,24 personnes sans solution/);
  });

  it('takes a threshold that is typed, with a comma, and refuses what is no number', async () => {
    const { app } = await openGaps();
    await userEvent.click(screen.getByRole('button', { name: words.threshold.heading }));
    const field = screen.getByRole('textbox', { name: words.threshold.value.need });
    await userEvent.clear(field);
    await userEvent.type(field, '4,5{Enter}');
    expect(app.store.getState().document.settings.gaps.need.threshold).toEqual({ kind: 'value', value: 4.5 });
    expect(membersOf('high-low')).toEqual(named('01'));
    await userEvent.clear(field);
    await userEvent.type(field, 'beaucoup');
    expect(screen.getByText(words.threshold.notANumber)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(app.store.getState().document.settings.gaps.need.threshold).toEqual({ kind: 'value', value: 4.5 });
  });

  it('names apart the territories whose need is hidden, and guesses nothing', async () => {
    await openGaps([
      ['01', 3],
      ['2A', 80],
      ['31', 30],
      ['59', 20],
    ]);
    const absent = screen.getByRole('region', { name: words.absent.heading });
    const lines = within(absent)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));
    expect(
      lines.some((line) => line.startsWith('Secret statistique, besoin') && line.includes('Département 01')),
    ).toBe(true);
    expect(lines).toContain('Non disponible, besoin (1) : Département 974');
    expect(document.querySelector('[data-group]')?.textContent).not.toContain('Département 01');
  });
});

describe('territories put together', () => {
  it('are those of a group, or ticked one by one, in every view, until they are let go', async () => {
    const { app } = await openGaps();
    const together = () => [...app.store.getState().group.codes].sort();
    await userEvent.click(
      screen.getByRole('button', { name: words.keepGroup({ group: words.groups['high-low'].label }) }),
    );
    expect(together()).toEqual(['01']);
    await userEvent.click(screen.getByRole('checkbox', { name: words.keep({ name: 'Département 31' }) }));
    expect(together()).toEqual(['01', '31']);
    expect(screen.getByRole('group', { name: words.group.label }).textContent).toContain('2');
    await userEvent.click(screen.getByRole('tab', { name: statisticsWords('fr').views.table }));
    const kept = within(screen.getByRole('grid'))
      .getAllByRole('row')
      .filter((row) => row.dataset['grouped'] === 'true')
      .map((row) => row.dataset['rowId']);
    expect(kept).toEqual(['01', '31']);
    await userEvent.click(screen.getByRole('button', { name: words.group.clear }));
    expect(together()).toEqual([]);
    expect(app.store.getState().history.past.map(({ note }) => note)).toEqual(
      [1, 2, 3].map(() => 'group-territories'),
    );
  });

  it('are put together with Ctrl and Space on a row of the table', async () => {
    const { app } = await openGaps();
    await userEvent.click(screen.getByRole('tab', { name: statisticsWords('fr').views.table }));
    const grid = screen.getByRole('grid');
    grid.focus();
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: ' ', ctrlKey: true });
    expect([...app.store.getState().group.codes]).toEqual(['01']);
    expect(app.store.getState().selection.kind).toBe('none');
  });

  it('are those under a rectangle drawn over the chart', async () => {
    const { app } = await openGaps();
    drawOverChart();
    expect(app.store.getState().group.codes.size).toBe(5);
    expect(app.store.getState().selection.kind).toBe('none');
  });
});
