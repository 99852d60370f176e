import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeBivariate } from '@/i18n/bivariate';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import type { AppStore } from '@/state';
import { FillChoice } from '@/views/layers/FillChoice';
import { Legend } from '@/views/legend';
import { Tooltip } from '@/views/tooltip';
import { fourRates } from '../support/four-rates';
import { numbersSaid, renderView } from '../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../support/secret-need';

const fillOf = (app: AppStore) => app.select.scene(app.store.getState().document, 'light').fill ?? [];
const square = () => screen.findByRole('table', { name: /classe de besoin/ }, { timeout: 10_000 });

/** Rows of the square as they are read: the need, then the territories of each offer. */
async function readSquare(): Promise<readonly (readonly (string | null)[])[]> {
  const rows = within(await square()).getAllByRole('row');
  return rows
    .filter((row) => within(row).queryAllByRole('cell').length === 3)
    .map((row) => [
      within(row).getByRole('rowheader').getAttribute('aria-label'),
      ...[...row.querySelectorAll('td .visually-hidden')].map(({ textContent }) => textContent),
    ]);
}

describe('the legend of need and offer', () => {
  it('is a table of nine cells that count what the map paints so', async () => {
    const { commands, app } = renderView(<Legend />, await secretNeedApp({ threshold: 0 }));
    act(() => commands.chooseFill('need-and-offer'));
    const rows = await readSquare();
    expect(rows.map(([need]) => need)).toEqual(['besoin fort', 'besoin moyen', 'besoin faible']);
    const painted = (cell: number) => fillOf(app).filter(({ classIndex }) => classIndex === cell).length;
    rows.forEach(([, ...cells], row) => {
      const counts = cells.map((text) => parseInt(text ?? '', 10));
      expect(counts).toEqual([0, 1, 2].map((offer) => painted((2 - row) * 3 + offer)));
    });
    const columns = within(await square()).getAllByRole('columnheader');
    expect(columns.map((header) => header.getAttribute('aria-label'))).toEqual([
      'offre faible',
      'offre moyenne',
      'offre forte',
    ]);
  });

  it('names its corners, and counts apart what wants a figure', async () => {
    const { commands } = renderView(<Legend />, await fourRates());
    act(() => commands.chooseFill('need-and-offer'));
    await square();
    const section = screen.getByRole('region', { name: `Besoin × offre` });
    const labels = within(section)
      .getAllByRole('listitem')
      .map((item) => item.querySelectorAll('span')[0]?.textContent);
    expect(labels.slice(0, 4)).toEqual([
      'besoin fort, offre faible',
      'besoin fort, offre forte',
      'besoin faible, offre faible',
      'besoin faible, offre forte',
    ]);
    expect(labels.slice(4)).toContain('Non disponible (nd)');
  });

  it('says nothing that a hidden count could be told from', async () => {
    const { commands, app } = renderView(<Legend />, await secretNeedApp());
    act(() => commands.chooseFill('need-and-offer'));
    await square();
    expect(HIDDEN_NUMBERS.filter((hidden) => numbersSaid().includes(hidden))).toEqual([]);
    expect(fillOf(app).filter(({ state }) => state === 'suppressed')).toHaveLength(2);
  });

  it('is in English too, to the same counts', async () => {
    const app = await secretNeedApp({ threshold: 0 });
    const { commands } = renderView(<Legend />, app);
    act(() => commands.chooseFill('need-and-offer'));
    await square();
    const { document } = app.store.getState();
    const model = app.select.legend(document, 'light').representation;
    const { en } = await import('@/i18n/en');
    if (model?.kind !== 'need-and-offer') throw new Error('The map is of something else');
    const text = describeBivariate(model, app.select.legendContext(document), {
      messages: en,
      formats: createFormats(en),
    });
    expect(text?.corners.map(({ label }) => label)).toEqual([
      'high need, low offer',
      'high need, high offer',
      'low need, low offer',
      'low need, high offer',
    ]);
  });
});

describe('choosing need and offer', () => {
  it('is one step to undo, shows both indicators, and gives way to an indicator that is chosen', async () => {
    const { user, commands, settings } = renderView(<FillChoice />, await fourRates());
    await user.click(screen.getByRole('button', { name: /La carte montre/ }));
    await user.click(await screen.findByRole('option', { name: 'Besoin × offre' }));
    await waitFor(() => expect(settings().fillBy).toBe('need-and-offer'));
    await screen.findByRole('button', { name: /Indicateur d’offre/ });
    act(() => commands.undo());
    expect(settings().fillBy).toBe('indicator');
    act(() => commands.chooseFill('need-and-offer'));
    act(() => commands.chooseIndicator('equipment-adult'));
    expect(settings().fillBy).toBe('indicator');
  });

  it('shows the layer when it was hidden', async () => {
    const { commands, settings } = renderView(<FillChoice />, await fourRates());
    act(() => commands.toggleLayer('choropleth'));
    act(() => commands.chooseFill('need-and-offer'));
    expect(settings().layers.choropleth).toBe(true);
  });
});

describe('the tooltip of a map of need and offer', () => {
  it('says the cell in words and both figures, and of a hidden one that it is hidden', async () => {
    const { commands } = renderView(<Tooltip />, await secretNeedApp());
    act(() => commands.chooseFill('need-and-offer'));
    act(() => commands.hover({ territoryCode: '31', finessEt: null }));
    expect((await screen.findByText(/^Besoin/)).textContent).toContain('8,0');
    expect(screen.getByText('besoin faible, offre forte').tagName).toBe('STRONG');
    act(() => commands.hover({ territoryCode: '01', finessEt: null }));
    const hidden = new RegExp(fr.values.states.suppressed.label, 'i');
    await waitFor(() => expect(screen.getByText(/^Besoin/).textContent).toMatch(hidden));
    expect(HIDDEN_NUMBERS.filter((hidden) => numbersSaid().includes(hidden))).toEqual([]);
  });
});
