import { describe, expect, it } from 'vitest';
import { createFormats, describeLegend } from '@/i18n';
import { fr } from '@/i18n/fr';
import type { FigureMode } from '@/project';
import { bindCommands } from '@/state';
import { buildPageLegend } from '@/views/export/page-legend';
import { appWith } from '../../support/app-with';
import { establishment, needDataset, offerDataset } from '../../support/small-embedded';

/** Rates 5, 2, 3 and 0 per 1 000; 974 is not in the source. Needs in two départements. */
async function mixedApp() {
  const places = { '01': 50, '2A': 40, '31': 90 };
  const establishments = Object.entries(places).map(([departement, installed]) =>
    establishment({ finess: `${departement}0000001`, category: '183', departement, installed }),
  );
  const app = await appWith({
    offer: offerDataset('finess', establishments, ['01', '2A', '31', '59']),
    need: needDataset('besoins', [
      ['01', 'Liste', 100],
      ['31', 'Liste', 400],
    ]),
  });
  const commands = bindCommands(app);
  const { layers } = app.store.getState().document.settings;
  for (const layer of ['symbols', 'offer'] as const) if (!layers[layer]) commands.toggleLayer(layer);
  return app;
}

async function pageLegend(mode: FigureMode = 'raw') {
  const app = await mixedApp();
  bindCommands(app).chooseFigureMode(mode);
  if (mode !== 'raw') bindCommands(app).chooseIndicator('unmet-child');
  const { document } = app.store.getState();
  const model = app.select.legend(document, 'light');
  const text = describeLegend(model, app.select.legendContext(document), {
    messages: fr,
    formats: createFormats(fr),
  });
  return {
    model,
    text,
    blocks: buildPageLegend(model, text, { representation: null, borders: null }),
    scene: app.select.scene(document, 'light'),
  };
}

describe('the legend of a page', () => {
  it('has the blocks of the screen in its order, with its titles', async () => {
    const { blocks, text } = await pageLegend();
    expect(blocks.map(({ title }) => title)).toEqual([
      text.choropleth?.title,
      text.symbols?.title,
      text.offer?.title,
    ]);
  });

  it('gives each class the colour the map paints its territories with', async () => {
    const { blocks, scene } = await pageLegend();
    const classes = blocks[0]?.items.flatMap(({ swatch, count }) =>
      swatch.kind === 'class' ? [{ color: swatch.color, count: Number(count) }] : [],
    );
    const painted = (scene.fill ?? []).filter(({ classIndex }) => classIndex !== null);
    for (const { color, count } of classes ?? []) {
      expect(painted.filter((paint) => paint.color === color)).toHaveLength(count);
    }
    expect(classes?.reduce((sum, { count }) => sum + count, 0)).toBe(painted.length);
  });

  it('has a sign and a count for what differs from the reference, what does not and what cannot be told', async () => {
    const { blocks } = await pageLegend('interval');
    // 100 of 10 000 in 01, 10 [8.1; 12.2]; 400 of 30 000 in 31, 13.3 [12.1; 14.7]; France: 500 of 40 000, 12.5.
    const items = blocks[0]?.items ?? [];
    const title = items.findIndex(({ label }) => label === 'Différent de la France\u202f?');
    const marks = items.slice(title + 1, title + 3);
    expect(items[title]?.swatch).toEqual({ kind: 'none' });
    expect(marks.map(({ swatch, count }) => [swatch.kind === 'state' && swatch.pattern, count])).toEqual([
      ['none', '1'],
      ['not-different', '1'],
    ]);
    expect(blocks[0]?.items.map(({ label }) => label)).toContain(
      'Intervalle exact de Poisson à 95\u202f% (Garwood).',
    );
  });

  it('says that values are smoothed, and towards what', async () => {
    const { blocks } = await pageLegend('smoothed');
    expect(blocks[0]?.subtitle).toContain('valeurs lissées');
    expect(blocks[0]?.items.map(({ label }) => label).join()).toContain('Lissage de Marshall vers 12,5');
  });

  it('keeps zero and missing apart, each with its sign and its count', async () => {
    const { blocks } = await pageLegend();
    const states = blocks[0]?.items.flatMap(({ swatch, label, count }) =>
      swatch.kind === 'state' ? [[label, swatch.pattern, count]] : [],
    );
    expect(states).toEqual([
      ['Zéro', 'none', '1'],
      ['Non disponible (nd)', 'missing', '1'],
    ]);
  });

  it('ties each circle to its figure and says every note of the screen, without a sign', async () => {
    const { blocks, model, text } = await pageLegend();
    const [, symbols] = blocks;
    const circles = symbols?.items.filter(({ swatch }) => swatch.kind === 'circle');
    expect(circles?.map(({ label }) => label)).toEqual(text.symbols?.circles);
    expect(circles?.map(({ swatch }) => ('radiusPx' in swatch ? swatch.radiusPx : null))).toEqual(
      model.symbols?.circles.map(({ radiusPx }) => radiusPx),
    );
    const bare = symbols?.items.filter(({ swatch }) => swatch.kind === 'none').map(({ label }) => label);
    expect(bare).toEqual([
      ...(text.symbols?.states.map(({ label }) => label) ?? []),
      ...(text.symbols?.notes ?? []),
    ]);
  });
});
