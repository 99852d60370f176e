import { describe, expect, it, vi } from 'vitest';
import { type CommuneTable, contoursAt } from '@/domain/territory';
import { type ProjectDocument } from '@/project';
import { encodeView } from '@/project/view-link';
import { type AppServices, levelBelow, placeOf } from '@/state';
import { outcome } from '../support/fake-services';
import { gridCommunes } from '../support/grid-communes';
import { gridDossier } from '../support/grid-dossier';

/** A dossier with as many shapes beside those it has, which the directory does not know. */
function withOthers(document: ProjectDocument, others: number): ProjectDocument {
  const { commune } = document.fineContours;
  if (commune === undefined) throw new Error('No commune was imported');
  const unknown = Array.from({ length: others }, (_, rank) => ({ code: `X${rank}`, polygons: [] }));
  const shapes = [...commune.mesh.shapes, ...unknown];
  return { ...document, fineContours: { commune: { ...commune, mesh: { ...commune.mesh, shapes } } } };
}

/** A dossier with the four communes of the grid, and as many shapes besides. */
async function withShapes(others: number, services: Partial<AppServices> = {}) {
  const { app, commands, document } = await gridDossier(services);
  app.store.setState({ document: withOthers(document(), others) });
  const drawn = () => contoursAt(app.select.contours(document()), 'commune').features.length;
  return { app, commands, document, level: () => document().settings.level, drawn };
}

/** Opens dossiers one after the other, whatever the file. */
function openingIn(dossiers: ProjectDocument[]): Pick<AppServices, 'openProject'> {
  return {
    openProject: () => {
      const value = dossiers.shift();
      if (value === undefined) throw new Error('Nothing more is opened');
      return Promise.resolve({ ok: true, value });
    },
  };
}

/** Turns enough for all that was on its way to have arrived: {@link withShapes} takes a handful. */
async function allArrived(): Promise<void> {
  await import('@/state/prepare-document');
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

describe('a level of thousands of contours', () => {
  it('is shown once they are drawn, and what was on screen until then', async () => {
    const { commands, level, drawn } = await withShapes(5_000);
    const entered = commands.enterLevel('commune');
    expect(level()).toBe('departement');
    await entered;
    expect([level(), drawn()]).toEqual(['commune', 4]);
    commands.undo();
    expect(level()).toBe('departement');
  });

  it('gives way to one chosen since, by whatever way', async () => {
    const { commands, level } = await withShapes(5_000);
    const first = commands.enterLevel('commune');
    const second = commands.enterLevel('region');
    await Promise.all([first, second]);
    expect(level()).toBe('region');
    const third = commands.enterLevel('commune');
    commands.chooseLevel('departement');
    await third;
    expect(level()).toBe('departement');
  });

  it('is shown with what was changed meanwhile, and made ready for it', async () => {
    const { app, commands, document, level } = await withShapes(5_000);
    const entered = commands.enterLevel('commune');
    commands.chooseIndicator('equipment-per-inhabitant');
    const computed = vi.spyOn(app.select, 'sceneAhead');
    await entered;
    expect([level(), document().settings.indicatorId]).toEqual(['commune', 'equipment-per-inhabitant']);
    const prepared = computed.mock.calls.at(-1)?.[0].settings;
    expect([prepared?.level, prepared?.indicatorId]).toEqual(['commune', 'equipment-per-inhabitant']);
  });

  it('lets what follows it wait, and forgets it where it is given up', async () => {
    const { commands, level } = await withShapes(5_000);
    const seen: string[] = [];
    await commands.enterLevel('commune', () => seen.push(level()));
    expect(seen).toEqual(['commune']);
    commands.chooseLevel('departement');
    const given = commands.enterLevel('commune', () => seen.push('never'));
    await commands.enterLevel('region', () => seen.push(level()));
    await given;
    expect(seen).toEqual(['commune', 'region']);
  });

  it('is shown at once where contours are few', async () => {
    const { commands, level } = await withShapes(0);
    void commands.enterLevel('commune');
    expect(level()).toBe('commune');
  });

  it('says that it is made ready where that lasts, and no longer', async () => {
    const read: { answer?: (table: CommuneTable) => void } = {};
    const table = new Promise<CommuneTable>((resolve) => (read.answer = resolve));
    const { app, commands } = await withShapes(5_000, { loadCommunes: () => table });
    const codes = () => app.store.getState().notices.map(({ content }) => content.code);
    const entered = commands.enterLevel('commune');
    await vi.waitFor(() => expect(codes()).toContain('map-in-progress'));
    read.answer?.(gridCommunes());
    await entered;
    expect(codes()).not.toContain('map-in-progress');
  });
});

describe('a step of the history that leads to thousands of contours', () => {
  /** At départements, after communes; both steps can be undone. */
  async function afterCommunes() {
    const parts = await withShapes(5_000);
    await parts.commands.enterLevel('commune');
    parts.commands.chooseLevel('departement');
    return parts;
  }

  it('is shown once they are drawn', async () => {
    const { app, commands, level } = await afterCommunes();
    commands.undo();
    expect(level()).toBe('departement');
    await allArrived();
    expect(level()).toBe('commune');
    expect(app.store.getState().notices.at(-1)?.content).toMatchObject({ code: 'undone' });
    commands.undo();
    expect(level()).toBe('departement');
    commands.redo();
    await allArrived();
    expect(level()).toBe('commune');
  });

  it('counts for one where undo is pressed again before it is shown', async () => {
    const { app, commands, level } = await afterCommunes();
    commands.chooseLevel('region');
    commands.undo();
    commands.undo();
    expect(level()).toBe('departement');
    commands.undo();
    expect(level()).toBe('departement');
    await allArrived();
    expect(level()).toBe('departement');
    expect(app.store.getState().history.future.map(({ note }) => note)).toEqual([
      'choose-level',
      'choose-level',
      'choose-level',
    ]);
  });

  it('gives way to a change made meanwhile, which is kept', async () => {
    const { app, commands, level, document } = await afterCommunes();
    commands.undo();
    commands.toggleLayer('offer');
    await allArrived();
    expect(level()).toBe('departement');
    expect(document().settings.layers.offer).toBe(true);
    expect(app.store.getState().history.past.at(-1)?.note).toBe('toggle-layer');
    commands.undo();
    expect([level(), document().settings.layers.offer]).toEqual(['departement', false]);
  });

  it('may be taken back before it is shown', async () => {
    const { app, commands, level } = await afterCommunes();
    const { history } = app.store.getState();
    commands.undo();
    commands.redo();
    await allArrived();
    expect(level()).toBe('departement');
    expect(app.store.getState().history).toEqual(history);
  });
});

describe('the level below départements', () => {
  it('is that of EPCI once communes are known, which are not drawn to tell it', async () => {
    const { app, commands, document } = await withShapes(0);
    expect(levelBelow(document(), app.select)).toBeNull();
    await app.communes.read();
    await commands.enterLevel('commune');
    commands.chooseLevel('departement');
    await allArrived();
    const drawn = vi.spyOn(app.select.contours(document()).byLevel, 'epci', 'get');
    expect(levelBelow(document(), app.select)).toBe('epci');
    expect(drawn).not.toHaveBeenCalled();
    expect(app.select.contours(document()).byLevel.epci?.features).toHaveLength(2);
    expect(drawn).toHaveBeenCalledOnce();
  });
});

describe('every other road to thousands of contours', () => {
  it('shows them once they are drawn: a place, a territory gone into, a study, a link', async () => {
    const { app, commands, document, level } = await withShapes(5_000);
    const roads = [
      () => commands.goToPlace({ ...placeOf(app.store.getState()), level: 'commune' }),
      () => commands.goToStudy({ study: null, level: 'commune' }),
      () => {
        const settings = { ...document().settings, level: 'commune' as const };
        return commands.openViewLink(encodeView({ settings, territoryCode: '01002' }));
      },
    ];
    for (const go of roads) {
      const going = go();
      expect(level()).toBe('departement');
      await going;
      await allArrived();
      expect(level()).toBe('commune');
      commands.chooseLevel('departement');
    }
  });

  it('opens a dossier once its map is drawn, whatever is done meanwhile', async () => {
    const dossiers: ProjectDocument[] = [];
    const { commands, document, level } = await withShapes(5_000, openingIn(dossiers));
    const settings = { ...document().settings, level: 'commune' as const };
    dossiers.push({ ...document(), name: 'Grille', settings });
    const opened = commands.importFiles([{ name: 'grille.maillage.json', content: new Blob() }]);
    const going = commands.enterLevel('region');
    expect(level()).toBe('region');
    await Promise.all([opened, going]);
    expect([document().name, level()]).toEqual(['Grille', 'commune']);
    commands.undo();
    expect([document().name, level()]).toEqual(['Essai', 'region']);
  });

  it('opens the dossier asked for last', async () => {
    const dossiers: ProjectDocument[] = [];
    const { app, commands, document } = await withShapes(5_000, openingIn(dossiers));
    const at = (level: 'commune' | 'departement', name: string) =>
      withOthers({ ...document(), name, settings: { ...document().settings, level } }, 1);
    dossiers.push(at('commune', 'Premier'), at('departement', 'Second'));
    await Promise.all([
      commands.openProjectFile({ name: 'premier.maillage.json', content: new Blob() }),
      commands.openProjectFile({ name: 'second.maillage.json', content: new Blob() }),
    ]);
    await allArrived();
    expect(document().name).toBe('Second');
    expect(app.store.getState().history.past.filter(({ note }) => note === 'open-project')).toHaveLength(1);
  });

  it('opens no dossier any more once another was begun, however far the opening had gone', async () => {
    const dossiers: ProjectDocument[] = [];
    const { app, commands, document, level } = await withShapes(5_000, openingIn(dossiers));
    const settings = { ...document().settings, level: 'commune' as const };
    const grid = { ...document(), name: 'Grille', settings };
    const begin = () => commands.newProject('Neuf');
    const { sceneAhead } = app.select;
    const beginWhileDrawn = () =>
      vi.spyOn(app.select, 'sceneAhead').mockImplementationOnce((...scene) => {
        begin();
        return sceneAhead(...scene);
      });
    for (const interrupt of [begin, beginWhileDrawn]) {
      dossiers.push(grid);
      const opened = commands.openProjectFile({ name: 'grille.maillage.json', content: new Blob() });
      interrupt();
      await opened;
      expect([document().name, level()]).toEqual(['Neuf', 'departement']);
    }
    const told = app.store.getState().notices.map(({ content }) => content.code);
    expect(told).not.toContain('project-opened');
  });

  it('adds an import once its map is drawn, beside what was changed meanwhile', async () => {
    const { app, commands, document } = await withShapes(0);
    await commands.enterLevel('commune');
    const { fineContours } = withOthers(document(), 5_000);
    const batch = { files: [], decisions: {} };
    app.store.setState({ importTask: { kind: 'review', batch, outcome: outcome({ fineContours }) } });
    commands.acceptImport();
    expect(app.store.getState().importTask).toMatchObject({ kind: 'review', isAdding: true });
    commands.renameProject('Grille');
    await allArrived();
    expect(app.store.getState().importTask.kind).toBe('idle');
    expect(document().name).toBe('Grille');
    expect(document().fineContours.commune?.mesh.shapes).toHaveLength(5_004);
    commands.undo();
    expect(document().fineContours.commune?.mesh.shapes).toHaveLength(4);
    expect(document().name).toBe('Grille');
  });

  it('gives an import up where its review is closed before its map is drawn', async () => {
    const { app, commands, document } = await withShapes(0);
    await commands.enterLevel('commune');
    const { fineContours } = withOthers(document(), 5_000);
    const batch = { files: [], decisions: {} };
    app.store.setState({ importTask: { kind: 'review', batch, outcome: outcome({ fineContours }) } });
    commands.acceptImport();
    commands.cancelImport();
    await allArrived();
    expect(document().fineContours.commune?.mesh.shapes).toHaveLength(4);
  });
});
