import { describe, expect, it } from 'vitest';
import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import type { FileKind, ImportOutcome } from '@/ingest';
import { bindCommands } from '@/state';
import { fakeApp, outcome } from '../support/fake-services';
import { activityDataset, needDataset, provenance } from '../support/small-embedded';

const CAMSP = activityDataset('camsp', [['59', 'camsp', { newcomers: 40, 'days-waited': 4800 }]]);
const CASELOAD = activityDataset('file-active', [['59', 'pco', { caseload: 80 }]]);

function teams(...kinds: readonly CoverageTeam['kind'][]): CoverageDataset {
  return {
    kind: 'coverage',
    id: 'teams',
    name: 'equipes',
    provenance: provenance('teams', 'user'),
    teams: kinds.map(
      (kind) =>
        ({
          id: `${kind}-a`,
          kind,
          name: 'A',
          carrier: null,
          departements: ['59'],
          verification: 'verified',
          note: '',
          sourceUrl: null,
        }) as unknown as CoverageTeam,
    ),
  };
}

function report(name: string, kind: FileKind): ImportOutcome['files'][number] {
  return { name, kind, read: 1, accepted: 1, warned: 0, rejected: 0, skipped: 0, reasons: [] };
}

async function accepted(parts: Partial<ImportOutcome>) {
  const app = fakeApp({ runImport: () => Promise.resolve(outcome(parts)) });
  const commands = bindCommands(app);
  const before = app.store.getState().document;
  await commands.importFiles([{ name: 'a.csv', content: new Blob(['x']) }]);
  commands.acceptImport();
  return { app, commands, before, document: () => app.store.getState().document };
}

describe('accepting what services report', () => {
  it('puts it in its place in one step, and shows the first indicator it can count', async () => {
    const { commands, before, document } = await accepted({ activity: CAMSP });
    expect(document().activity).toEqual({ kind: 'user', dataset: CAMSP });
    expect(document().settings.indicatorId).toBe('camsp-waiting');
    commands.undo();
    expect(document()).toBe(before);
  });

  it('keeps the indicator at hand when the data speak of it', async () => {
    const { app, commands, document } = await accepted({ activity: CASELOAD });
    expect(document().settings.indicatorId).toBe('pco-caseload');
    commands.chooseIndicator('camsp-waiting');
    await commands.importFiles([{ name: 'b.csv', content: new Blob(['x']) }]);
    app.store.setState(({ importTask }) =>
      importTask.kind === 'review'
        ? { importTask: { ...importTask, outcome: outcome({ activity: CAMSP }) } }
        : {},
    );
    commands.acceptImport();
    expect(document().settings.indicatorId).toBe('camsp-waiting');
  });

  it('leaves the indicator to the need that comes with it', async () => {
    const need = needDataset('besoins', [['59', 'Listes IME', 30]]);
    const { before, document } = await accepted({ activity: CAMSP, need });
    expect(document().settings.indicatorId).toBe(before.settings.indicatorId);
  });

  it('records the file that gave it, which is forgotten with it', async () => {
    const { commands, document } = await accepted({
      activity: CAMSP,
      files: [report('a.csv', 'activity-table')],
      sources: [{ name: 'a.csv', size: 1, sha256: null, parts: ['a.csv'] }],
    });
    expect(document().sources.map(({ feeds }) => feeds)).toEqual([['activity']]);
    commands.forgetDataset('activity');
    expect(document().activity).toEqual({ kind: 'embedded' });
  });
});

describe('accepting a list of teams', () => {
  it('turns on the layer that draws relay teams', async () => {
    const { before, document } = await accepted({ coverage: teams('erhr') });
    expect(before.settings.layers.coverage).toBe(false);
    expect(document().settings.layers.coverage).toBe(true);
    expect(document().coverage.kind).toBe('user');
  });

  it('leaves the layer as it is for teams it does not draw', async () => {
    const { document } = await accepted({ coverage: teams('pco') });
    expect(document().settings.layers.coverage).toBe(false);
  });
});
