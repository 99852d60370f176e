import { describe, expect, it } from 'vitest';
import { buildIndicatorReport } from '@/cli/build-indicator-report';
import { parseStudy, planStudy } from '@/cli/choose-study';
import { formatIndicatorCsv } from '@/cli/indicator-table';
import type { DepartementCode, FigureLevel, RegionCode, Study } from '@/domain/territory';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import { indicatorById } from '@/indicators';
import { emptyProject } from '@/project';
import { smallEmbedded } from '../support/small-embedded';

/* R1 holds 01, 2A and 31; R2 holds 59 and 974. */
const shipped = smallEmbedded();
const TWO: Study = { kind: 'departements', name: 'Projet', codes: ['31', '59'] as DepartementCode[] };

function report(study: Study | null, level: FigureLevel = 'departement') {
  const definition = indicatorById('unmet-child');
  if (definition === undefined) throw new Error('the catalogue has changed');
  return buildIndicatorReport(emptyProject('Essai', shipped.demonstrationNeed), shipped, {
    level,
    definitions: [definition],
    smoothing: null,
    comparison: null,
    study,
    language: { messages: fr, formats: createFormats(fr) },
  });
}

const codesOf = (made: ReturnType<typeof report>) =>
  made.indicators[0]?.territories.map(({ code }) => code) ?? [];

describe('--study', () => {
  it('names a région, départements as files write them, or the whole country', () => {
    expect(parseStudy(undefined)).toEqual({ ok: true, value: null });
    expect(parseStudy('france')).toEqual({ ok: true, value: { kind: 'france' } });
    expect(parseStudy('53')).toEqual({ ok: true, value: { kind: 'region', code: '53' } });
    expect(parseStudy('set:1,2a,2A')).toEqual({
      ok: true,
      value: { kind: 'departements', name: '01, 2A', codes: ['01', '2A'] },
    });
  });

  it.each(['bretagne', '5', 'set:', 'set:01,99'])('refuses %s with what there is', (text) => {
    expect(parseStudy(text)).toMatchObject({
      ok: false,
      error: { code: 'unknown-choice', option: '--study', value: text },
    });
  });

  it('goes before the study of the dossier, whose unknown codes are left out', () => {
    const { hierarchy } = shipped;
    expect(planStudy(null, TWO, hierarchy)).toEqual({ ok: true, value: TWO });
    expect(planStudy({ kind: 'france' }, TWO, hierarchy)).toEqual({ ok: true, value: null });
    const partly: Study = { ...TWO, codes: ['31', '99'] as DepartementCode[] };
    expect(planStudy(null, partly, hierarchy)).toEqual({ ok: true, value: { ...TWO, codes: ['31'] } });
    expect(planStudy({ kind: 'region', code: '53' as RegionCode }, null, hierarchy)).toMatchObject({
      ok: false,
      error: { code: 'unknown-choice', value: '53', choices: ['R1', 'R2'] },
    });
  });
});

describe('a report of a part of the country', () => {
  it('lists the territories studied, with the figures they have in the whole', () => {
    const whole = report(null);
    const part = report(TWO);
    expect(codesOf(part)).toEqual(['31', '59']);
    expect(part.indicators[0]?.territories[0]).toEqual(whole.indicators[0]?.territories[2]);
    expect(codesOf(report(TWO, 'region'))).toEqual(['R1', 'R2']);
    expect(codesOf(report(TWO, 'france'))).toEqual(['FR']);
  });

  it('says which on every line', () => {
    const { study } = report(TWO);
    expect(study).toMatchObject({ name: 'Projet', departements: ['31', '59'] });
    expect(report(null).study).toBeNull();
    const [header = '', ...lines] = [...formatIndicatorCsv(report(TWO))].join('').trim().split('\r\n');
    expect(header.split(',')).toContain('study');
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.includes('Projet (2'))).toBe(true);
  });
});
