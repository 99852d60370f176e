import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildIndicatorReport, type ReportRequest } from '@/cli/build-indicator-report';
import { formatIndicatorCsv, formatIndicatorJson } from '@/cli/indicator-table';
import { createFormats, type Language, loadMessages } from '@/i18n';
import { indicatorById, INDICATORS } from '@/indicators';
import { emptyProject, type ProjectDocument } from '@/project';
import { HIDDEN_NUMBERS, SECRET_COUNTS } from '../support/secret-need';
import { needDataset, smallEmbedded } from '../support/small-embedded';
import { allUnder } from '../support/secrecy-rules';

/*
 * Children: 10 000, 20 000, 30 000, 40 000 and 50 000 in 01, 2A, 31 (région R1), 59 and 974 (R2). Demonstration: 50
 * places in 01 and 90 in 31, none elsewhere; 12 children without a solution in 01 and 40 in 31, nothing known elsewhere.
 */
const shipped = smallEmbedded();
const fresh = emptyProject('Essai', shipped.demonstrationNeed);
const french = await languageOf('fr');

async function languageOf(locale: 'fr' | 'en'): Promise<Language> {
  const messages = await loadMessages(locale);
  return { messages, formats: createFormats(messages) };
}

function withNeed(counts: Parameters<typeof needDataset>[1], threshold: number): ProjectDocument {
  const settings = { ...fresh.settings, needSource: 'Liste', secrecy: allUnder(threshold) };
  return { ...fresh, need: { kind: 'user', dataset: needDataset('liste', counts) }, settings };
}

function report(document: ProjectDocument, request: Partial<ReportRequest> = {}) {
  return buildIndicatorReport(document, shipped, {
    level: 'departement',
    definitions: [indicatorById('unmet-child')],
    smoothing: null,
    comparison: null,
    language: french,
    ...request,
  });
}

function territory(made: ReturnType<typeof report>, code: string) {
  const found = made.indicators[0]?.territories.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No territory ${code}`);
  return found;
}

function rowsOf(made: ReturnType<typeof report>): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>([...formatIndicatorCsv(made)].join(''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('the indicators of a dossier', () => {
  it('are counted as the application counts them, from the département to France', () => {
    const definitions = [indicatorById('equipment-child')];
    const [departement, region, france] = (['departement', 'region', 'france'] as const).map((level) =>
      report(fresh, { definitions, level }),
    );
    if (departement === undefined || region === undefined || france === undefined) throw new Error('missing');
    expect(territory(departement, '01')).toMatchObject({
      name: 'Département 01',
      value: 5,
      status: 'known',
      numerator: { value: 50, status: 'known' },
      denominator: { value: 10_000, status: 'known' },
    });
    expect(territory(departement, '59')).toMatchObject({ value: 0, status: 'zero' });
    expect(territory(region, 'R1').value).toBeCloseTo(140 / 60, 12);
    expect(territory(france, 'FR').value).toBeCloseTo(140 / 150, 12);
  });

  it('are given with their exact interval where people are counted: 12 events, from 6.2006 to 20.9616', () => {
    const { interval, stability } = territory(report(fresh), '01');
    expect(interval?.lower).toBeCloseTo(0.62006, 5);
    expect(interval?.upper).toBeCloseTo(2.09616, 5);
    expect(stability).toBe('fragile');
    expect(report(fresh).indicators[0]?.interval).toMatchObject({
      method: 'exact-poisson',
      confidence: 0.95,
    });
  });

  it('have no interval nor smoothed value where places are counted one by one', () => {
    const made = report(fresh, { definitions: [indicatorById('equipment-child')], smoothing: 'eb' });
    expect(made.indicators[0]).toMatchObject({ interval: null, smoothing: null });
    expect(territory(made, '01')).toMatchObject({ smoothed: null, interval: null, stability: null });
  });

  it('are smoothed beside the raw value when asked: 1.2 and 1.33 differ by chance alone, both go to 52 of 40 000', () => {
    const made = report(fresh, { smoothing: 'eb' });
    expect(territory(made, '01')).toMatchObject({
      value: 1.2,
      smoothed: { value: 1.3, status: 'estimated' },
    });
    expect(territory(made, '59')).toMatchObject({
      value: null,
      smoothed: { value: null, status: 'missing' },
    });
    expect(made.indicators[0]?.smoothing).toEqual({
      method: 'marshall',
      mean: 1.3,
      territories: 2,
      heterogeneity: 'none',
    });
    expect(territory(report(fresh), '01').smoothed).toBeNull();
  });

  it('say on how many départements a région rests, and divide by the population of these alone', () => {
    const region = report(fresh, { level: 'region' });
    expect(territory(region, 'R1')).toMatchObject({
      value: 1.3,
      denominator: { value: 40_000 },
      coverage: { departements: 2, total: 3 },
    });
    expect(territory(region, 'R2')).toMatchObject({ value: null, status: 'missing' });
  });

  it('come with what they count, where they come from and their dates', () => {
    const document = { ...withNeed([['01', 'Liste', 12]], 5), name: 'Schéma' };
    const made = report(document, {
      definitions: [indicatorById('equipment-child'), indicatorById('unmet-child')],
    });
    const [places, need] = made.indicators;
    expect(made).toMatchObject({ version: 2, project: 'Schéma', level: 'departement', language: 'fr' });
    expect(places?.perimeter).toMatchObject({ capacityStatus: 'installed', needSource: null });
    expect(places?.perimeter.text).toContain('IME');
    expect(need).toMatchObject({
      perimeter: { capacityStatus: null, categories: [], needSource: 'Liste' },
      secrecyThreshold: 5,
      secrecy: {
        threshold: 5,
        text: expect.stringMatching(
          /^Effectifs de moins de 5.personnes masqués \(secret statistique\)\.$/,
        ) as unknown,
      },
      referenceDate: '2025-12-31',
      sources: { numerator: [{ source: 'Source liste' }], denominator: [{ date: '2025' }] },
    });
  });

  it('are marked as demonstration where the dossier has no data of its own, and there alone', () => {
    const made = report(withNeed([['01', 'Liste', 12]], 5), {
      definitions: [indicatorById('equipment-child'), indicatorById('unmet-child')],
    });
    expect(made.indicators.map(({ id, demonstration }) => [id, demonstration])).toEqual([
      ['equipment-child', true],
      ['unmet-child', false],
    ]);
    expect(rowsOf(made).map(({ demonstration }) => demonstration)).toEqual([
      ...Array<string>(5).fill('true'),
      ...Array<string>(5).fill('false'),
    ]);
    expect(made.demonstration).toBe(true);
    expect(report(withNeed([['01', 'Liste', 12]], 5)).demonstration).toBe(false);
  });

  it('are named in the language asked for, their codes and figures being the same', async () => {
    const made = report(fresh, { language: await languageOf('en') });
    expect(made.indicators[0]?.name).toBe('Children and young people without a solution');
    expect(made.indicators[0]?.territories).toEqual(report(fresh).indicators[0]?.territories);
  });
});

describe('what is written of indicators', () => {
  /* All of them by commune are 0.7 GB of CSV, more than a text holds. */
  it('comes an indicator at a time, and makes its territories one indicator after the other', () => {
    const made = report(fresh, { definitions: INDICATORS });
    const [, second] = made.indicators;
    expect(second?.territories).not.toBe(second?.territories);
    const csv = [...formatIndicatorCsv(made)];
    expect(csv).toHaveLength(1 + INDICATORS.length);
    expect(csv[2]?.split('\r\n').filter((line) => line.startsWith(`${String(second?.id)},`))).toHaveLength(5);
    const json = [...formatIndicatorJson(made)];
    expect(json).toHaveLength(2 + INDICATORS.length);
    expect(json.join('')).toBe(`${JSON.stringify(made, null, 2)}\n`);
  });
});

describe('the CSV of indicators', () => {
  it('has the same columns whatever is asked, and a line for each indicator and territory', () => {
    const [header, first, second] = [
      report(fresh),
      report(fresh, { definitions: INDICATORS }),
      report(fresh, { definitions: INDICATORS, smoothing: 'eb', level: 'region' }),
    ].map((made) => [...formatIndicatorCsv(made)].join('').split('\r\n', 1)[0]);
    expect(new Set([header, first, second]).size).toBe(1);
    expect(rowsOf(report(fresh, { definitions: INDICATORS }))).toHaveLength(INDICATORS.length * 5);
  });

  it('gives a line what the JSON gives a territory', () => {
    const [first] = rowsOf(report(fresh, { smoothing: 'eb' }));
    expect(first).toMatchObject({
      indicator: 'unmet-child',
      level: 'departement',
      code: '01',
      territory: 'Département 01',
      value: '1.2',
      status: 'known',
      smoothed: '1.3',
      smoothed_status: 'estimated',
      interval_method: 'exact-poisson',
      numerator: '12',
      denominator: '10000',
      departements_covered: '1',
      date: '2025-12-31',
      denominator_date: '2025',
      secrecy_threshold: '5',
    });
    expect(Number(first?.['upper'])).toBeCloseTo(2.09616, 5);
  });
});

describe('a hidden count', () => {
  const document = withNeed(SECRET_COUNTS, 100);

  it.each(['departement', 'region', 'france'] as const)(
    'is in no output at the level %s, and neither is the one hidden with it',
    (level) => {
      const made = report(document, { level, smoothing: 'eb', definitions: INDICATORS });
      for (const text of [[...formatIndicatorCsv(made)].join(''), JSON.stringify(made)]) {
        const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
        expect(numbers.filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
      }
    },
  );

  it('leaves nothing computed from it either, and takes no part in the mean the others are drawn to', () => {
    const made = report(document, { smoothing: 'eb' });
    const absent = { value: null, status: 'suppressed' };
    for (const code of ['01', '2A']) {
      expect(territory(made, code)).toMatchObject({
        ...absent,
        numerator: absent,
        smoothed: absent,
        interval: { lower: null, upper: null, status: 'suppressed' },
        stability: null,
      });
    }
    expect(territory(made, '31')).toMatchObject({ value: 8, numerator: { value: 240 } });
    expect(made.indicators[0]?.smoothing).toMatchObject({ mean: 1080 / 120, territories: 3 });
  });

  it('leaves its cells empty, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.tuple(count, count, count, count, count),
        fc.integer({ min: 2, max: 20 }),
        (five, threshold) => {
          const codes = ['01', '2A', '31', '59', '974'];
          const counts = five.map((people, rank) => [codes[rank] ?? '', 'Liste', people] as const);
          const rows = rowsOf(report(withNeed(counts, threshold), { smoothing: 'eb' }));
          for (const [rank, row] of rows.entries()) {
            const people = five[rank] ?? Number.NaN;
            if (people > 0 && people < threshold) expect(row['status']).toBe('suppressed');
            if (row['status'] !== 'suppressed') continue;
            const cells = ['value', 'numerator', 'smoothed', 'lower', 'upper', 'stability'];
            expect(cells.map((name) => row[name])).toEqual(cells.map(() => ''));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
