import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bordersWords } from '@/i18n/borders';
import { decodeView, encodeView } from '@/project/view-link';
import { type AppStore, bindCommands, bordersOf } from '@/state';
import { buildMapPage, renderSvg, A4_LANDSCAPE } from '@/export';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import { buildMapPageText } from '@/views/export/build-map-page-text';
import { LayerSwitches } from '@/views/layers/LayerSwitches';
import { Legend } from '@/views/legend';
import { DrawerViews } from '@/views/statistics';
import { fakeApp } from '../support/fake-services';
import { holdMdphNeed } from '../support/mdph-need';
import { newUser } from '../support/new-user';
import { numbersSaid, renderView } from '../support/render-view';
import { allUnder } from '../support/secrecy-rules';

const words = bordersWords('fr');

/**
 * Five départements side by side: 01, 2A, 31, 59, 974, of 10 000 to 50 000 children. Per 1 000: 8, 4, 0.8, 0.5, 2, so that the
 * ratios from west to east are 2, 5, 1.6 and 4, the differences 4, 3.2, 0.3 and 1.5. Of 24 and 20 children, chance may do it.
 */
const COUNTS = { '01': 80, '2A': 80, '31': 24, '59': 20, '974': 100 };

function borderApp(counts: Readonly<Record<string, number>> = COUNTS, threshold = 0): AppStore {
  const app = fakeApp();
  holdMdphNeed(app, counts, {
    indicatorId: 'unmet-child',
    level: 'departement',
    secrecy: allUnder(threshold),
  });
  return app;
}

const sceneOf = (app: AppStore) => app.select.scene(app.store.getState().document, 'light');
const bordersSeen = (app: AppStore) =>
  waitFor(() => {
    const { borders } = sceneOf(app);
    if (borders === null || borders.length === 0) throw new Error('not found yet');
    return borders;
  });
const all = { threshold: { kind: 'share', share: 1 } } as const;

describe('the borders of a map', () => {
  it('are lines between neighbours, the wider the farther apart, dashed where chance may do it', async () => {
    const app = borderApp();
    bindCommands(app).changeBorders({ measure: 'difference', ...all });
    const borders = await bordersSeen(app);
    expect(borders.map(({ codes, widthPx, isSure }) => [codes.join(), widthPx, isSure])).toEqual([
      ['31,59', 1.25, false],
      ['59,974', 2.5, true],
      ['2A,31', 4.25, true],
      ['01,2A', 6.5, true],
    ]);
  });

  it('are off until asked for, and go with one step back', async () => {
    const app = borderApp();
    const commands = bindCommands(app);
    expect(sceneOf(app).borders).toBeNull();
    commands.toggleLayer('borders');
    await bordersSeen(app);
    commands.undo();
    expect(sceneOf(app).borders).toBeNull();
  });

  it('say nothing of a hidden rate, whatever it is', async () => {
    const shown = async (hidden: number) => {
      const app = borderApp({ ...COUNTS, '31': hidden }, 11);
      bindCommands(app).changeBorders(all);
      const borders = await bordersSeen(app);
      return { borders, count: bordersOf(app).view(app.store.getState().document).count };
    };
    const few = await shown(4);
    expect(few.borders.flatMap(({ codes }) => codes)).not.toContain('31');
    expect(few.count.uncompared).toBeGreaterThanOrEqual(2);
    expect(await shown(9)).toEqual(few);
  });

  it('travel with the link to a view, and are the usual ones in a dossier of before', () => {
    const app = borderApp();
    bindCommands(app).changeBorders({ measure: 'difference' });
    const { settings } = app.store.getState().document;
    const read = decodeView(encodeView({ settings, territoryCode: null }));
    expect(read.ok && [read.value.settings.borders, read.value.settings.layers.borders]).toEqual([
      settings.borders,
      true,
    ]);
  });
});

describe('the legend of borders', () => {
  it('has the classes from the strongest with their counts, the threshold, and what has no line', async () => {
    const app = borderApp({ ...COUNTS, '31': 4 }, 5);
    const { commands } = renderView(<Legend />, app);
    act(() => commands.changeBorders(all));
    const section = await screen.findByRole('region', { name: /^Limites/ }, { timeout: 10_000 });
    const { count } = bordersOf(app).view(app.store.getState().document);
    expect(section.textContent).toContain(words.uncompared({ count: count.uncompared }));
    expect(section.textContent).toContain('fois');
    expect(numbersSaid()).not.toContain('0,13');
  });

  it('is printed with the map, to the letter', async () => {
    const app = borderApp();
    bindCommands(app).changeBorders(all);
    await bordersSeen(app);
    const { document } = app.store.getState();
    const language = { messages: fr, formats: createFormats(fr) };
    const text = buildMapPageText(
      { app, document, title: 'Essai', madeAt: 0, figuresSha256: null },
      language,
    );
    const block = text.legend.find(({ title }) => title.startsWith('Limites'));
    expect(
      block?.items.filter(({ swatch }) => swatch.kind === 'border').map(({ label, count }) => [label, count]),
    ).toEqual([
      ['de 4,3 à 5,0 fois', '1'],
      ['de 3,0 à 4,3 fois', '1'],
      ['de 1,90 à 3,0 fois', '1'],
      ['de 1,60 à 1,90 fois', '1'],
      [words.sure, '3'],
      [words.unsure, '1'],
    ]);
    const svg = renderSvg(buildMapPage({ scene: sceneOf(app), text, format: A4_LANDSCAPE }));
    expect(svg.match(/<g id="borders">.*?<\/g>/s)?.[0].match(/<path /g)).toHaveLength(8);
  });
});

describe('the choice of borders', () => {
  it('shows the threshold in force, and moves it', async () => {
    const app = borderApp();
    const user = newUser();
    renderView(<LayerSwitches />, app);
    act(() => bindCommands(app).changeBorders(all));
    const field = await screen.findByRole('textbox', { name: words.choice.least }, { timeout: 10_000 });
    expect(field.getAttribute('value')).toBe('1,60');
    await user.clear(field);
    await user.type(field, '3,5{Enter}');
    await waitFor(async () => expect(await bordersSeen(app)).toHaveLength(2));
    expect(app.store.getState().document.settings.borders.threshold).toEqual({ kind: 'value', value: 3.5 });
  });
});

describe('the table of borders', () => {
  it('lists them from the strongest with both rates, and sorts them by what is pressed', async () => {
    const app = borderApp();
    const user = newUser();
    const { commands } = renderView(<DrawerViews />, app);
    act(() => commands.changeBorders({ measure: 'difference', ...all }));
    act(() => commands.setPreferences({ drawerView: 'borders' }));
    const grid = await screen.findByRole('grid', { name: /^Limites/ }, { timeout: 10_000 });
    const rows = () =>
      within(grid)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows().map((cells) => [cells[0], cells[1], cells[2], cells[3]])).toEqual([
      ['Département 01', '8,0', 'Département 2A', '4,0'],
      ['Département 2A', '4,0', 'Département 31', '0,8'],
      ['Département 974', '2,0', 'Département 59', '0,5'],
      ['Département 31', '0,8', 'Département 59', '0,5'],
    ]);
    expect(rows().map((cells) => cells[6])).toEqual([
      ...[1, 2, 3].map(() => words.table.verdicts.sure),
      words.table.verdicts.unsure,
    ]);
    await user.click(within(grid).getByRole('button', { name: new RegExp(words.table.columns.ratio) }));
    expect(rows().map((cells) => cells[4])).toEqual(['5,0', '4,0', '2,0', '1,60']);
  });

  it('puts both territories of a border together, and shows those that are put together elsewhere', async () => {
    const app = borderApp();
    const { user, commands, state } = renderView(<DrawerViews />, app);
    act(() => commands.changeBorders({ measure: 'difference', ...all }));
    act(() => commands.setPreferences({ drawerView: 'borders' }));
    const grid = await screen.findByRole('grid', { name: /^Limites/ }, { timeout: 10_000 });
    const ids = (selector: string) =>
      [...grid.querySelectorAll<HTMLElement>(`[data-row-id]${selector}`)].map(
        ({ dataset }) => dataset['rowId'],
      );
    const row = (id: string) => grid.querySelector<HTMLElement>(`[data-row-id="${id}"]`) ?? grid;
    act(() => commands.groupTerritories(['2A']));
    expect(ids('[data-grouped]')).toEqual(['01 2A', '2A 31']);
    await user.keyboard('{Control>}');
    await user.click(row('974 59'));
    expect([...state().group.codes]).toEqual(['2A', '974', '59']);
    expect(ids('[data-grouped]')).toEqual(['01 2A', '2A 31', '974 59', '31 59']);
    await user.click(row('974 59'));
    await user.keyboard('{/Control}');
    expect([...state().group.codes]).toEqual(['2A']);
    act(() => commands.listGroupAlone(true));
    expect(ids('')).toEqual(['01 2A', '2A 31']);
    await user.click(row('2A 31'));
    expect(state().selection).toMatchObject({ code: '2A' });
    expect(ids('[aria-selected=true]')).toEqual(['2A 31']);
    act(() => commands.selectTerritory('01'));
    expect(ids('[aria-selected=true]')).toEqual(['01 2A']);
    await user.pointer({ keys: '[MouseRight]', target: within(row('2A 31')).getByText('0,8') });
    expect(state().question).toMatchObject({ code: '31', indicatorId: 'unmet-child' });
  });
});
