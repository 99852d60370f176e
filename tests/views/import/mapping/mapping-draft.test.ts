import { describe, expect, it } from 'vitest';
import type { MappingDraft } from '@/views/import/mapping/mapping-draft';
import {
  applyMapping,
  chooseTable,
  startDraft,
  withColumnReading,
  withRole,
  withTableReading,
  withTarget,
} from '@/views/import/mapping/mapping-draft';
import { needMapping, neededSurvey, surveyedTable } from '../../../support/table-survey';

const TABLE = surveyedTable({ dep: 'territory', Enfants: 'count', Remarque: 'ignore' });
const OTHER = surveyedTable({ commune: 'territory', nb: 'ignore' });

function started(): MappingDraft {
  const draft = startDraft(neededSurvey('a.csv', TABLE, OTHER));
  if (draft === null) throw new Error('no table');
  return draft;
}

const rolesOf = ({ mapping }: MappingDraft) => mapping.columns.map(({ role }) => role);

describe('a mapping being made', () => {
  it('begins with what is suggested for the first table, and none of it is settled', () => {
    const draft = started();
    expect([draft.tableRank, ...rolesOf(draft)]).toEqual([0, 'territory', 'count', 'ignore']);
    expect(draft.settled.size).toBe(0);
  });

  it('begins with how the file was read, on the table that was, in the order of its columns', () => {
    const mapping = needMapping({ NB: 'count', Commune: 'territory' }, { fixed: { source: 'MDPH' } });
    const draft = startDraft({ ...neededSurvey('a.csv', TABLE, OTHER), origin: 'remembered', mapping });
    expect(draft?.tableRank).toBe(1);
    expect(draft?.mapping.columns).toEqual([
      { header: 'commune', role: 'territory' },
      { header: 'nb', role: 'count' },
    ]);
    expect(draft?.mapping.fixed).toEqual({ source: 'MDPH' });
    expect(draft?.settled.size).toBe(2);
  });

  it('cannot begin on a file without a table', () => {
    expect(startDraft(neededSurvey('a.csv'))).toBeNull();
    expect(chooseTable(neededSurvey('a.csv', TABLE), 3)).toBeNull();
  });

  it('settles the column whose role is given, and no other', () => {
    const draft = withRole(started(), 2, 'need-source');
    expect(rolesOf(draft)).toEqual(['territory', 'count', 'need-source']);
    expect([...draft.settled]).toEqual([2]);
  });

  it('lets go of what was said of the counts of a column that counts no more', () => {
    const said = withColumnReading(started(), 1, { public: 'child', referenceDate: '2024' });
    expect(said.mapping.columns[1]?.fixed).toEqual({ public: 'child', referenceDate: '2024' });
    expect(withRole(said, 1, 'rate').mapping.columns[1]?.fixed).toEqual({
      public: 'child',
      referenceDate: '2024',
    });
    expect(withRole(said, 1, 'ignore').mapping.columns[1]).toEqual({ header: 'Enfants', role: 'ignore' });
  });

  it('takes a reading away when it is emptied', () => {
    const said = withTableReading(started(), { source: 'MDPH', ratePer: 1000 });
    expect(withTableReading(said, { source: '' }).mapping.fixed).toEqual({ ratePer: 1000 });
    const column = withColumnReading(withColumnReading(started(), 1, { public: 'all' }), 1, { public: null });
    expect(column.mapping.columns[1]).toEqual({ header: 'Enfants', role: 'count' });
  });

  it('keeps the roles that mean something to what the table tells', () => {
    const draft = withTarget(started(), 'establishments');
    expect(rolesOf(draft)).toEqual(['territory', 'ignore', 'ignore']);
    expect(draft.mapping.target).toBe('establishments');
  });

  it('gives columns the roles their headers have in what the table is said to tell', () => {
    const table = surveyedTable({
      dep: 'territory',
      Entrées: 'count',
      'Délai moyen': 'rate',
      Service: 'ignore',
    });
    const draft = startDraft(neededSurvey('a.csv', table));
    if (draft === null) throw new Error('no table');
    const told = withTarget(draft, 'activity');
    expect(rolesOf(told)).toEqual(['territory', 'newcomers', 'mean-wait', 'service']);
    expect(rolesOf(withTarget(told, 'coverage'))).toEqual(['territory', 'ignore', 'ignore', 'service']);
  });

  it('takes what headers say of territories and of the ages and year of inhabitants', () => {
    const table = surveyedTable({ commune: 'territory', 'Code bassin': 'count', P21_POP0019: 'ignore' });
    const draft = startDraft(neededSurvey('a.csv', table));
    if (draft === null) throw new Error('no table');
    expect(rolesOf(withTarget(draft, 'territories'))).toEqual(['territory', 'group-code', 'ignore']);
    expect(withTarget(draft, 'population').mapping.columns).toEqual([
      { header: 'commune', role: 'territory' },
      { header: 'Code bassin', role: 'ignore' },
      { header: 'P21_POP0019', role: 'population', fixed: { ages: '0-19', referenceDate: '2021' } },
    ]);
  });

  it('takes up a mapping whose columns are all there, and refuses one that reads another', () => {
    const saved = needMapping({ DEP: 'territory', enfants: 'count' }, { cogYear: 2015 });
    const draft = applyMapping(saved, TABLE, 0);
    expect(draft?.mapping.columns).toEqual([
      { header: 'dep', role: 'territory' },
      { header: 'Enfants', role: 'count' },
      { header: 'Remarque', role: 'ignore' },
    ]);
    expect(draft?.mapping.cogYear).toBe(2015);
    expect(applyMapping(needMapping({ dep: 'territory', adultes: 'count' }), TABLE, 0)).toBeNull();
  });
});
