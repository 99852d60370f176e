import { describe, expect, it } from 'vitest';
import { classedValues, innerLimits } from '@/cartography';
import { createFormats, describeLegend } from '@/i18n';
import { fr } from '@/i18n/fr';
import { type AppStore, bindCommands } from '@/state';
import { appWith } from '../support/app-with';
import { fourRates } from '../support/four-rates';
import { secretNeedApp } from '../support/secret-need';
import { establishment, offerDataset } from '../support/small-embedded';

/** Children's places: 01 30 / 10 000 = 3; 2A 80 / 20 000 = 4; 31 150 / 30 000 = 5; 974 600 / 50 000 = 12. */
function withOverseas(): Promise<AppStore> {
  const places = { '01': 30, '2A': 80, '31': 150, '974': 600 };
  const establishments = Object.entries(places).map(([departement, installed]) =>
    establishment({ finess: `${departement}0000001`.slice(0, 9), category: '183', departement, installed }),
  );
  return appWith({ offer: offerDataset('finess', establishments) });
}

const classingOf = (app: AppStore) => app.select.classing(app.store.getState().document);
const limitsOf = (app: AppStore) => innerLimits(classingOf(app).breaks);
const settingsOf = (app: AppStore) => app.store.getState().document.settings.classification;

describe('limits chosen by hand', () => {
  it('start from those on screen, and come back with one undo', async () => {
    const app = await fourRates();
    const commands = bindCommands(app);
    commands.changeClassification({ method: 'equal', classCount: 3 });
    commands.changeClassification({ method: 'manual' });
    expect(limitsOf(app)).toEqual([3, 4]);
    commands.setClassLimits([4.5, 2.5, 4.5]);
    expect(limitsOf(app)).toEqual([2.5, 4.5]);
    expect(settingsOf(app)).toMatchObject({ method: 'manual', classCount: 3 });
    commands.undo();
    expect(limitsOf(app)).toEqual([3, 4]);
    commands.undo();
    expect(settingsOf(app).method).toBe('equal');
  });

  it('change nothing when there is none, or when they are those in force', async () => {
    const app = await fourRates();
    const commands = bindCommands(app);
    const before = app.store.getState().history;
    commands.setClassLimits([]);
    commands.changeClassification({ method: settingsOf(app).method });
    expect(app.store.getState().history).toBe(before);
  });

  it('hold for their indicator at every level, not for another, and come back with it', async () => {
    const app = await fourRates();
    const commands = bindCommands(app);
    commands.setClassLimits([2.5, 4.5]);
    commands.chooseLevel('region');
    expect(limitsOf(app)).toEqual([2.5, 4.5]);
    // Need of children: 1.2 and 1.33 per 1 000. Every one would be in the first of those classes.
    commands.chooseLevel('departement');
    commands.chooseIndicator('unmet-child');
    expect(classingOf(app).refusal).toBe('needs-limits');
    expect(classingOf(app).breaks.bounds.map((bound) => bound.toFixed(2))).toEqual(['1.20', '1.30', '1.33']);
    commands.chooseIndicator('equipment-child');
    expect(classingOf(app).refusal).toBeNull();
    expect(limitsOf(app)).toEqual([2.5, 4.5]);
  });

  it('hold for the rate, not for the count coloured in its place', async () => {
    const app = await fourRates();
    const commands = bindCommands(app);
    commands.setClassLimits([2.5, 4.5]);
    commands.chooseMeasures({ colors: 'count' });
    expect(classingOf(app).refusal).toBe('needs-limits');
    commands.setClassLimits([50, 100]);
    expect(limitsOf(app)).toEqual([50, 100]);
    commands.chooseMeasures({ colors: 'rate' });
    expect(classingOf(app).refusal).toBe('needs-limits');
  });

  it('are kept as chosen for places, which are public', async () => {
    const app = await fourRates();
    bindCommands(app).setClassLimits([3, 5]);
    expect(limitsOf(app)).toEqual([3, 5]);
  });
});

describe('limits without overseas territories', () => {
  it('are chosen as one undo step, and said in the legend', async () => {
    const app = await withOverseas();
    const commands = bindCommands(app);
    commands.changeClassification({ method: 'equal', classCount: 3 });
    /* 3, 4, 5 and, overseas, 12: widths of 3, or of 2/3. */
    expect(limitsOf(app)).toEqual([6, 9]);
    expect(classingOf(app).overseas).toBe('counted');
    commands.changeClassification({ countsOverseas: false });
    expect(limitsOf(app).map((limit) => limit.toFixed(2))).toEqual(['3.67', '4.33']);
    expect(classingOf(app).overseas).toBe('left-out');
    const { document } = app.store.getState();
    const text = describeLegend(app.select.legend(document, 'light'), app.select.legendContext(document), {
      messages: fr,
      formats: createFormats(fr),
    });
    expect(text.choropleth?.notes).toContain(fr.legend.classes.withoutOverseas);
    commands.undo();
    expect(limitsOf(app)).toEqual([6, 9]);
  });

  it('have no sense for limits given by hand, nor where nothing is overseas', async () => {
    const app = await withOverseas();
    bindCommands(app).setClassLimits([3.5]);
    expect(classingOf(app).overseas).toBeNull();
    expect(classingOf(await fourRates()).overseas).toBeNull();
  });
});

describe('limits of rates of people', () => {
  it('are the rate of no territory, whatever the method', async () => {
    const app = await secretNeedApp();
    const commands = bindCommands(app);
    // Shown: 8, 9 and 9.6. Natural breaks in three classes end at 8 and 9: the next tenths are not rates.
    for (const method of ['jenks', 'quantile', 'q6', 'equal', 'box'] as const) {
      commands.changeClassification({ method, classCount: 3 });
      const rates = classedValues(classingOf(app).column);
      expect(rates).toEqual([8, 9, 9.6]);
      for (const limit of limitsOf(app)) expect(rates).not.toContain(limit);
    }
    commands.changeClassification({ method: 'jenks' });
    expect(limitsOf(app)).toEqual([8.1, 9.1]);
  });

  it('are moved off a rate when they are set on it by hand', async () => {
    const app = await secretNeedApp();
    bindCommands(app).setClassLimits([8.5, 9]);
    expect(limitsOf(app)).toEqual([8.5, 9.1]);
  });
});

describe('locked classes', () => {
  async function locked() {
    const app = await fourRates();
    const commands = bindCommands(app);
    commands.changeClassification({ method: 'equal', classCount: 3 });
    commands.lockClasses();
    return { app, commands };
  }

  it('are kept when the level or the public changes, and say where they come from', async () => {
    const { app, commands } = await locked();
    expect(settingsOf(app).lock).toMatchObject({
      limits: [3, 4],
      lowest: 2,
      highest: 5,
      level: 'departement',
    });
    commands.chooseLevel('region');
    expect(limitsOf(app)).toEqual([3, 4]);
    commands.chooseIndicator('unmet-child');
    expect(limitsOf(app)).toEqual([3, 4]);
    expect(classingOf(app).lock).toMatchObject({
      status: 'kept',
      madeFor: { definition: { id: 'equipment-child' } },
    });
  });

  it('count the territories outside the values they were made for', async () => {
    const { app, commands } = await locked();
    expect(classingOf(app).lock).toMatchObject({ below: 0, above: 0 });
    // Need of children: 1.2 and 1.33 per 1 000, both under the 2 of the least rate of places.
    commands.chooseIndicator('unmet-child');
    expect(classingOf(app).lock).toMatchObject({ below: 2, above: 0 });
  });

  it('are left when other classes are chosen, followed again, and let go, one undo step each', async () => {
    const { app, commands } = await locked();
    commands.changeClassification({ method: 'jenks' });
    expect(classingOf(app)).toMatchObject({ spec: { method: 'jenks' }, lock: { status: 'other-classes' } });
    commands.followClassLock();
    expect(classingOf(app).lock?.status).toBe('kept');
    expect(limitsOf(app)).toEqual([3, 4]);
    commands.setClassLimits([2.5]);
    expect(classingOf(app).lock?.status).toBe('other-classes');
    commands.undo();
    expect(classingOf(app).lock?.status).toBe('kept');
    commands.unlockClasses();
    expect(classingOf(app).lock).toBeNull();
    commands.undo();
    expect(limitsOf(app)).toEqual([3, 4]);
  });

  it('do not apply to figures in another unit, and say so', async () => {
    const { app, commands } = await locked();
    commands.chooseIndicator('places-per-need-child');
    expect(classingOf(app)).toMatchObject({ spec: { method: 'equal' }, lock: { status: 'other-unit' } });
  });

  it('cannot be made of a single class', async () => {
    const app = await fourRates();
    const commands = bindCommands(app);
    commands.chooseIndicator('equipment-adult');
    commands.lockClasses();
    expect(settingsOf(app).lock).toBeNull();
  });
});

describe('colours', () => {
  it('change without a class being computed again', async () => {
    const app = await fourRates();
    const commands = bindCommands(app);
    const { breaks } = classingOf(app);
    commands.changePalette({ scheme: 'purple-orange', reversed: true });
    expect(classingOf(app).breaks).toBe(breaks);
    const scene = app.select.scene(app.store.getState().document, 'light');
    expect(scene.fill?.find(({ code }) => code === '01')?.color).toBe('#542788');
    commands.undo();
    expect(settingsOf(app)).toMatchObject({ scheme: 'by-direction', reversed: false });
  });
});
