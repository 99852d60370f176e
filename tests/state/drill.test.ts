import { describe, expect, it } from 'vitest';
import { bindCommands, isSamePlace, levelBelow, placeOf, readPlace, stepsTo } from '@/state';
import { fakeApp } from '../support/fake-services';

function opened() {
  const app = fakeApp();
  const commands = bindCommands(app);
  commands.chooseLevel('region');
  const settings = () => app.store.getState().document.settings;
  const steps = () => {
    const { document } = app.store.getState();
    return stepsTo(document, app.select.hierarchy(document));
  };
  return { app, commands, settings, steps };
}

describe('going down', () => {
  it('into a région shows its départements as one undo step, and lets its sheet go', () => {
    const { app, commands, settings } = opened();
    commands.selectTerritory('R2');
    const before = app.store.getState().history.past.length;
    commands.goInto('R2');
    expect(settings()).toMatchObject({ level: 'departement', study: { kind: 'region', code: 'R2' } });
    expect(app.store.getState().selection.kind).toBe('none');
    expect(app.store.getState().history.past).toHaveLength(before + 1);
    commands.undo();
    expect(settings()).toMatchObject({ level: 'region', study: null });
  });

  it('from the map is the same', async () => {
    const { commands, settings } = opened();
    await commands.enterTerritory('R1');
    expect(settings()).toMatchObject({ level: 'departement', study: { kind: 'region', code: 'R1' } });
  });

  it('stops where nothing inside is drawn, and at a code that is not of the level', () => {
    const { app, commands, settings } = opened();
    commands.goInto('31');
    expect(settings()).toMatchObject({ level: 'region', study: null });
    commands.goInto('R1');
    expect(levelBelow(app.store.getState().document, app.select)).toBeNull();
    commands.goInto('31');
    expect(settings()).toMatchObject({ level: 'departement', study: { kind: 'region', code: 'R1' } });
  });
});

describe('the way back up', () => {
  it('goes from what is studied to the country', () => {
    const { commands, settings, steps } = opened();
    expect(steps().map(({ name }) => name)).toEqual([null]);
    commands.goInto('R2');
    expect(steps().map(({ name }) => name)).toEqual([null, 'Région R2']);
    const [france] = steps();
    if (france === undefined) throw new Error('no way up');
    commands.goToStudy(france);
    expect(settings()).toMatchObject({ level: 'region', study: null });
  });

  it('passes through the région of a département studied alone', () => {
    const { commands, settings, steps } = opened();
    commands.chooseLevel('departement');
    commands.chooseStudy({ kind: 'departements', name: 'Le Nord', codes: ['59'] as never });
    expect(steps().map(({ name }) => name)).toEqual([null, 'Région R2', 'Le Nord']);
    const [, region] = steps();
    if (region === undefined) throw new Error('no way up');
    commands.goToStudy(region);
    expect(settings().study).toEqual({ kind: 'region', code: 'R2' });
    commands.chooseStudy({ kind: 'departements', name: 'Deux', codes: ['59', '01'] as never });
    expect(steps().map(({ name }) => name)).toEqual([null, 'Deux']);
  });
});

describe('the Back button', () => {
  it('walks over what has been studied', () => {
    const { app, commands, settings } = opened();
    const above = placeOf(app.store.getState());
    commands.goInto('R2');
    const inside = placeOf(app.store.getState());
    expect(isSamePlace(above, inside)).toBe(false);
    commands.goToPlace(above);
    expect(settings()).toMatchObject({ level: 'region', study: null });
    const kept = readPlace(JSON.parse(JSON.stringify(inside)));
    expect(kept).toEqual(inside);
    if (kept !== null) commands.goToPlace(kept);
    expect(settings().study).toEqual({ kind: 'region', code: 'R2' });
  });

  it('takes nothing that is no study for one', () => {
    const study = (kept: unknown) =>
      readPlace({ indicatorId: 'unmet-all', level: 'region', study: kept, selection: null })?.study;
    expect(study({ kind: 'canton', code: '1' })).toBeNull();
    expect(study({ kind: 'departements', name: 'a' })).toBeNull();
    expect(study({ kind: 'departements', name: 'a', codes: ['01', 3] })).toEqual({
      kind: 'departements',
      name: 'a',
      codes: ['01'],
    });
    expect(study(undefined)).toBeNull();
  });
});
