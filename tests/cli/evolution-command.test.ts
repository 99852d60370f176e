import { describe, expect, it } from 'vitest';
import { emptyProject, type ProjectDocument } from '@/project';
import { INDICATORS } from '@/indicators';
import { createFormats } from '@/i18n';
import { buildIndicatorReport, type ShippedFigures } from '@/cli/build-indicator-report';
import { parseCommand } from '@/cli/parse-command';
import { needRecord, needOf } from '../indicators/builders';
import { fr } from '../support/catalogues';
import { smallEmbedded } from '../support/small-embedded';
import { allUnder } from '../support/secrecy-rules';

const embedded = smallEmbedded();
const shipped: ShippedFigures = embedded;
const language = { messages: fr, formats: createFormats(fr) };
const records = [
  ['2023-12-31', '01', 40],
  ['2023-12-31', '31', 3],
  ['2024-12-31', '01', 64],
  ['2024-12-31', '31', 30],
] as const;
const need = needOf(records.map(([date, code, count]) => needRecord(code, count, { date })));
const base = emptyProject('Essai', need);
const document: ProjectDocument = {
  ...base,
  need: { kind: 'user', dataset: need },
  settings: { ...base.settings, needSource: 'SI orientations' },
};

function report(
  dates: { readonly date?: string; readonly comparedDate?: string },
  threshold = 0,
  given = document,
) {
  const secrecy = allUnder(threshold);
  const ruled = { ...given, settings: { ...given.settings, secrecy } };
  return buildIndicatorReport(ruled, shipped, {
    level: 'departement',
    definitions: INDICATORS.filter(({ id }) => id === 'unmet-child' || id === 'equipment-child'),
    smoothing: null,
    comparison: null,
    language,
    ...dates,
  });
}

const rowOf = (made: ReturnType<typeof report>, code: string) =>
  made.indicators.find(({ id }) => id === 'unmet-child')?.territories.find((row) => row.code === code);

describe('maillage indicators at a date', () => {
  it('reads --date and --compare-date', () => {
    const args = ['indicators', '--project', 'x', '--date', '2024', '--compare-date', '2023-12-31'];
    const parsed = parseCommand(args);
    expect(parsed).toMatchObject({
      ok: true,
      value: { indicators: { date: '2024', comparedDate: '2023-12-31' } },
    });
  });

  it('gives the figures of the year asked for; those of a measure that begins later are missing', () => {
    const made = report({ date: '2023' });
    const [equipment, unmet] = made.indicators;
    expect([equipment?.id, unmet?.id]).toEqual(['equipment-child', 'unmet-child']);
    expect(unmet?.referenceDate).toBe('2023-12-31');
    expect(rowOf(made, '01')?.numerator.value).toBe(40);
    expect(equipment?.referenceDate).toBeNull();
    expect(equipment?.territories.map(({ status }) => status)).toEqual(Array(5).fill('missing'));
  });

  it('gives the latest figures before a date that nothing was counted at', () => {
    const made = report({ date: '2024-06' });
    expect(made.indicators.find(({ id }) => id === 'unmet-child')?.referenceDate).toBe('2023-12-31');
    expect(rowOf(made, '01')?.numerator.value).toBe(40);
  });

  it('gives the figures of the date the dossier has chosen', () => {
    const dated = { ...document, settings: { ...document.settings, date: '2023-12-31' } };
    expect(rowOf(report({}, 0, dated), '01')?.numerator.value).toBe(40);
    expect(rowOf(report({}, 0, document), '01')?.numerator.value).toBe(64);
  });

  it('gives the change since another date, and none where either side is hidden', () => {
    const made = report({ comparedDate: '2023' });
    expect(rowOf(made, '01')?.evolution).toMatchObject({ date: '2023-12-31', silence: null });
    expect(rowOf(made, '01')?.evolution?.percent.value).toBeCloseTo(60, 8);
    const hidden = report({ comparedDate: '2023' }, 5);
    expect(rowOf(hidden, '31')?.evolution).toMatchObject({
      difference: { value: null, status: 'suppressed' },
      percentLower: { value: null },
      pValue: null,
      change: null,
      silence: 'not-shown',
    });
  });

  it('gives no change without another date', () => {
    expect(rowOf(report({}), '01')?.evolution).toBeNull();
  });
});
