import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportOutcome } from '@/ingest';
import { digestFigures } from '@/indicators';
import type { MappedLevel } from '@/domain/territory';
import { figureRequest } from '@/project/verification';
import { bindCommands, startAutosave } from '@/state';
import { fakeApp, outcome } from '../support/fake-services';
import { establishment, needDataset, offerDataset } from '../support/small-embedded';

const FILES = [{ name: 'besoins.csv', content: new Blob(['x']) }];
const USER_OFFER = offerDataset('finess', [
  establishment({ finess: '590000001', category: '183', departement: '59', installed: 80 }),
]);

function settingsOf(app: ReturnType<typeof fakeApp>) {
  return app.store.getState().document.settings;
}

describe('undo and redo', () => {
  it('bring back each change in turn, to the same object', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const before = app.store.getState().document;
    commands.chooseIndicator('unmet-child');
    commands.changeClassification({ classCount: 7 });
    const after = app.store.getState().document;
    commands.undo();
    expect(settingsOf(app)).toMatchObject({ indicatorId: 'unmet-child', classification: { classCount: 5 } });
    commands.undo();
    expect(app.store.getState().document).toBe(before);
    commands.undo();
    expect(app.store.getState().document).toBe(before);
    commands.redo();
    commands.redo();
    expect(app.store.getState().document).toBe(after);
  });

  it('record nothing when a command changes nothing', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseIndicator(settingsOf(app).indicatorId);
    commands.changeClassification({ method: settingsOf(app).classification.method });
    commands.renameProject('  ');
    expect(app.store.getState().history.past).toEqual([]);
  });

  it('leave no step when a dossier nobody named takes its title in another language, and keep a name that was given', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const name = () => app.store.getState().document.name;
    commands.translateUntitled('Dossier sans titre', 'Untitled dossier');
    expect(name()).toBe('Essai');
    commands.renameProject('Dossier sans titre');
    commands.translateUntitled('Dossier sans titre', 'Untitled dossier');
    expect(name()).toBe('Untitled dossier');
    expect(app.store.getState().history.past).toHaveLength(1);
  });

  it('forget what was undone once another change is made', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseIndicator('unmet-child');
    commands.undo();
    commands.toggleLayer('coverage');
    commands.redo();
    expect(settingsOf(app).indicatorId).toBe('equipment-child');
    expect(app.store.getState().history.future).toEqual([]);
  });
});

describe('the selection', () => {
  it('follows the level up and is let go on the way down', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.selectTerritory('31');
    commands.chooseLevel('region');
    expect(app.store.getState().selection).toEqual({ kind: 'territory', level: 'region', code: 'R1' });
    commands.chooseLevel('departement');
    expect(app.store.getState().selection).toEqual({ kind: 'none' });
  });
});

describe('pressing the map', () => {
  it('selects no territory of the level shown before, which the map may still draw', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const press = (territoryCode: string | null, territoryLevel: MappedLevel | null = null) => {
      commands.selectHit({ territoryCode, territoryLevel, finessEt: null });
      return app.store.getState().selection;
    };
    expect(press('31', 'departement')).toMatchObject({ level: 'departement', code: '31' });
    commands.chooseLevel('region');
    expect(press('59', 'departement')).toMatchObject({ level: 'region', code: 'R1' });
    expect(press('R2', 'region')).toMatchObject({ level: 'region', code: 'R2' });
    expect(press(null)).toEqual({ kind: 'none' });
  });

  it('tells a département still drawn from the région of the same code', () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseLevel('region');
    commands.selectHit({ territoryCode: 'R2', territoryLevel: 'departement', finessEt: null });
    expect(app.store.getState().selection).toEqual({ kind: 'none' });
    commands.selectHit({ territoryCode: 'R2', territoryLevel: 'region', finessEt: null });
    expect(app.store.getState().selection).toMatchObject({ level: 'region', code: 'R2' });
  });
});

describe('importing', () => {
  it('changes nothing before the review is accepted, then is one undo step', async () => {
    const app = fakeApp({ runImport: () => Promise.resolve(outcome({ offer: USER_OFFER })) });
    const commands = bindCommands(app);
    const before = app.store.getState().document;
    await commands.importFiles(FILES);
    expect(app.store.getState().importTask.kind).toBe('review');
    expect(app.store.getState().document).toBe(before);
    commands.acceptImport();
    expect(app.store.getState().document.offer).toEqual({ kind: 'user', dataset: USER_OFFER });
    expect(app.store.getState().document.need).toBe(before.need);
    commands.undo();
    expect(app.store.getState().document).toBe(before);
  });

  it('leaves no trace when the review is closed', async () => {
    const app = fakeApp({ runImport: () => Promise.resolve(outcome({ offer: USER_OFFER })) });
    const commands = bindCommands(app);
    const before = app.store.getState();
    await commands.importFiles(FILES);
    commands.cancelImport();
    expect(app.store.getState()).toEqual(before);
  });

  it('stops at once when cancelled, and ignores what comes after', async () => {
    let finish: (result: ImportOutcome) => void = () => undefined;
    let signal: AbortSignal | undefined;
    const app = fakeApp({
      runImport: (_, watch) => {
        signal = watch.signal;
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    const commands = bindCommands(app);
    const running = commands.importFiles(FILES);
    expect(app.store.getState().importTask).toMatchObject({ kind: 'running', batch: { files: FILES } });
    await vi.waitFor(() => expect(signal).toBeDefined());
    commands.cancelImport();
    expect(signal?.aborted).toBe(true);
    finish(outcome({ offer: USER_OFFER }));
    await running;
    expect(app.store.getState().importTask.kind).toBe('idle');
  });

  it('chooses a need source that the new table has', async () => {
    const need = needDataset('liste', [['59', 'Listes IME', 30]]);
    const app = fakeApp({ runImport: () => Promise.resolve(outcome({ need })) });
    const commands = bindCommands(app);
    await commands.importFiles(FILES);
    commands.acceptImport();
    expect(settingsOf(app).needSource).toBe('Listes IME');
    commands.forgetDataset('need');
    expect(settingsOf(app).needSource).toBe('SI orientations');
  });

  it('tells of a crash without losing the dossier', async () => {
    const app = fakeApp({ runImport: () => Promise.reject(new Error('worker died')) });
    const before = app.store.getState().document;
    await bindCommands(app).importFiles(FILES);
    expect(app.store.getState().notices.map((notice) => notice.content)).toEqual([
      { code: 'import-crashed', message: 'worker died' },
    ]);
    expect(app.store.getState().document).toBe(before);
  });
});

describe('saving and opening a dossier file', () => {
  it('opens what it saved, as one undo step', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.renameProject("Schéma de l'Ain");
    commands.chooseIndicator('unmet-child');
    const saved = app.store.getState().document;
    await commands.saveProjectFile();
    const file = app.services.files[0];
    expect(file?.name).toBe('schema-de-l-ain.maillage.json');
    commands.newProject('Autre');
    await commands.importFiles([{ name: file?.name ?? '', content: file?.content ?? new Blob() }]);
    const { figuresSha256, ...opened } = app.store.getState().document;
    expect({ ...opened, figuresSha256: null }).toEqual({ ...saved, figuresVersion: 3 });
    expect(figuresSha256).toBe(digestFigures(figureRequest(saved), app.embedded));
    commands.undo();
    expect(app.store.getState().document.name).toBe('Autre');
  });

  it('refuses a file that is not a dossier and keeps the one at hand', async () => {
    const app = fakeApp();
    const before = app.store.getState().document;
    await bindCommands(app).openProjectFile({ name: 'a.maillage.json', content: new Blob(['{"a":1}']) });
    expect(app.store.getState().document).toBe(before);
    expect(app.store.getState().notices[0]?.content).toEqual({
      code: 'project-refused',
      fileName: 'a.maillage.json',
      reason: 'not-a-maillage-file',
    });
  });

  it('says when the reader of dossiers cannot be loaded, and keeps the one at hand', async () => {
    vi.doMock('@/project/decode-project', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const app = fakeApp();
    const before = app.store.getState().document;
    await bindCommands(app).openProjectFile({ name: 'a.maillage.json', content: new Blob(['{}']) });
    vi.doUnmock('@/project/decode-project');
    expect(app.store.getState().document).toBe(before);
    expect(app.store.getState().notices.map(({ content }) => content)).toEqual([
      { code: 'project-refused', fileName: 'a.maillage.json', reason: 'reader-not-loaded' },
    ]);
  });

  it('says no more of a dossier on its way once another is begun', async () => {
    const app = fakeApp({ openProject: () => new Promise(() => undefined) });
    const commands = bindCommands(app);
    const opened = commands.openProjectFile({ name: 'a.maillage.json', content: new Blob() });
    const told = () => app.store.getState().notices.map(({ content }) => content.code);
    await vi.waitFor(() => expect(told()).toEqual(['opening-in-progress']));
    commands.newProject('Neuf');
    await opened;
    expect(told()).toEqual([]);
    expect(app.store.getState().document.name).toBe('Neuf');
  });

  it('says when a file chosen is not there any more', async () => {
    const app = fakeApp();
    const content = new Blob(['{}']);
    content.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await bindCommands(app).openProjectFile({ name: 'a.maillage.json', content });
    expect(app.store.getState().notices[0]?.content).toMatchObject({ reason: 'file-unreadable' });
  });
});

describe('the working copy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is written once after a burst of changes, with the newest document', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const stop = startAutosave(app);
    commands.toggleLayer('coverage');
    commands.toggleLayer('offer');
    commands.renameProject('Nouveau nom');
    expect(app.store.getState().saveStatus.kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(1000);
    expect(app.services.saved).toEqual([app.store.getState().document]);
    expect(app.store.getState().saveStatus.kind).toBe('saved');
    stop();
    commands.renameProject('Après');
    await vi.advanceTimersByTimeAsync(1000);
    expect(app.services.saved).toHaveLength(1);
  });

  it('says that it could not be written, once, and tries again at the next change', async () => {
    let refuse = true;
    const written: string[] = [];
    const app = fakeApp({
      storage: {
        save: (document) => {
          if (refuse) return Promise.resolve({ ok: false, error: { code: 'quota-exceeded' } });
          written.push(document.name);
          return Promise.resolve({ ok: true, value: undefined });
        },
        isLarge: () => Promise.resolve(false),
        load: () => Promise.resolve({ ok: true, value: null }),
        clear: () => Promise.resolve({ ok: true, value: undefined }),
      },
    });
    const commands = bindCommands(app);
    startAutosave(app);
    commands.renameProject('Un');
    await vi.advanceTimersByTimeAsync(1000);
    commands.renameProject('Deux');
    await vi.advanceTimersByTimeAsync(1000);
    expect(app.store.getState().saveStatus).toEqual({ kind: 'failed', reason: 'quota-exceeded' });
    expect(app.store.getState().notices).toHaveLength(1);
    refuse = false;
    commands.renameProject('Trois');
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual(['Trois']);
    expect(app.store.getState().saveStatus.kind).toBe('saved');
  });
});
