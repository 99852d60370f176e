import { describe, expect, test } from 'vitest';
import { innerLimits } from '@/cartography';
import { decodeView, encodeView } from '@/project/view-link';
import { type AppStore, bindCommands, secondAppOf } from '@/state';
import { fakeApp } from '../support/fake-services';

function swiping() {
  const app = fakeApp();
  const commands = bindCommands(app);
  commands.swipeMaps(true);
  return { app, commands, second: secondAppOf(app), settings: () => app.store.getState().document.settings };
}

describe('the second map of a swipe', () => {
  test('sets the chosen places against the need they are set against elsewhere, and leaves in one undo step', () => {
    const { settings, commands } = swiping();
    expect(settings()).toMatchObject({
      indicatorId: 'equipment-child',
      swipe: { indicatorId: settings().gaps.need.indicatorId, figureMode: 'raw', date: null },
    });
    commands.undo();
    expect(settings().swipe).toBeNull();
    commands.redo();
    commands.swipeMaps(false);
    expect(settings().swipe).toBeNull();
  });

  test('sets rates of people against the same, smoothed', () => {
    const { app, commands, second } = swiping();
    commands.swipeMaps(false);
    commands.chooseIndicator('unmet-child');
    commands.swipeMaps(true);
    const shown = second.store.getState().document.settings;
    expect([shown.indicatorId, shown.figureMode]).toEqual(['unmet-child', 'smoothed']);
    expect(app.store.getState().document.settings.figureMode).toBe('raw');
  });

  test('has figures of its own, and everything else of the first', () => {
    const { app, commands, second } = swiping();
    commands.changeSwipe({ indicatorId: 'equipment-adult' });
    const [first, other] = [app, second].map(({ select, store }) => select.chosen(store.getState().document));
    expect([first?.definition.id, other?.definition.id]).toEqual(['equipment-child', 'equipment-adult']);
    commands.chooseLevel('region');
    commands.hover({ territoryCode: 'R2', finessEt: null });
    const state = second.store.getState();
    expect([state.document.settings.level, state.hover?.territoryCode]).toEqual(['region', 'R2']);
  });

  test('takes the limits of the first for the same unit, and has its own otherwise or when it is let go', () => {
    const { app, commands, second } = swiping();
    const limitsOf = ({ select, store }: AppStore) =>
      innerLimits(select.classing(store.getState().document).breaks);
    commands.changeSwipe({ indicatorId: 'equipment-per-inhabitant', sharesClasses: true });
    expect(limitsOf(second)).toEqual(limitsOf(app));
    expect(second.select.classing(second.store.getState().document).lock?.status).toBe('kept');
    commands.changeSwipe({ sharesClasses: false });
    expect(limitsOf(second)).not.toEqual(limitsOf(app));
    commands.changeSwipe({ sharesClasses: true, indicatorId: 'services-child' });
    expect(second.select.classing(second.store.getState().document).lock?.status).toBe('other-unit');
  });

  test('keeps the lock of the dossier where the first map does, made for what it was made for', () => {
    const { commands, second } = swiping();
    commands.lockClasses();
    commands.changeSwipe({ sharesClasses: true });
    commands.chooseIndicator('equipment-per-inhabitant');
    const { lock } = second.select.classing(second.store.getState().document);
    expect(lock).toMatchObject({ status: 'kept', lock: { indicatorId: 'equipment-child' } });
  });

  test('never writes into the dossier, and tells of every change of the first', () => {
    const { app, commands, second } = swiping();
    const before = app.store.getState().document.settings;
    let told = 0;
    const leave = second.store.subscribe(() => (told += 1));
    bindCommands(second).chooseIndicator('equipment-adult');
    expect(app.store.getState().document.settings).toEqual(before);
    commands.chooseIndicator('unmet-child');
    leave();
    expect(told).toBe(2);
  });

  test('falls back on the first indicator when its own is in the dossier no more', () => {
    const { commands, second } = swiping();
    commands.changeSwipe({ indicatorId: 'user-9' });
    expect(second.store.getState().document.settings.indicatorId).toBe('equipment-child');
  });

  test('travels in a link', () => {
    const { commands, settings } = swiping();
    commands.changeSwipe({ fillBy: 'evolution', date: '2023-12-31' });
    const read = decodeView(encodeView({ settings: settings(), territoryCode: null }));
    expect(read.ok && read.value.settings.swipe).toEqual(settings().swipe);
  });
});
