import { describe, expect, it } from 'vitest';
import { known, STATUS_BYTE } from '@/domain/measure';
import { computeNeedCounts, type SecrecyRule, SECRECY_PRESETS } from '@/indicators';
import { smallEmbedded } from '../support/small-embedded';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';

async function importTable(text: string) {
  const outcome = await importSmall(sourceFile('attente.csv', text));
  return {
    dataset: outcome.need,
    records: outcome.need?.records ?? [],
    reasons: countsByReason(outcome, 'attente.csv'),
  };
}

describe('a need table with a row for each establishment', () => {
  it('adds rows of one département up and keeps the largest contribution', async () => {
    // 01: 90 + 6 + 4 = 100; 31: 20 + 30 = 50.
    const { records, reasons } = await importTable(
      [
        'code_departement;nom etablissement;public;effectif',
        '01;IME Les Tilleuls;enfants;90',
        '01;IME du Lac;enfants;6',
        '31;IME Garonne;enfants;20',
        '01;SESSAD Bugey;enfants;4',
        '31;IME Canal;enfants;30',
      ].join('\n'),
    );
    expect(reasons).not.toHaveProperty('duplicate-row');
    expect(records).toMatchObject([
      { departementCode: '01', count: known(100), largestContribution: 90 },
      { departementCode: '31', count: known(50), largestContribution: 30 },
    ]);
  });

  it('counts the establishments of one body together where a column names it', async () => {
    // 40 + 30 = 70 of the 100 are of one body, and no establishment has more than 40.
    const { records } = await importTable(
      [
        'code_departement;structure;gestionnaire;effectif',
        '01;IME A;ADAPEI de l’Ain;40',
        '01;IME B;ORSAC;30',
        '01;SESSAD C;Adapei de l’Ain;30',
      ].join('\n'),
    );
    expect(records).toMatchObject([{ count: known(100), largestContribution: 70 }]);
  });

  it('refuses the same establishment twice, and a total beside its parts', async () => {
    const { records, reasons } = await importTable(
      [
        'code_departement;nom etablissement;effectif',
        '01;IME A;40',
        '01;ime a;40',
        '01;IME B;30',
        '01;;70',
        '31;;25',
        '31;IME C;25',
      ].join('\n'),
    );
    expect(reasons).toMatchObject({ 'duplicate-row': 3 });
    expect(records).toMatchObject([
      { departementCode: '01', count: known(70), largestContribution: 40 },
      { departementCode: '31', count: known(25) },
    ]);
    expect(records[1]).not.toHaveProperty('largestContribution');
  });

  it('takes a name for no contributor where no département has two of them', async () => {
    const { records } = await importTable('code_departement;nom;effectif\n01;Ain;40\n31;Haute-Garonne;30\n');
    expect(records.map(({ largestContribution }) => largestContribution)).toEqual([undefined, undefined]);
  });

  it('refuses several rows of a département that nothing tells apart', async () => {
    const { records, reasons } = await importTable('code_departement;effectif\n01;40\n01;30\n');
    expect(reasons).toMatchObject({ 'duplicate-row': 1 });
    expect(records).toMatchObject([{ departementCode: '01', count: known(40) }]);
  });

  it('is unknown where the producer hid a row', async () => {
    const { records } = await importTable(
      'code_departement;structure;effectif\n01;IME A;40\n01;IME B;s\n31;IME C;9\n31;IME D;8\n',
    );
    expect(records[0]?.count.status).toBe('suppressed');
    expect(records[0]).not.toHaveProperty('largestContribution');
    expect(records[1]).toMatchObject({ count: known(17), largestContribution: 9 });
  });
});

describe('the rule of dominance on an imported file', () => {
  it('hides a count that rests on one establishment, and no other than it takes', async () => {
    // 01: 90 of 100 > 85 %, while 31 (30 of 50), 59 (40 of 80) and 974 (30 of 60) rest on none.
    const { dataset } = await importTable(
      [
        'code_departement;structure;public;effectif',
        ...['01;A;enfants;90', '01;B;enfants;10', '31;C;enfants;20', '31;D;enfants;30'],
        ...['59;E;enfants;40', '59;F;enfants;40', '974;G;enfants;30', '974;H;enfants;30'],
      ].join('\n'),
    );
    if (dataset === null) throw new Error('no need was imported');
    const { hierarchy } = smallEmbedded();
    const source = dataset.records[0]?.source ?? null;
    const hiddenUnder = (rule: SecrecyRule) => {
      const { departement } = computeNeedCounts(
        { hierarchy, need: dataset },
        { source, public: 'child', rule },
      );
      return hierarchy.departement.territories.flatMap(({ code }, position) =>
        departement.statuses[position] === STATUS_BYTE.suppressed ? [code] : [],
      );
    };
    expect(hiddenUnder(SECRECY_PRESETS.none)).toEqual([]);
    expect(hiddenUnder(SECRECY_PRESETS.business)).toContain('01');
    expect(hiddenUnder({ ...SECRECY_PRESETS.none, dominance: { share: 0.95 } })).toEqual([]);
  });
});
