import { NO_HISTORY } from '@/domain/population';
import { type CommuneTable, FIGURE_LEVELS, MAPPED_LEVELS } from '@/domain/territory';
import { createFormats, type Language } from '@/i18n';
import { fr } from '@/i18n/fr';
import type { ProjectDocument } from '@/project';
import { encodeView } from '@/project/view-link';
import {
  type AppStore,
  createAppStore,
  createEvolutionSelectors,
  createGapSelectors,
  createProvenanceSelectors,
  createSmallMultiplesSelectors,
  createStatisticsSelectors,
  MULTIPLES,
  selectTable,
  sheetsOf,
  studiedOf,
} from '@/state';
import { makeExport } from '@/views/export/make-export';
import { makePortraits } from '@/views/portrait/make-portraits';
import { fakeServices } from '../../support/fake-services';
import { smallEmbedded } from '../../support/small-embedded';

const embedded = smallEmbedded();
const language: Language = { messages: fr, formats: createFormats(fr) };

/** Takes a piece of what leaves a dossier, by its name. */
export type Put = (name: string, value: unknown) => void;

/** An application on a dossier, and the communes it may read. */
export function open(document: ProjectDocument, communes?: CommuneTable): AppStore {
  const services = communes === undefined ? {} : { loadCommunes: () => Promise.resolve(communes) };
  return createAppStore({ document, embedded, services: fakeServices(services) });
}

/** What the map, the table and the views of the drawer show. */
export function putShown(app: AppStore, put: Put): void {
  const { select, store } = app;
  const { document } = store.getState();
  const { level } = document.settings;
  put('table', selectTable(store.getState(), app, 'light'));
  put('scene', select.scene(document, 'light'));
  put('legend', select.legend(document, 'light'));
  put('legend context', select.legendContext(document));
  put('link', encodeView({ settings: document.settings, territoryCode: null }));
  for (const { code } of select.hierarchy(document)[level].territories) {
    store.setState({ hover: { ...NO_HOVER, territoryCode: code } });
    put(`tooltip of ${code}`, select.tooltip(store.getState()));
  }
  const studied = studiedOf(app);
  const statistics = createStatisticsSelectors(studied, app);
  put('ranking', statistics.ranking(document));
  put('funnel', statistics.funnel(document, 'chance'));
  put('funnel with dispersion', statistics.funnel(document, 'additive'));
  put('inequality', statistics.inequality(document));
  const gaps = createGapSelectors(studied);
  put('gaps', gaps.view(document, document.settings.gaps));
  for (const by of MULTIPLES)
    put(
      `maps by ${by}`,
      createSmallMultiplesSelectors(studied, embedded).view(document, NO_HISTORY, { by, themeName: 'light' }),
    );
  putEvolution(app, put);
  putOrigins(app, put);
}

/** The sheet of every territory. */
export function putSheets(app: AppStore, put: Put): void {
  const { document } = app.store.getState();
  for (const level of MAPPED_LEVELS)
    for (const { code } of app.select.hierarchy(document)[level].territories)
      put(`sheet of ${level} ${code}`, sheetsOf(app).territorySheet(document, level, code));
}

const NO_HOVER = { territoryCode: null, finessEt: null, x: 0, y: 0 };

function putEvolution({ select, store }: AppStore, put: Put): void {
  const { document } = store.getState();
  const evolution = createEvolutionSelectors(select, embedded);
  for (const level of FIGURE_LEVELS)
    put(`evolution of each ${level}`, evolution.evolutionAt(document, NO_HISTORY, level));
  for (const { code } of select.hierarchy(document)[document.settings.level].territories)
    put(`evolution of ${code}`, evolution.view(document, NO_HISTORY, code));
  put('every line over time', evolution.everyLine(document, NO_HISTORY));
}

function putOrigins(app: AppStore, put: Put): void {
  const { document } = app.store.getState();
  const { indicatorId } = document.settings;
  const { origin } = createProvenanceSelectors(app);
  for (const level of FIGURE_LEVELS)
    for (const { code } of app.select.hierarchy(document)[level].territories) {
      const found = origin(document, { indicatorId, level, code });
      put(`origin of ${level} ${code}`, found && { ...found, hierarchy: null });
    }
}

/** The files of the map and of the table, and the printed sheets. */
export async function putFiles(app: AppStore, put: Put): Promise<void> {
  for (const format of ['svg', 'csv'] as const) {
    const { signal } = new AbortController();
    const made = await makeExport(
      { app, beside: null },
      { format, paper: 'a4', title: 'Essai', withMetadata: true },
      { language, signal },
    );
    if (made?.ok !== true) throw new Error(made?.error);
    for (const { name, content } of made.value) put(`file ${name}`, await textOf(content));
  }
  const { document } = app.store.getState();
  const { level } = document.settings;
  const codes = app.select.hierarchy(document)[level].territories.map(({ code }) => code);
  put('printed sheets', await makePortraits(app, { level, codes, withEstablishments: false }, language));
}

function textOf(content: Blob): Promise<string> {
  return new Response(content).text();
}
