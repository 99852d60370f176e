import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicatorReport } from '@/cli/build-indicator-report';
import type { IndicatorReport } from '@/cli/indicator-report';
import { formatIndicatorCsv } from '@/cli/indicator-table';
import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import { BASE_LEVELS, DIRECTORY_LEVELS } from '@/domain/territory';
import { buildTerritoryTableCsv } from '@/export';
import { createFormats, describeLegend, type Language } from '@/i18n';
import { fr } from '@/i18n/fr';
import { takeAllSteps } from '@/lib';
import { INDICATORS, oneRule, SECRECY_PRESETS, type SecrecyRule } from '@/indicators';
import { emptyProject, type ProjectDocument } from '@/project';
import { bindCommands, type AppStore, createAppStore, selectTable, sheetsOf } from '@/state';
import { buildExportTable } from '@/views/export/build-export-table';
import { spreadsheetCopy } from '@/views/table/spreadsheet-copy';
import { fakeServices } from '../../support/fake-services';
import { plainText } from '../../support/plain-text';
import { provenance, smallEmbedded } from '../../support/small-embedded';
import { boundByProgramming } from '../../indicators/disclosure/random-tables';

const embedded = smallEmbedded();
const language: Language = { messages: fr, formats: createFormats(fr) };
const CODES = embedded.hierarchy.departement.territories.map(({ code }) => code);
const NEED_INDICATORS = INDICATORS.filter(({ numerator, denominator }) =>
  [numerator.kind, denominator.kind].some((kind) => kind.startsWith('need')),
);

/** Children and adults by département; everybody is their sum. */
type Counts = readonly (readonly [child: number, adult: number])[];

function documentOf(counts: Counts, secrecy: SecrecyRule): ProjectDocument {
  const record = (position: number, group: NeedPublic, count: number) =>
    ({
      departementCode: CODES[position],
      source: 'Liste',
      public: group,
      count: { status: 'known', value: count },
      referenceDate: '2025-12-31',
    }) as NeedRecord;
  const dataset: NeedDataset = {
    kind: 'need',
    id: 'liste',
    name: 'Liste',
    provenance: provenance('liste', 'user'),
    records: counts.flatMap(([child, adult], position) => [
      record(position, 'child', child),
      record(position, 'adult', adult),
      record(position, 'all', child + adult),
    ]),
  };
  const fresh = emptyProject('Essai', embedded.demonstrationNeed);
  return {
    ...fresh,
    need: { kind: 'user', dataset },
    settings: {
      ...fresh.settings,
      needSource: 'Liste',
      indicatorId: 'unmet-child',
      secrecy: oneRule(secrecy),
    },
  };
}

function reportsOf(document: ProjectDocument): readonly IndicatorReport[] {
  return BASE_LEVELS.map((level) =>
    buildIndicatorReport(document, embedded, {
      level,
      definitions: NEED_INDICATORS,
      smoothing: 'eb',
      date: null,
      comparedDate: null,
      comparison: null,
      language,
    }),
  );
}

/** Every number and text that leaves a dossier: what views are given, what is copied, exported and written by commands. */
function everythingPublished(document: ProjectDocument): string {
  const app = createAppStore({ document, embedded, services: fakeServices() });
  const written = reportsOf(document).flatMap((report) => [report, [...formatIndicatorCsv(report)].join('')]);
  const shown = DIRECTORY_LEVELS.flatMap((level) =>
    NEED_INDICATORS.flatMap(({ id }) => shownOf(app, level, id)),
  );
  return plainText([...written, ...shown]);
}

function shownOf(app: AppStore, level: (typeof DIRECTORY_LEVELS)[number], id: string): readonly unknown[] {
  const commands = bindCommands(app);
  commands.chooseLevel(level);
  commands.chooseIndicator(id);
  const state = app.store.getState();
  const table = selectTable(state, app, 'light');
  const exported = buildExportTable(table, language);
  const { legend, legendContext, scene } = app.select;
  const sheets = embedded.hierarchy[level].territories.map(({ code }) => {
    commands.selectTerritory(code);
    return sheetsOf(app).sheet(app.store.getState());
  });
  return [
    table,
    takeAllSteps(spreadsheetCopy(table, table.rows, language)),
    exported === null ? null : buildTerritoryTableCsv(exported, 'french'),
    scene(state.document, 'light'),
    describeLegend(legend(state.document, 'light'), legendContext(state.document), language),
    sheets,
  ];
}

const PUBLICS: Readonly<Record<string, number>> = { 'unmet-child': 0, 'unmet-adult': 1, 'unmet-all': 2 };

/** The three tables as the command line prints them, hidden counts as unknowns, with their sums. */
function attackable(document: ProjectDocument, counts: Counts) {
  const cells: { count: number; floor: number; cost: number; protection: null }[] = [];
  const hidden: number[] = [];
  const ranks = new Map<string, number>();
  const { region } = embedded.hierarchy;
  const { parentPositions } = embedded.hierarchy.departement;
  const truth = (level: string, position: number, group: number) =>
    counts.reduce((sum, [child, adult], departement) => {
      const isPart =
        level === 'france' ||
        (level === 'region' ? parentPositions[departement] === position : departement === position);
      return isPart ? sum + ([child, adult, child + adult][group] ?? 0) : sum;
    }, 0);
  for (const report of reportsOf(document)) {
    for (const { id, territories } of report.indicators) {
      const group = PUBLICS[id];
      if (group === undefined) continue;
      territories.forEach(({ numerator, value, denominator }, position) => {
        const count = truth(report.level, position, group);
        const rank = cells.push({ count, floor: 1, cost: 1, protection: null }) - 1;
        ranks.set(`${report.level} ${position} ${group}`, rank);
        if (numerator.value !== null) expect(numerator.value).toBe(count);
        else if (value !== null && denominator.value !== null) throw new Error('a rate gives a count back');
        else hidden.push(rank);
      });
    }
  }
  const at = (level: string, position: number, group: number) =>
    ranks.get(`${level} ${position} ${group}`) ?? -1;
  const positions = [...parentPositions.keys()];
  const equations = [0, 1, 2].flatMap((group) => [
    {
      total: at('france', 0, group),
      parts: [...region.territories.keys()].map((part) => at('region', part, group)),
    },
    ...[...region.territories.keys()].map((whole) => ({
      total: at('region', whole, group),
      parts: positions
        .filter((position) => parentPositions[position] === whole)
        .map((position) => at('departement', position, group)),
    })),
  ]);
  for (const position of positions)
    equations.push({
      total: at('departement', position, 2),
      parts: [at('departement', position, 0), at('departement', position, 1)],
    });
  return { table: { cells, equations }, hidden };
}

const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  fc.integer({ min: 0, max: 80 }),
);
const dossiers = fc.record({
  counts: fc.array(fc.tuple(few, few), { minLength: CODES.length, maxLength: CODES.length }),
  rule: fc.constantFrom(SECRECY_PRESETS.business, SECRECY_PRESETS.social, SECRECY_PRESETS.health),
});

describe('a reader of all that leaves a dossier', () => {
  it('recovers no small count within its protection, by linear programming', () => {
    fc.assert(
      fc.property(dossiers, ({ counts, rule }) => {
        const { table, hidden } = attackable(documentOf(counts, rule), counts);
        for (const rank of hidden) {
          const count = table.cells[rank]?.count ?? Number.NaN;
          if (!(count > 0 && count < rule.threshold)) continue;
          const [lower, upper] = boundByProgramming(table, hidden, rank);
          expect(upper).toBeGreaterThan(rule.threshold - 1e-6);
          expect(upper - lower).toBeGreaterThan(rule.threshold - 1 - 1e-6);
        }
        table.cells.forEach(({ count }, rank) => {
          if (count > 0 && count < rule.threshold) expect(hidden).toContain(rank);
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('finds no hidden count written in any of it', () => {
    const large = fc.integer({ min: 10_007, max: 99_989 }).filter((count) => count % 10 !== 0);
    const distinct = fc.uniqueArray(large, { minLength: 2 * CODES.length, maxLength: 2 * CODES.length });
    fc.assert(
      fc.property(distinct, (given) => {
        const counts = CODES.map((_, rank) => [given[2 * rank] ?? 0, given[2 * rank + 1] ?? 0] as const);
        const document = documentOf(counts, { ...SECRECY_PRESETS.none, threshold: 40_000 });
        const { table, hidden } = attackable(document, counts);
        const printed = new Set(
          table.cells.flatMap(({ count }, rank) => (hidden.includes(rank) ? [] : [String(count)])),
        );
        const text = everythingPublished(document).replace(/(?<=\d)[\u202f\u00a0](?=\d{3})/g, '');
        for (const rank of hidden) {
          const digits = String(table.cells[rank]?.count);
          if (printed.has(digits) || digits.endsWith('000')) continue;
          const written = new RegExp(`(?<![\\d.,])${digits}(?!\\d)`);
          expect(written.test(text), `${digits} is published`).toBe(false);
        }
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('is told the same whatever the hidden counts are', () => {
    let compared = 0;
    fc.assert(
      fc.property(dossiers, fc.nat(), ({ counts, rule }, pick) => {
        // Children for adults in one département, the other way round in another of the same région.
        const { parentPositions } = embedded.hierarchy.departement;
        const pairs = CODES.flatMap((_, first) =>
          CODES.flatMap((__, second) =>
            first !== second && parentPositions[first] === parentPositions[second]
              ? [[first, second] as const]
              : [],
          ),
        );
        const [first, second] = pairs[pick % pairs.length] ?? [0, 0];
        const swapped = counts.map(([child, adult], position): readonly [number, number] => {
          if (position === first) return [child + 1, adult - 1];
          return position === second ? [child - 1, adult + 1] : [child, adult];
        });
        if (swapped.some((pair) => Math.min(...pair) < 1)) return;
        const documents = [documentOf(counts, rule), documentOf(swapped, rule)] as const;
        const [before, after] = documents.map((document) =>
          reportsOf(document).map(({ indicators }) =>
            indicators.map(({ territories }) => territories.map(({ numerator }) => numerator)),
          ),
        );
        if (JSON.stringify(before) !== JSON.stringify(after)) return;
        compared += 1;
        expect(everythingPublished(documents[0])).toBe(everythingPublished(documents[1]));
      }),
      { numRuns: 150, seed: 11 },
    );
    expect(compared).toBeGreaterThan(1);
  }, 120_000);
});
