import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/indicators';
import { bindCommands, isSamePlace, placeOf, readPlace } from '@/state';
import { fakeApp } from '../support/fake-services';

describe('the places a user has been to', () => {
  it('come back with their indicator, level and sheet', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseIndicator('equipment-adult');
    commands.selectTerritory('31');
    const place = placeOf(app.store.getState());
    commands.chooseLevel('region');
    commands.chooseIndicator('unmet-all');
    commands.clearSelection();
    expect(isSamePlace(placeOf(app.store.getState()), place)).toBe(false);
    commands.goToPlace(place);
    expect(placeOf(app.store.getState())).toEqual(place);
  });

  it('are told apart by what is selected', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.selectTerritory('31');
    const there = placeOf(app.store.getState());
    commands.selectTerritory('01');
    expect(isSamePlace(placeOf(app.store.getState()), there)).toBe(false);
    commands.selectTerritory('31');
    expect(isSamePlace(placeOf(app.store.getState()), there)).toBe(true);
  });

  it('keep the indicator of now when theirs has been deleted', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const [first] = INDICATORS;
    if (first === undefined) throw new Error('The catalogue is empty');
    commands.saveOwnIndicator({ ...first, id: 'user-1', label: 'Le mien' });
    commands.chooseIndicator('user-1');
    const place = placeOf(app.store.getState());
    commands.chooseIndicator('unmet-all');
    commands.deleteOwnIndicator('user-1');
    commands.goToPlace(place);
    expect(app.store.getState().document.settings.indicatorId).toBe('unmet-all');
  });

  it.each([
    [null, null],
    ['31', null],
    [{ indicatorId: 'unmet-all', level: 'canton' }, null],
    [
      { indicatorId: 'unmet-all', level: 'region', selection: { kind: 'territory', level: 'region' } },
      { indicatorId: 'unmet-all', level: 'region', study: null, selection: { kind: 'none' } },
    ],
    [
      {
        indicatorId: 'unmet-all',
        level: 'region',
        selection: { kind: 'territory', level: 'region', code: '76', more: 1 },
      },
      {
        indicatorId: 'unmet-all',
        level: 'region',
        study: null,
        selection: { kind: 'territory', level: 'region', code: '76' },
      },
    ],
  ])('are read with care from what the browser kept: %j', (kept, place) => {
    expect(readPlace(kept)).toEqual(place);
  });
});
