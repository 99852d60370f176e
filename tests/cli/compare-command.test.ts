import { describe, expect, it } from 'vitest';
import { buildIndicatorReport } from '@/cli/build-indicator-report';
import { parseReference, planComparison } from '@/cli/choose-reference';
import { formatIndicatorCsv } from '@/cli/indicator-table';
import type { FigureLevel } from '@/domain/territory';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import { indicatorById } from '@/indicators';
import { emptyProject, type ProjectDocument } from '@/project';
import { HIDDEN_NUMBERS, SECRET_COUNTS } from '../support/secret-need';
import { needDataset, smallEmbedded } from '../support/small-embedded';
import { allUnder } from '../support/secrecy-rules';

/*
 * Children: 10 000, 20 000, 30 000, 40 000 and 50 000 in 01, 2A, 31 (région R1), 59 and 974 (R2). Demonstration: 12
 * children without a solution in 01 and 40 in 31, nothing known elsewhere.
 */
const shipped = smallEmbedded();
const fresh = emptyProject('Essai', shipped.demonstrationNeed);
const language = { messages: fr, formats: createFormats(fr) };

function planOf(text: string, level: FigureLevel = 'departement', document: ProjectDocument = fresh) {
  const choice = parseReference(text);
  if (!choice.ok || choice.value === null) return choice;
  return planComparison(choice.value, level, { settings: document.settings, sources: shipped });
}

function report(text: string, document: ProjectDocument = fresh) {
  const plan = planOf(text, 'departement', document);
  if (!plan.ok || plan.value === null || !('sets' in plan.value)) throw new Error(text);
  const definition = indicatorById('unmet-child');
  if (definition === undefined) throw new Error('the catalogue has changed');
  return buildIndicatorReport(document, shipped, {
    level: 'departement',
    definitions: [definition],
    smoothing: null,
    comparison: plan.value,
    language,
  });
}

function comparisonAt(made: ReturnType<typeof report>, code: string) {
  return made.indicators[0]?.territories.find((one) => one.code === code)?.comparison;
}

describe('--reference', () => {
  it('names a reference, or lists départements as files write them', () => {
    expect(parseReference(undefined)).toEqual({ ok: true, value: null });
    expect(parseReference('peers')).toMatchObject({ value: { kind: 'named', reference: 'peers' } });
    expect(parseReference('set:1,2a,2A')).toMatchObject({ value: { kind: 'set', codes: ['01', '2A'] } });
  });

  it.each(['nobody', 'set:', 'set:01,99', 'set:01;31'])('refuses %s with what there is', (text) => {
    expect(parseReference(text)).toMatchObject({
      ok: false,
      error: { code: 'unknown-choice', option: '--reference', value: text },
    });
  });

  it('has no région for a région, nothing for France, and no set where the dossier has none', () => {
    expect(planOf('region', 'region')).toMatchObject({ error: { choices: ['france', 'peers'] } });
    expect(planOf('france', 'france')).toMatchObject({ error: { choices: [] } });
    expect(planOf('custom')).toMatchObject({ error: { choices: ['france', 'region', 'peers'] } });
  });

  it('writes the difference to a set, its interval, its significance and what it rests on', () => {
    const made = report('set:31,59');
    // 40 of 30 000, 1.3333 ‰; 59 says nothing. 01: 12 of 10 000, 1.2 ‰ [0.62; 2.10].
    expect(comparisonAt(made, '01')).toMatchObject({
      codes: ['31', '59'],
      counted: 1,
      value: { value: expect.closeTo(4 / 3, 9), status: 'known' },
      difference: { value: expect.closeTo(-2 / 15, 9), status: 'known' },
      percent: { value: expect.closeTo(-10, 9) },
      percentLower: { value: expect.closeTo(46.504 - 100, 2) },
      significance: 'undecided',
      silence: null,
    });
    expect(comparisonAt(made, '59')).toMatchObject({ significance: null, silence: 'not-shown' });
    expect(made.reference).toMatchObject({ reference: 'custom', test: 'fixed-reference', peerRule: null });
  });

  it('prints the rule of the peers, and the peers of each territory', () => {
    const made = report('peers');
    expect(made.reference).toMatchObject({ reference: 'peers', peerRule: { count: 8, overseas: 'apart' } });
    expect(made.reference?.text).toContain('les 8 plus proches');
    expect(comparisonAt(made, '01')?.codes.slice().sort()).toEqual(['2A', '31', '59']);
    expect(comparisonAt(made, '974')).toMatchObject({ codes: [], silence: 'no-reference' });
  });

  it.each(['france', 'region', 'peers', 'set:01,31', 'set:01,2A'])('tells no hidden count: %s', (text) => {
    const settings = { ...fresh.settings, needSource: 'Liste', secrecy: allUnder(100) };
    const need = { kind: 'user', dataset: needDataset('liste', SECRET_COUNTS) } as const;
    const made = report(text, { ...fresh, need, settings });
    const written = `${[...formatIndicatorCsv(made)].join('')}\n${JSON.stringify(made)}`;
    const numbers = written.match(/(?<![\w.])\d+(?:\.\d+)?(?!\w)/g) ?? [];
    expect(numbers.filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    expect(comparisonAt(made, '01')?.difference).toEqual({ value: null, status: 'suppressed' });
  });
});
