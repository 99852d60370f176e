import { describe, expect, it } from 'vitest';
import type { AppStore } from '@/state';
import { areEntriesListed, findAnswers, listEntriesAhead } from '@/views/palette';
import type { BarActions } from '@/views/top-bar/use-bar-actions';
import { fr } from '../../support/catalogues';
import { appWith } from '../../support/app-with';
import { fakeApp } from '../../support/fake-services';
import { establishment, offerDataset } from '../../support/small-embedded';

/** No act of the bar is done here. */
const ACTIONS = {} as BarActions;

function answersOf(app: AppStore, query: string) {
  return findAnswers({ app, actions: ACTIONS, messages: fr }, query);
}

const idsOf = (app: AppStore, query: string) => answersOf(app, query).options.map(({ id }) => id);

describe('the answers of the search', () => {
  it('are régions and départements until the other names are read, then communes and establishments too', async () => {
    const app = fakeApp();
    expect(areEntriesListed(app)).toBe(false);
    expect(idsOf(app, 'departement 59')).toEqual(['departement 59']);
    expect(idsOf(app, '310000001')).toEqual([]);
    expect(idsOf(app, 'ajaccio')).toEqual([]);
    await listEntriesAhead(app);
    expect(areEntriesListed(app)).toBe(true);
    expect(idsOf(app, 'departement 59')).toEqual(['departement 59']);
    expect(idsOf(app, '310000001')).toEqual(['310000001']);
    expect(idsOf(app, 'ajaccio')).toEqual(['commune 2A004']);
  });

  it('are the act first when the query is a word of it, and of no territory', async () => {
    const named = establishment({ finess: '310000001', category: '183', departement: '31' });
    const offer = offerDataset('finess', [{ ...named, name: 'Thèmes' }]);
    const app = await appWith({ offer });
    await listEntriesAhead(app);
    const kinds = (query: string) => [...new Set(idsOf(app, query).map((id) => id.split(' ')[0]))];
    expect(kinds('them')).toEqual(['310000001', 'theme']);
    expect(kinds('thème')).toEqual(['theme', '310000001']);
    // A word of the names of régions, and of the act that studies one.
    expect(kinds('region')).toEqual(['region', 'level', 'study']);
  });

  it('are selected, with the level of a territory, or done', async () => {
    const app = fakeApp();
    const state = () => app.store.getState();
    await listEntriesAhead(app);
    answersOf(app, 'r2').choose('region R2');
    expect(state().selection).toEqual({ kind: 'territory', level: 'region', code: 'R2' });
    expect(state().document.settings.level).toBe('region');
    answersOf(app, '310000001').choose('310000001');
    expect(state().selection).toEqual({ kind: 'establishment', finessEt: '310000001' });
    answersOf(app, 'departement niveau').choose('level departement');
    expect(state().document.settings.level).toBe('departement');
  });
});
