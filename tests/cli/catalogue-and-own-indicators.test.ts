import { describe, expect, it } from 'vitest';
import { buildIndicatorReport } from '@/cli/build-indicator-report';
import { formatIndicatorCsv } from '@/cli/indicator-table';
import { buildTerritoryTableCsv } from '@/export';
import { createFormats, describeIndicator, type Language } from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { describeMethod, methodNotes } from '@/i18n/method-notes';
import { digestFigures, type IndicatorDefinition, type IndicatorTerm, INDICATORS } from '@/indicators';
import { decodeProject, emptyProject, encodeProject, type ProjectDocument } from '@/project';
import { figureRequest } from '@/project/verification';
import { decodeView, encodeView } from '@/project/view-link';
import { bindCommands, createAppStore, selectTable, sheetsOf } from '@/state';
import { buildExportTable } from '@/views/export/build-export-table';
import { fakeServices } from '../support/fake-services';
import { activityDataset, smallEmbedded } from '../support/small-embedded';

const embedded = {
  ...smallEmbedded(),
  demonstrationActivity: activityDataset('demo-activity', [['01', 'camsp', { caseload: 60, newcomers: 20 }]]),
};
const french: Language = { messages: fr, formats: createFormats(fr) };
const fresh = emptyProject('Essai', embedded.demonstrationNeed);

function appOf(document: ProjectDocument) {
  return createAppStore({ document, embedded, services: fakeServices() });
}

function reportOf(document: ProjectDocument, definitions: readonly IndicatorDefinition[]) {
  const options = { smoothing: null, date: null, comparedDate: null, comparison: null, language: french };
  return buildIndicatorReport(document, embedded, { level: 'departement', definitions, ...options });
}

describe('every indicator of the catalogue', () => {
  const { select } = appOf(fresh);

  it.each(INDICATORS.map((definition) => [definition.id, definition] as const))(
    'has names and a method note in both languages, a unit, a direction and sources: %s',
    (id, definition) => {
      const result = select.result(fresh, id);
      const [ours, theirs] = [fr, en].map((messages) => ({
        ...describeIndicator(result, messages),
        note: describeMethod(result, messages, methodNotes(messages.locale)),
      }));
      for (const words of [ours, theirs])
        for (const text of Object.values(words ?? {})) expect(text.trim()).not.toBe('');
      expect(ours?.name).not.toBe(`${ours?.numerator} / ${ours?.denominator}`);
      expect(theirs?.note).not.toBe(ours?.note);
      expect(['offer', 'need', 'context']).toContain(definition.direction);
      if (definition.numerator.kind !== 'social-aid')
        expect(result.numeratorProvenance.map(({ source }) => source)).not.toEqual([]);
    },
  );

  it('bears an id of its own', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  });
});

const PREVALENCE = { low: 1, central: 2, high: 3, source: 'Étude' };

/** One of each kind of term, and its count in Ain: 10 000 children, 100 000 inhabitants and so on in the small France. */
const TERMS = {
  places: { kind: 'places', public: 'child' },
  'places-of': { kind: 'places-of', categories: ['183'] as never },
  'establishments-of': { kind: 'establishments-of', categories: ['183'] as never },
  need: { kind: 'need', public: 'child' },
  'need-bound': { kind: 'need-bound', public: 'child', bound: 'high' },
  'social-aid': { kind: 'social-aid', measure: 'pch' },
  population: { kind: 'population', ages: '0-19' },
  expected: { kind: 'expected', ages: '0-19', prevalence: PREVALENCE },
  activity: { kind: 'activity', service: 'camsp', count: 'caseload' },
  'covered-population': { kind: 'covered-population', team: 'erhr', ages: '0-19' },
  gap: { kind: 'gap', public: 'child', reference: 'region' },
} satisfies { readonly [Kind in IndicatorTerm['kind']]: Extract<IndicatorTerm, { readonly kind: Kind }> };

/** For 1 000 of the 10 000 children of the first département: worked by hand; missing where the small France has nothing. */
const RATES: Readonly<Partial<Record<IndicatorTerm['kind'], number>>> = {
  places: 5,
  'places-of': 5,
  'establishments-of': 0.1,
  need: 1.2,
  'need-bound': 1.2,
  population: 1000,
  expected: 2,
  activity: 6,
};

describe('an indicator of the user’s own', () => {
  it.each(Object.entries(TERMS))(
    'is kept, shown, exported and linked with its figures: %s',
    (kind, numerator) => {
      const own: IndicatorDefinition = {
        id: 'user-1',
        label: 'Mon taux',
        numerator,
        denominator: { kind: 'population', ages: '0-19' },
        unit: 'per-1000',
        direction: 'context',
      };
      const app = appOf(fresh);
      bindCommands(app).saveOwnIndicator(own);
      const opened = decodeProject(encodeProject(app.store.getState().document));
      if (!opened.ok) throw new Error(opened.error.code);
      const document = opened.value;
      expect(document.settings.ownIndicators).toEqual([own]);

      const reopened = appOf(document);
      bindCommands(reopened).selectTerritory('01');
      const state = reopened.store.getState();
      const table = selectTable(state, reopened, 'light');
      expect(JSON.stringify(sheetsOf(reopened).sheet(state))).toContain('"user-1"');
      const exported = buildExportTable(table, french);
      if (exported === null) throw new Error('nothing to export');
      expect(buildTerritoryTableCsv(exported, 'french')).toContain('Mon taux');

      const report = reportOf(document, document.settings.ownIndicators);
      const [inAin] = report.indicators[0]?.territories ?? [];
      expect(report.indicators[0]?.name).toBe('Mon taux');
      const rate = RATES[kind as IndicatorTerm['kind']];
      if (rate !== undefined) expect(inAin?.value).toBeCloseTo(rate, 12);
      expect([...formatIndicatorCsv(report)].join('')).toContain('user-1,Mon taux,departement,01');

      const link = decodeView(encodeView({ settings: document.settings, territoryCode: '01' as never }));
      if (!link.ok) throw new Error('no link');
      expect(link.value.settings.ownIndicators).toEqual([own]);
      expect(link.value.settings.indicatorId).toBe('user-1');
      expect(digestFigures(figureRequest(document), embedded)).not.toBe(
        digestFigures(figureRequest(fresh), embedded),
      );
    },
  );
});
