import { describe, expect, it } from 'vitest';
import { columnValueAt } from '@/domain/measure';
import { NO_HISTORY, type FigureHistory, type PopulationTable } from '@/domain/population';
import { emptyProject } from '@/project';
import { bindCommands, createAppStore, selectTable, sheetsOf } from '@/state';
import { describeReferenceDate, createFormats } from '@/i18n';
import { needOf, needRecord } from '../indicators/builders';
import { fr } from '../support/catalogues';
import { fakeServices } from '../support/fake-services';
import { establishment, offerDataset, provenance, smallEmbedded } from '../support/small-embedded';

const embedded = smallEmbedded();

/** Twice the people of today. */
function formerPopulation(year: number): PopulationTable {
  const [today] = embedded.populations;
  if (today === undefined) throw new Error('no population');
  const byAge = Object.fromEntries(
    Object.entries(today.byAge).map(([ages, people]) => [ages, people.map((count) => count * 2)]),
  );
  return { ...today, year, byAge, provenance: { ...provenance('former'), date: String(year) } };
}

const HISTORY: FigureHistory = { ...NO_HISTORY, populations: [formerPopulation(2020)] };

function offerAt(date: string, places: number) {
  const offer = offerDataset(`offer-${date}`, [
    establishment({ finess: '010000001', category: '183', departement: '01', installed: places }),
  ]);
  return { ...offer, provenance: { ...offer.provenance, date } };
}

/** Places of 2021 and 2025, needs of 2020 and 2024. */
function store() {
  const need = needOf([
    needRecord('01', 40, { date: '2020-12-31' }),
    needRecord('01', 64, { date: '2024-12-31' }),
  ]);
  const app = createAppStore({
    document: {
      ...emptyProject('Essai', need),
      need: { kind: 'user', dataset: need },
      offer: { kind: 'user', dataset: offerAt('2025', 60) },
      earlierOffers: [offerAt('2021', 30)],
    },
    embedded,
    services: fakeServices({ loadHistory: () => Promise.resolve(HISTORY) }),
  });
  const commands = bindCommands(app);
  const at = async (date: string | null) => {
    commands.chooseDate(date);
    await Promise.resolve();
    await app.formerYears.read();
    return app.store.getState().document;
  };
  const rateOf = (document: ReturnType<typeof app.store.getState>['document'], id: string) =>
    columnValueAt(app.select.result(document, id).figures.departement.rate, 0);
  return { app, commands, at, rateOf };
}

const language = { messages: fr, formats: createFormats(fr) };

describe('the date a dossier chooses', () => {
  it('moves places and needs to their latest record by then, over the people of then', async () => {
    const { app, at, rateOf } = store();
    const then = await at('2022');
    /* 30 places, then 40 children without a solution, over 20 000: the people of 2020 were twice those of today. */
    expect(rateOf(then, 'equipment-child')).toEqual({ status: 'known', value: 1.5 });
    expect(rateOf(then, 'unmet-child')).toEqual({ status: 'known', value: 2 });
    expect(app.select.result(then, 'equipment-child').referenceDate).toBe('2021');
    expect(app.select.result(then, 'unmet-child').referenceDate).toBe('2020-12-31');
    const today = await at(null);
    expect(rateOf(today, 'equipment-child')).toEqual({ status: 'known', value: 6 });
    expect(rateOf(today, 'unmet-child')).toEqual({ status: 'known', value: 6.4 });
  });

  it('is that of the map, the sheet, the table, the symbols and the sources at once', async () => {
    const { app, commands, at } = store();
    const then = await at('2022');
    commands.selectTerritory('01');
    const state = { ...app.store.getState(), document: then };
    const sheet = sheetsOf(app).sheet(state);
    if (sheet?.kind !== 'territory') throw new Error('no sheet');
    expect(sheet.population.map(({ people }) => people)).toContainEqual({ status: 'known', value: 20_000 });
    expect(sheet.offerProvenance.date).toBe('2021');
    expect(sheet.needs).toMatchObject([{ count: { value: 40 }, referenceDate: '2020-12-31' }]);
    expect(sheet.offer.map(({ places }) => places)).toEqual([{ status: 'known', value: 30 }]);
    const rates = selectTable(state, app, 'light').columns.filter(({ part }) => part === 'rate');
    for (const { result } of rates) expect(result.asOf).toBe('2022');
    expect(app.select.symbols(then).referenceDate).toBe('2020-12-31');
    expect(app.select.legendContext(then).offer.date).toBe('2021');
  });

  it('leaves missing, and says so, what was not counted by then', async () => {
    const { app, at, rateOf } = store();
    const then = await at('2020-12-31');
    expect(rateOf(then, 'equipment-child')).toEqual({ status: 'missing' });
    expect(rateOf(then, 'unmet-child')).toEqual({ status: 'known', value: 2 });
    expect(describeReferenceDate(app.select.result(then, 'equipment-child'), language)).toMatch(
      /^rien de compté au 31.décembre 2020 ni avant$/,
    );
    expect(app.select.datedOffer(then).establishments).toEqual([]);
  });
});
