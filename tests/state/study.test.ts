import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import type { NeedRecord } from '@/domain/need';
import { NO_HISTORY } from '@/domain/population';
import type { DepartementCode, RegionCode, Study } from '@/domain/territory';
import { SECRECY_PRESETS, oneRule } from '@/indicators';
import { encodeProject } from '@/project';
import { encodeView } from '@/project/view-link';
import {
  type AppStore,
  bindCommands,
  createDistributionSelectors,
  createEvolutionSelectors,
  createGapSelectors,
  createStatisticsSelectors,
  searchEntries,
  searchEntriesOf,
  selectTable,
  studiedOf,
} from '@/state';
import { holdMdphNeed } from '../support/mdph-need';
import { fakeApp } from '../support/fake-services';

const R2: Study = { kind: 'region', code: 'R2' as RegionCode };
const TWO: Study = { kind: 'departements', name: 'Projet', codes: ['31', '59'] as DepartementCode[] };
const CODES = ['01', '2A', '31', '59', '974'];

/** An application whose need of children is given by département, in the order of the directory. */
function appWithNeed(counts: readonly number[]): AppStore {
  const app = fakeApp();
  holdMdphNeed(app, Object.fromEntries(counts.map((count, position) => [CODES[position], count])), {
    indicatorId: 'unmet-child',
    secrecy: oneRule(SECRECY_PRESETS.social),
  });
  return app;
}

function studying(counts: readonly number[], study: Study | null): AppStore {
  const app = appWithNeed(counts);
  bindCommands(app).chooseStudy(study);
  return app;
}

const now = (app: AppStore) => app.store.getState().document;

/** Figures by code, as they are shown: a number, or the word of the state. */
function shown(column: ProtectedColumn): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    column.index.territories.map(({ code }, position) => {
      const value = columnValueAt(column, position);
      return [code, numberOf(value) ?? value.status];
    }),
  );
}

/* Children: 10 000, 20 000, 30 000, 40 000, 50 000. Rates: 1, 2, 3, 4 and 5 for a thousand. */
const FIVE = [10, 40, 90, 160, 250];

describe('a perimeter of study', () => {
  it('is chosen and let go as undo steps; what is already so is none', () => {
    const app = studying(FIVE, R2);
    const commands = bindCommands(app);
    expect(app.store.getState().history.past.at(-1)?.note).toBe('choose-study');
    const steps = app.store.getState().history.past.length;
    commands.chooseStudy({ ...R2 });
    expect(app.store.getState().history.past).toHaveLength(steps);
    commands.undo();
    expect(now(app).settings.study).toBeNull();
    expect(app.select.study(now(app))).toBeNull();
  });

  it('is all that classes are made of: others are drawn without class nor state, and are still named', () => {
    const app = studying(FIVE, R2);
    const scene = app.select.scene(now(app), 'light');
    expect(scene.fill?.map(({ code }) => code)).toEqual(['59', '974']);
    expect(scene.studied.features.map(({ properties }) => properties.code)).toEqual(['59', '974']);
    expect(scene.contours.features).toHaveLength(5);
    expect(scene.labels.map(({ code }) => code)).toEqual(CODES);
    const { breaks } = app.select.classing(now(app));
    expect([breaks.bounds[0], breaks.bounds.at(-1)]).toEqual([4, 5]);
    const legend = app.select.legend(now(app), 'light');
    const counts = legend.choropleth?.classes.map(({ count }) => count) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(legend.choropleth?.states).toEqual([]);
    expect(scene.symbols?.map(({ code }) => code)).toEqual(['974', '59']);
  });

  it('names what is studied before the rest where labels collide', () => {
    const app = studying(FIVE, R2);
    const { labels } = app.select.scene(now(app), 'light');
    const priority = (code: string) => labels.find((label) => label.code === code)?.priority ?? Number.NaN;
    expect(priority('59')).toBeGreaterThan(priority('01'));
    expect(priority('59')).toBeGreaterThan(0);
    expect(priority('01')).toBeLessThan(0);
  });

  it('is all that the table lists, each row with the figures it had, France beside', () => {
    const whole = selectTable(appWithNeed(FIVE).store.getState(), appWithNeed(FIVE), 'light');
    const app = studying(FIVE, TWO);
    const table = selectTable(app.store.getState(), app, 'light');
    expect(table.rows.map(({ territory }) => territory.code)).toEqual(['31', '59']);
    expect(table.rows.map(({ paint }) => paint?.code)).toEqual(['31', '59']);
    expect(table.study?.name).toBe('Projet');
    for (const [rank, column] of table.columns.entries()) {
      const before = whole.columns[rank];
      if (before === undefined) throw new Error('Columns differ');
      const all = shown(before.values);
      expect(shown(column.values)).toEqual({ '31': all['31'], '59': all['59'] });
      expect(column.france).toEqual(before.france);
    }
    expect(table.judgements.every(({ values }) => values.length === 2)).toBe(true);
  });

  it('is all that is ranked, spread and read as gaps; régions and France are those of the whole country', () => {
    const app = studying(FIVE, TWO);
    const studied = studiedOf(app);
    const statistics = createStatisticsSelectors(studied, app);
    const { rows } = statistics.ranking(now(app));
    expect(rows.map(({ territory, rank }) => [territory.code, rank])).toEqual([
      ['59', 1],
      ['31', 2],
    ]);
    /* Of R2, 160 + 250 for 90 000: 4.56 for a thousand; of R1, 140 for 60 000. */
    expect(rows.map(({ region }) => region?.toFixed(2))).toEqual(['4.56', '2.33']);
    const funnel = statistics.funnel(now(app), 'chance');
    expect(funnel?.points).toHaveLength(2);
    expect(funnel?.target).toBeCloseTo((550 / 150_000) * 1000, 10);
    expect(statistics.subject(now(app)).study?.departements).toHaveLength(2);
    const spread = createDistributionSelectors(studied, app.embedded.hierarchy).view(now(app));
    expect(spread.counts.used).toBe(2);
    expect(spread.median).toBe(3.5);
    expect(spread.boxes?.map(({ name }) => name)).toEqual(['Région R2', 'Région R1']);
    const gaps = createGapSelectors(studied).view(now(app), now(app).settings.gaps);
    expect(gaps.need.subject.result.figures.departement.rate.index.territories).toHaveLength(2);
    expect(gaps.places.need).toHaveLength(2);
  });

  it('is all whose change is told, against the France of the whole country', () => {
    const app = studying(FIVE, TWO);
    const earlier = [5, 20, 45, 320, 125].map(
      (value, position) =>
        ({
          departementCode: CODES[position],
          source: 'MDPH',
          public: 'child',
          count: { status: 'known', value },
          referenceDate: '2024-12-31',
        }) as unknown as NeedRecord,
    );
    const { need } = now(app);
    if (need.kind !== 'user') throw new Error('no need');
    const dataset = { ...need.dataset, records: [...earlier, ...need.dataset.records] };
    app.store.setState(({ document }) => ({ document: { ...document, need: { kind: 'user', dataset } } }));
    const view = createEvolutionSelectors(app.select, app.embedded).view(now(app), NO_HISTORY, null);
    if (view.evolution === null) throw new Error('no evolution');
    const { relative, judgements, pValues } = view.evolution;
    /* 31 from 45 to 90: +100 %; 59 from 320 to 160: −50 %. */
    expect(shown(relative)).toEqual({ '31': 100, '59': -50 });
    expect(shown(view.evolution.after.figures.departement.numerator)).toEqual({ '31': 90, '59': 160 });
    expect([judgements.length, pValues.length]).toEqual([2, 2]);
    expect(view.lines.map(({ level }) => level)).toEqual(['france']);
  });

  it('of départements holds, at the level of régions, those they are in', () => {
    const app = studying(FIVE, { ...TWO, codes: ['31'] as DepartementCode[] });
    bindCommands(app).chooseLevel('region');
    const table = selectTable(app.store.getState(), app, 'light');
    expect(table.rows.map(({ territory }) => territory.code)).toEqual(['R1']);
  });

  it('is a reference when it is made of départements: the shown counts put together, with their interval', () => {
    const app = studying(FIVE, TWO);
    bindCommands(app).chooseReference('study');
    expect(app.select.references(now(app))).toContain('study');
    const at = { level: 'departement', reference: 'study' } as const;
    const { references } = app.select.comparison(now(app), app.select.chosen(now(app)), at);
    /* 90 + 160 children without a solution for 70 000. */
    expect(numberOf(references[0]?.rate ?? { status: 'missing' })).toBeCloseTo((250 / 70_000) * 1000, 10);
    expect(numberOf(references[0]?.lower ?? { status: 'missing' })).toBeLessThan(3.57);
    expect(numberOf(references[0]?.upper ?? { status: 'missing' })).toBeGreaterThan(3.58);
    bindCommands(app).chooseStudy(R2);
    expect(app.select.references(now(app))).not.toContain('study');
    expect(app.select.reference(now(app))).toBe('france');
  });

  it('comes first among equal answers of the search', () => {
    const app = studying(FIVE, TWO);
    const found = searchEntries(searchEntriesOf(app), 'departement');
    expect(found.map(({ code }) => code)).toEqual(['31', '59', '01', '2A', '974']);
    expect(found.map(({ isStudied }) => isStudied)).toEqual([true, true, false, false, false]);
  });

  it('stays when the data of the dossier change', () => {
    const app = studying(FIVE, TWO);
    bindCommands(app).forgetDataset('need');
    expect(now(app).settings.study).toEqual(TWO);
  });
});

describe('a perimeter of study from elsewhere', () => {
  it('comes with a link; codes that are not known are told and left out', async () => {
    const app = fakeApp();
    const settings = { ...now(app).settings, study: { ...TWO, codes: ['31', '99'] as DepartementCode[] } };
    await bindCommands(app).openViewLink(encodeView({ settings, territoryCode: null }));
    expect(now(app).settings.study).toEqual({ ...TWO, codes: ['31'] });
    expect(app.store.getState().notices.map(({ content }) => content)).toContainEqual({
      code: 'study-codes-unknown',
      codes: ['99'],
    });
  });

  it('comes with a dossier, and goes when none of its codes is known', async () => {
    const app = fakeApp();
    const document = now(app);
    const study: Study = { kind: 'region', code: '99' as RegionCode };
    const content = new Blob([encodeProject({ ...document, settings: { ...document.settings, study } })]);
    await bindCommands(app).openProjectFile({ name: 'a.maillage.json', content });
    expect(now(app).settings.study).toBeNull();
    expect(app.store.getState().notices.map(({ content: said }) => said.code)).toContain(
      'study-codes-unknown',
    );
  });
});

describe('the secrecy of a perimeter of study', () => {
  it('is that of the whole country: what is studied shows what it showed, and hides what it hid', () => {
    const count = fc.integer({ min: 0, max: 30 });
    const counts = fc.tuple(count, count, count, count, count);
    const codes = fc.subarray(CODES, { minLength: 1 });
    fc.assert(
      fc.property(counts, codes, (people, chosen) => {
        const whole = appWithNeed(people);
        const all = whole.select.chosen(now(whole)).figures.departement;
        const study: Study = { kind: 'departements', name: 'Projet', codes: chosen as DepartementCode[] };
        const app = studying(people, study);
        const part = studiedOf(app).chosen(now(app)).figures.departement;
        for (const measure of ['numerator', 'rate', 'denominator'] as const) {
          const before = shown(all[measure]);
          const after = shown(part[measure]);
          expect(after).toEqual(Object.fromEntries(chosen.map((code) => [code, before[code]])));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets nothing of a hidden count into the reference it makes', () => {
    /* 2A has 2 people: hidden, and another with it so that the région does not tell it. */
    const app = studying([10, 2, 90, 160, 250], { ...TWO, codes: ['01', '2A', '31'] as DepartementCode[] });
    const chosen = app.select.chosen(now(app));
    const hidden = shown(chosen.figures.departement.numerator);
    const known = ['01', '2A', '31'].flatMap((code) =>
      typeof hidden[code] === 'number' ? [hidden[code]] : [],
    );
    expect(hidden['2A']).toBe('suppressed');
    const at = { level: 'departement', reference: 'study' } as const;
    const [reference] = app.select.comparison(now(app), chosen, at).references;
    const sum = known.reduce((total, value) => total + value, 0);
    expect(numberOf(reference?.numerator ?? { status: 'missing' }) ?? 'hidden').toBe(
      known.length === 0 ? 'hidden' : sum,
    );
  });
});
