import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CoverageDataset } from '@/domain/coverage';
import { type CategoryCode, NO_OFFER_FILTER } from '@/domain/offer';
import type { CommuneCode, CustomCode, TerritoryCategory, TerritorySet } from '@/domain/territory';
import { createFormats } from '@/i18n';
import { categoryMapWords } from '@/i18n/category';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { takeAllSteps } from '@/lib';
import { type AppStore, bindCommands, selectTable } from '@/state';
import { buildExportTable } from '@/views/export/build-export-table';
import { buildMapPageText } from '@/views/export/build-map-page-text';
import { CategoryChoice } from '@/views/category';
import { Legend } from '@/views/legend';
import { spreadsheetCopy } from '@/views/table/spreadsheet-copy';
import { Tooltip } from '@/views/tooltip';
import { fakeApp } from '../support/fake-services';
import { renderView } from '../support/render-view';
import { establishment, offerDataset, provenance } from '../support/small-embedded';

/**
 * Places: 01 IME 50 and SESSAD 20; 2A IME 30 and SESSAD 30; 31 SESSAD 90, and an ESAT of 10; 59 none; the source says nothing of
 * 974.
 */
const OFFER = offerDataset(
  'mine',
  [
    establishment({ finess: '010000001', category: '183', departement: '01', installed: 50 }),
    establishment({ finess: '010000002', category: '182', departement: '01', installed: 20 }),
    establishment({ finess: '2A0000001', category: '183', departement: '2A', installed: 30 }),
    establishment({ finess: '2A0000002', category: '182', departement: '2A', installed: 30 }),
    establishment({ finess: '310000001', category: '182', departement: '31', installed: 90 }),
    establishment({ finess: '310000002', category: '246', departement: '31', installed: 10 }),
  ],
  ['01', '2A', '31', '59'],
);

/** East answers for 01 and 2A, West for 2A too; North for a part of 59; nobody is known for 31 nor 974. */
const COVERAGE = {
  kind: 'coverage',
  id: 'teams',
  name: 'Équipes',
  provenance: provenance('teams', 'user'),
  teams: [
    ['est', 'ERHR Est', ['01', '2A']],
    ['ouest', 'ERHR Ouest', ['2A']],
    ['nord', 'ERHR Nord', ['59']],
  ].map(([id, name, departements]) => ({
    id,
    kind: 'erhr',
    name,
    carrier: null,
    departements,
    verification: 'verified',
    note: '',
    sourceUrl: null,
    ...(id === 'nord' && {
      partial: [{ departement: '59', communes: [], inhabitants: 100, areAllKnown: false }],
    }),
  })),
} as unknown as CoverageDataset;

/** Ajaccio and Toulouse put together. */
const SOUTH: TerritorySet = {
  id: 'basins',
  name: 'Bassins',
  provenance: provenance('basins', 'user'),
  territories: [
    {
      code: 'sud' as CustomCode,
      name: 'Bassin sud',
      communes: ['2A004' as CommuneCode, '31555' as CommuneCode],
    },
  ],
};

function categoryApp(by: TerritoryCategory): AppStore {
  const app = fakeApp();
  app.store.setState(({ document }) => ({
    document: {
      ...document,
      offer: { kind: 'user', dataset: OFFER },
      coverage: { kind: 'user', dataset: COVERAGE },
      settings: { ...document.settings, level: 'departement', categoryBy: by },
    },
  }));
  bindCommands(app).chooseFill('category');
  return app;
}

const french = { messages: fr, formats: createFormats(fr) };

/** What the table says of the category of each territory. */
async function toldInTable(app: AppStore, language: Parameters<typeof spreadsheetCopy>[2] = french) {
  await app.representations.read();
  const view = selectTable(app.store.getState(), app, 'light');
  const [header = '', ...lines] = takeAllSteps(spreadsheetCopy(view, view.rows, language))
    .plain.replace(/[\u00a0\u202f]/g, ' ')
    .split('\r\n');
  const { titles } = categoryMapWords(language.messages.locale);
  const rank = header.split('\t').lastIndexOf(titles[app.store.getState().document.settings.categoryBy]);
  return Object.fromEntries(
    lines.slice(0, view.rows.length).map((line) => {
      const cells = line.split('\t');
      return [cells[1], cells[rank]];
    }),
  );
}

describe('a map of categories', () => {
  it('says the category with most places, those that have as many, and what is not known', async () => {
    expect(await toldInTable(categoryApp('places'))).toEqual({
      '01': 'IME',
      '2A': 'Ex æquo : SESSAD, IME',
      '31': 'SESSAD',
      '59': 'Sans objet',
      '974': 'Non disponible',
    });
  });

  it('compares the places that the filter of the offer lets through', async () => {
    const app = categoryApp('places');
    bindCommands(app).changeOfferFilter({ ...NO_OFFER_FILTER, categories: ['183' as CategoryCode] });
    expect(await toldInTable(app)).toMatchObject({ '01': 'IME', '2A': 'IME', '31': 'Sans objet' });
  });

  it('says the team that answers, several or one in part, and never none for nobody known', async () => {
    const told = {
      '01': 'ERHR Est',
      '2A': 'Several teams: ERHR Est, ERHR Ouest',
      '31': en.values.states.missing.label,
      '59': 'One team for a part of the territory: ERHR Nord',
      '974': en.values.states.missing.label,
    };
    expect(await toldInTable(categoryApp('erhr'), { messages: en, formats: createFormats(en) })).toEqual(
      told,
    );
  });

  it('says of a région the team of all its départements, or that it has several', async () => {
    const app = categoryApp('erhr');
    bindCommands(app).chooseLevel('region');
    expect(await toldInTable(app)).toEqual({
      R1: 'Plusieurs équipes : ERHR Est, ERHR Ouest',
      R2: 'Une équipe pour une partie du territoire : ERHR Nord',
    });
  });

  it('says the région of each territory, in a column of the file too', async () => {
    const app = categoryApp('region');
    expect(await toldInTable(app)).toEqual({
      '01': 'Région R1',
      '2A': 'Région R1',
      '31': 'Région R1',
      '59': 'Région R2',
      '974': 'Région R2',
    });
    const view = selectTable(app.store.getState(), app, 'light');
    const column = buildExportTable(view, french)?.codeColumns?.find(({ id }) => id === 'category');
    expect(column).toMatchObject({
      header: 'Région',
      codes: ['R1', 'R1', 'R1', 'R2', 'R2'].map((name) => `Région ${name}`),
    });
  });

  it('says the territory of the user each one lies in, one in part, none and what is not known', async () => {
    const app = categoryApp('custom');
    app.store.setState(({ document }) => ({ document: { ...document, territories: SOUTH } }));
    // Until the directory of communes is read, nothing is known.
    expect(new Set(Object.values(await toldInTable(app)))).toEqual(new Set(['Non disponible']));
    renderView(<CategoryChoice />, app);
    await waitFor(() => expect(app.communes.isRead()).toBe(true));
    const custom = 'Aucun : hors des territoires du fichier';
    // The directory has a commune in 01, 2A, 31 and 974, and none in 59.
    expect(await toldInTable(app)).toEqual({
      '01': custom,
      '2A': 'Bassin sud',
      '31': 'Bassin sud',
      '59': 'Non disponible',
      '974': custom,
    });
    bindCommands(app).chooseLevel('region');
    expect(await toldInTable(app)).toEqual({
      R1: 'Un territoire du fichier, pour une partie : Bassin sud',
      R2: 'Non disponible',
    });
    bindCommands(app).chooseLevel('commune');
    expect(await toldInTable(app)).toMatchObject({
      '01053': custom,
      '2A004': 'Bassin sud',
      '31555': 'Bassin sud',
    });
  });

  it('has a legend that counts each category, on screen as on the page', async () => {
    const app = categoryApp('places');
    renderView(<Legend />, app);
    const section = await screen.findByRole('region', { name: /^Catégorie/ }, { timeout: 10_000 });
    const rows = within(section).getAllByRole('listitem');
    const { document } = app.store.getState();
    const text = buildMapPageText({ app, document, title: 'Essai', madeAt: 0, figuresSha256: null }, french);
    const printed = text.legend[0]?.items.filter(({ swatch }) => swatch.kind !== 'none') ?? [];
    expect(printed.map(({ label, count }) => [label, count])).toEqual([
      ['SESSAD', '1'],
      ['IME', '1'],
      ['Ex æquo', '1'],
      ['Non disponible (nd)', '1'],
      ['Sans objet (so)', '1'],
    ]);
    printed.forEach(({ label }, rank) => expect(rows[rank]?.textContent).toContain(label));
    expect(text.sourceLines.join()).toContain('Source mine');
  });

  it('tells under the pointer what is told apart, and where the territory stands', async () => {
    const app = categoryApp('erhr');
    const { commands } = renderView(<Tooltip />, app);
    act(() => commands.hover({ territoryCode: '01', finessEt: null }));
    const line = 'ERHR qui répond du territoire : ERHR Est';
    expect(await screen.findByText(line, {}, { timeout: 10_000 })).toBeDefined();
  });

  it('is chosen among what the dossier holds, and undone', async () => {
    const app = categoryApp('region');
    const { user, settings, commands } = renderView(<CategoryChoice />, app);
    await user.click(screen.getByRole('button', { name: /Les couleurs montrent/ }));
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    const { region, places, erhr } = categoryMapWords('fr').titles;
    expect(options).toEqual([region, places, erhr]);
    await user.click(screen.getByRole('option', { name: places }));
    expect(settings().categoryBy).toBe('places');
    act(() => commands.undo());
    expect(settings()).toMatchObject({ fillBy: 'category', categoryBy: 'region' });
  });
});
