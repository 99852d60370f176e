import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFormats } from '@/i18n';
import { gapWords } from '@/i18n/gaps';
import { fr } from '@/i18n/fr';
import { type AppStore, bindCommands } from '@/state';
import { buildMapPageText } from '@/views/export/build-map-page-text';
import { IndicatorChoice } from '@/views/layers/IndicatorChoice';
import { Legend } from '@/views/legend';
import { Tooltip } from '@/views/tooltip';
import { fakeApp } from '../support/fake-services';
import { holdMdphNeed } from '../support/mdph-need';
import { numbersSaid, renderView } from '../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../support/secret-need';
import { establishment, offerDataset } from '../support/small-embedded';

const { groups } = gapWords('fr');

/**
 * Children: 10 000, 20 000, 30 000, 40 000, 50 000. Need per 1 000: 01 8, 2A 4, 31 1, 59 0.5, 974 2, the median. Places per
 * 1 000: 01 2, 2A 9, 31 3, 59 5, the median, 974 8. The interval of 974, 1.6 to 2.4, holds its threshold.
 */
const NEED = { '01': 80, '2A': 80, '31': 30, '59': 20, '974': 100 };
const PLACES = { '01': 20, '2A': 180, '31': 90, '59': 200, '974': 400 };

function quadrantApp(): AppStore {
  const app = fakeApp();
  const offer = offerDataset(
    'mine',
    Object.entries(PLACES).map(([departement, installed], rank) =>
      establishment({ finess: `90000000${rank}`, category: '183', departement, installed }),
    ),
  );
  app.store.setState(({ document }) => ({
    document: { ...document, offer: { kind: 'user', dataset: offer } },
  }));
  holdMdphNeed(app, NEED, { level: 'departement' });
  return app;
}

async function drawn(app: AppStore) {
  await app.representations.read();
  return app.select.scene(app.store.getState().document, 'light').fill ?? [];
}

describe('a map of quadrants', () => {
  it('is left for the indicator of the panel, also when it is the one that was there', async () => {
    const { user, commands, settings } = renderView(<IndicatorChoice />, quadrantApp());
    const { indicatorId } = settings();
    act(() => commands.chooseFill('quadrants'));
    await user.click(screen.getByRole('button', { name: /Indicateur$/ }));
    await user.click(screen.getByRole('option', { selected: true }));
    await waitFor(() => expect(settings()).toMatchObject({ indicatorId, fillBy: 'indicator' }));
  });

  it('paints each territory as the view of need against offer sorts it', async () => {
    const app = quadrantApp();
    bindCommands(app).chooseFill('quadrants');
    const fill = await drawn(app);
    /* Quadrants in their order: the gap, both strong, both weak, offer alone, undecided. */
    expect(fill.map(({ code, classIndex }) => [code, classIndex])).toEqual([
      ['01', 0],
      ['2A', 1],
      ['31', 2],
      ['59', 3],
      ['974', 4],
    ]);
    expect(new Set(fill.map(({ color }) => color)).size).toBe(5);
  });

  it('follows a threshold that is moved, and gives way to an indicator that is chosen', async () => {
    const app = quadrantApp();
    const commands = bindCommands(app);
    commands.chooseFill('quadrants');
    const { gaps } = app.store.getState().document.settings;
    commands.changeGaps({
      need: { ...gaps.need, threshold: { kind: 'value', value: 20 } },
      isCautious: false,
    });
    const fill = await drawn(app);
    expect(fill.map(({ classIndex }) => classIndex)).toEqual([2, 3, 2, 3, 3]);
    commands.chooseIndicator('unmet-child');
    expect(app.store.getState().document.settings.fillBy).toBe('indicator');
  });

  it('textures who has no place and says nothing of what is hidden', async () => {
    const app = await secretNeedApp();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.chooseFill('quadrants'));
    await screen.findByRole('region', { name: /^Quadrants/ }, { timeout: 10_000 });
    const hidden = (await drawn(app)).filter(({ state }) => state === 'suppressed');
    expect(hidden.map(({ pattern, classIndex }) => [pattern, classIndex])).toEqual([
      ['suppressed', null],
      ['suppressed', null],
    ]);
    expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
  });

  it('has a legend that counts each quadrant, on screen as on the page', async () => {
    const app = quadrantApp();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.chooseFill('quadrants'));
    const section = await screen.findByRole('region', { name: /^Quadrants/ }, { timeout: 10_000 });
    const rows = within(section).getAllByRole('listitem');
    const { document } = app.store.getState();
    const text = buildMapPageText(
      { app, document, title: 'Essai', madeAt: 0, figuresSha256: null },
      { messages: fr, formats: createFormats(fr) },
    );
    const printed = text.legend[0]?.items.filter(({ swatch }) => swatch.kind === 'class') ?? [];
    expect(printed.map(({ label, count }) => [label, count])).toEqual(
      (['high-low', 'high-high', 'low-low', 'low-high', 'undecided'] as const).map((group) => [
        groups[group].label,
        '1',
      ]),
    );
    printed.forEach(({ label }, rank) => expect(rows[rank]?.textContent).toContain(label));
  });

  it('says that a threshold of zero is not reached by zero', async () => {
    const app = quadrantApp();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.chooseFill('quadrants'));
    const { gaps } = app.store.getState().document.settings;
    act(() => commands.changeGaps({ offer: { ...gaps.offer, threshold: { kind: 'value', value: 0 } } }));
    expect(await screen.findByText('Offre forte : plus de zéro.', {}, { timeout: 10_000 })).toBeDefined();
  });

  it('tells under the pointer the quadrant and both rates', async () => {
    const app = quadrantApp();
    const { commands } = renderView(<Tooltip />, app);
    act(() => commands.chooseFill('quadrants'));
    act(() => commands.hover({ territoryCode: '01', finessEt: null }));
    expect(await screen.findByText(groups['high-low'].label, {}, { timeout: 10_000 })).toBeDefined();
    expect(screen.getByText(/^Besoin :.*8,0/)).toBeDefined();
    expect(screen.getByText(/^Offre :.*2,0/)).toBeDefined();
  });
});
