import { describe, expect, it, vi } from 'vitest';
import { bindCommands, createStatisticsSelectors, studiedOf } from '@/state';
import { fakeApp } from '../support/fake-services';
import { holdMdphNeed } from '../support/mdph-need';

/** A ranking of départements, and the same figures given as those of EPCI. */
function rankings() {
  const app = fakeApp();
  holdMdphNeed(app, { '01': 30, '2A': 40, '31': 250, '59': 60, '974': 90 });
  bindCommands(app).chooseIndicator('unmet-child');
  const { document } = app.store.getState();
  const studied = studiedOf(app);
  const result = studied.chosen(document);
  const { departement } = result.figures;
  const ofEpcis = { ...result, figures: { ...result.figures, epci: departement } };
  const selectors = createStatisticsSelectors({ ...studied, chosen: () => ofEpcis }, app);
  const at = (level: 'departement' | 'epci') =>
    selectors.ranking({ ...document, settings: { ...document.settings, level } });
  return { at };
}

describe('the ranking of territories made of communes', () => {
  it('is there at once without plausible ranks, and with those of any level once they are computed', async () => {
    const { at } = rankings();
    const first = at('epci');
    expect([first.isSimulating, first.simulation]).toEqual([true, null]);
    expect(first.rows.map(({ rank, ranks }) => [rank, ranks])).toEqual(
      [1, 2, 3, 4, 5].map((rank) => [rank, null]),
    );
    await vi.waitFor(() => expect(at('epci').isSimulating).toBe(false));
    const ofDepartements = at('departement').rows.map(({ ranks }) => ranks);
    expect(ofDepartements[0]).toEqual({ first: 1, last: 1 });
    expect(at('epci').rows.map(({ ranks }) => ranks)).toEqual(ofDepartements);
  });
});
