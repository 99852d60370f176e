import { describe, expect, it } from 'vitest';
import { STATUS_BYTE } from '@/domain/measure';
import { nestCommunes } from '@/domain/territory';
import { computeNeedCounts, oneRule, type SecrecyRule } from '@/indicators';
import { emptyProject, type ProjectDocument } from '@/project';
import { communesOf } from '../../support/communes-of';
import { fineNeedOf } from '../../support/fine-need';
import { under } from '../../support/secrecy-rules';
import { plainText } from '../../support/plain-text';
import { smallEmbedded } from '../../support/small-embedded';
import { open, type Put, putFiles, putSheets, putShown } from './pieces-that-leave';

const embedded = smallEmbedded();

/** EPCI 200000002 lies across Ain and Haute-Garonne. */
const COMMUNES = communesOf([
  ['01001', '200000001', 400],
  ['01002', '200000001', 700],
  ['01003', '200000002', 900],
  ['31001', '200000002', 800],
  ['31002', '200000003', 1200],
  ['59001', '200000004', 2500],
  ['59002', '200000004', 600],
]);

const LEVELS = ['commune', 'epci'] as const;

/** Children and adults of each commune. */
type Pairs = readonly (readonly [child: number, adult: number])[];

function documentOf(pairs: Pairs, secrecy: SecrecyRule): ProjectDocument {
  const fresh = emptyProject('Essai', embedded.demonstrationNeed);
  const dataset = fineNeedOf(
    {
      child: pairs.map(([child]) => child),
      adult: pairs.map(([, adult]) => adult),
      all: pairs.map(([child, adult]) => child + adult),
    },
    COMMUNES,
  );
  return {
    ...fresh,
    need: { kind: 'user', dataset },
    settings: { ...fresh.settings, needSource: 'Liste', indicatorId: 'unmet-all', secrecy: oneRule(secrecy) },
  };
}

function shownCounts({ need, settings }: ProjectDocument): string {
  if (need.kind !== 'user') throw new Error('no dataset');
  const inputs = { ...nestCommunes(embedded.hierarchy, COMMUNES, []), need: need.dataset };
  return JSON.stringify(
    (['child', 'adult', 'all'] as const).map((group) => {
      const shown = computeNeedCounts(inputs, {
        source: 'Liste',
        public: group,
        rule: settings.secrecy.common,
      });
      return Object.values(shown).map(({ values, statuses }) => [[...values].map(String), [...statuses]]);
    }),
  );
}

/** All that screens and files are made from at the levels made of communes. */
async function allThatLeaves(document: ProjectDocument): Promise<ReadonlyMap<string, string>> {
  const pieces = new Map<string, string>();
  const app = open({ ...document, settings: { ...document.settings, level: 'commune' } }, COMMUNES);
  await app.communes.read();
  const put: Put = (name, value) =>
    pieces.set(`${name}, ${app.store.getState().document.settings.level}`, plainText(value));
  putSheets(app, put);
  await putFiles(app, put);
  for (const level of LEVELS) {
    app.store.setState({ document: { ...document, settings: { ...document.settings, level } } });
    putShown(app, put);
  }
  return pieces;
}

const REST: Pairs = [
  [30, 20],
  [14, 9],
  [25, 40],
  [60, 50],
  [12, 11],
];

describe('everything that leaves a dossier told by commune', () => {
  it('is the same whatever the hidden counts of communes are', async () => {
    const small = [
      [1, 4],
      [4, 1],
    ] as const;
    const [one, other] = [small, small.toReversed()].map((pairs) =>
      documentOf([...pairs, ...REST], under(5)),
    );
    if (one === undefined || other === undefined) throw new Error('no dossier');
    expect(shownCounts(one)).toContain(String(STATUS_BYTE.suppressed));
    expect(shownCounts(one)).toBe(shownCounts(other));
    const [told, again] = await Promise.all([allThatLeaves(one), allThatLeaves(other)]);
    for (const [name, text] of told) expect(again.get(name), name).toBe(text);
    // What is not hidden is there: 60 + 50 people in 59001.
    expect(told.get('table, commune')).toContain('110');
    expect(told.has('sheet of epci 200000002, commune')).toBe(true);
  }, 20_000);
});
