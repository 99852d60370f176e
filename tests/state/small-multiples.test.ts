import { describe, expect, it } from 'vitest';
import { bindCommands, createSmallMultiplesSelectors, type MultiplesBy, studiedOf } from '@/state';
import type { NeedRecord } from '@/domain/need';
import { NO_HISTORY } from '@/domain/population';
import { fakeApp } from '../support/fake-services';
import { needDataset } from '../support/small-embedded';

function appWithDates(counts: readonly (readonly [departement: string, date: string, people: number])[]) {
  const app = fakeApp();
  const records = counts.map(
    ([departementCode, referenceDate, value]) =>
      ({
        departementCode,
        source: 'MDPH',
        public: 'child',
        count: { status: 'known', value },
        referenceDate,
      }) as unknown as NeedRecord,
  );
  app.store.setState(({ document }) => ({
    document: {
      ...document,
      need: { kind: 'user', dataset: { ...needDataset('mine', []), records } },
      settings: { ...document.settings, needSource: 'MDPH', indicatorId: 'unmet-child' },
    },
  }));
  return app;
}

function viewOf(app: ReturnType<typeof fakeApp>, by: MultiplesBy) {
  const { view } = createSmallMultiplesSelectors(studiedOf(app), app.embedded);
  return view(app.store.getState().document, NO_HISTORY, { by, themeName: 'light' });
}

describe('small maps of an indicator', () => {
  const app = appWithDates([
    ['01', '2024-12-31', 10],
    ['01', '2025-12-31', 40],
    ['31', '2025-12-31', 60],
  ]);

  it('are one a date, the earliest first, each with the figures of its date', () => {
    const { maps } = viewOf(app, 'dates');
    expect(maps.map(({ id }) => id)).toEqual(['2024-12-31', '2025-12-31']);
    /* 01 has 10 000 children, 31 has 30 000. */
    const rates = maps.map(({ rate }) => [rate.values[0], rate.values[2]]);
    expect(rates[0]?.[0]).toBeCloseTo(1);
    expect(rates[0]?.[1]).toBeNaN();
    expect(rates[1]?.[0]).toBeCloseTo(4);
    expect(rates[1]?.[1]).toBeCloseTo(2);
  });

  it('are one a public, which share their classes', () => {
    const { maps, legend } = viewOf(app, 'need');
    expect(maps.map(({ id }) => id)).toEqual(['unmet-child', 'unmet-adult', 'unmet-all']);
    expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('are those of the table in the unit of the map', () => {
    bindCommands(app).chooseTableIndicators(['equipment-child', 'camsp', 'unmet-child']);
    expect(viewOf(app, 'table').maps.map(({ id }) => id)).toEqual(['equipment-child', 'unmet-child']);
  });

  it('take limits chosen by hand where the map is one of them, and no other', () => {
    const chosen = appWithDates([
      ['01', '2025-12-31', 10],
      ['31', '2025-12-31', 60],
    ]);
    const commands = bindCommands(chosen);
    const countsBy = (by: 'need' | 'child-places') =>
      viewOf(chosen, by).legend.classes.map(({ lower, count }) => [lower, count]);
    /* 1 and 2 per 1 000 children. */
    commands.setClassLimits([0.5, 1.5]);
    expect(countsBy('need')).toEqual([
      [1.5, 1],
      [0.5, 1],
      [0.5, 0],
    ]);
    commands.setClassLimits([50]);
    expect(countsBy('need')).toEqual([
      [50, 0],
      [1, 2],
    ]);
    expect(countsBy('child-places').every(([, count]) => count !== 0)).toBe(true);
  });

  it('are not neutral around the rate of the map where they are of other figures', () => {
    const other = appWithDates([
      ['01', '2025-12-31', 10],
      ['31', '2025-12-31', 60],
    ]);
    const commands = bindCommands(other);
    commands.changePalette({ scheme: 'purple-orange' });
    const colors = () => viewOf(other, 'need').legend.classes.map(({ color }) => color);
    const ofNeed = colors();
    commands.chooseIndicator('equipment-child');
    expect(colors()).toEqual(ofNeed);
  });

  it('keep locked limits, and say how many territories are outside the values these were made for', () => {
    const locked = appWithDates([
      ['01', '2024-12-31', 10],
      ['01', '2025-12-31', 40],
      ['31', '2024-12-31', 90],
      ['31', '2025-12-31', 60],
    ]);
    const commands = bindCommands(locked);
    /* 4 and 2 per 1 000 at the latest date, parted at 3; 1 and 3 at the former. */
    commands.changeClassification({ method: 'equal', classCount: 2 });
    expect(viewOf(locked, 'dates').classes).toMatchObject({ areTogether: true, lock: null });
    commands.lockClasses();
    const { classes, legend } = viewOf(locked, 'dates');
    expect(classes).toMatchObject({ areTogether: false, lock: { status: 'kept', below: 1, above: 0 } });
    expect(legend.classes.map(({ lower, count }) => [lower, count])).toEqual([
      [3, 1],
      [1, 3],
    ]);
    commands.changeClassification({ method: 'jenks' });
    expect(viewOf(locked, 'dates').classes).toMatchObject({
      areTogether: true,
      lock: { status: 'other-classes' },
    });
    commands.followClassLock();
    /* The map is in per cent, and cannot keep the lock; small maps per 1 000 still do. */
    commands.chooseIndicator('services-child');
    expect(viewOf(locked, 'need').classes.lock?.status).toBe('kept');
    expect(viewOf(locked, 'need').legend.classes.map(({ lower }) => lower)).toEqual([3, 2]);
  });

  it('never hold a hidden count', () => {
    const small = appWithDates([
      ['01', '2024-12-31', 3],
      ['01', '2025-12-31', 40],
    ]);
    const [first] = viewOf(small, 'dates').maps;
    expect(first?.rate.values[0]).toBeNaN();
    expect(first?.fill[0]?.state).toBe('suppressed');
  });
});
