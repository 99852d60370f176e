import { describe, expect, it } from 'vitest';
import { numberOf } from '@/domain/measure';
import { digestFigures } from '@/indicators';
import { importFiles } from '@/ingest';
import { takeAllSteps } from '@/lib';
import { decodeProject, sourcesOf } from '@/project';
import { figureRequest, verifyDocument } from '@/project/verification';
import {
  bindCommands,
  createImportComparisonSelectors,
  createProvenanceSelectors,
  needsAfter,
} from '@/state';
import { smallCommuneTable } from '../support/commune-table';
import { fakeApp } from '../support/fake-services';
import { smallEmbedded } from '../support/small-embedded';
import { quietHooks, smallContext, sourceFile } from '../support/source-files';

const WAITING = sourceFile(
  'attente-janvier.csv',
  'dep;source;public;effectif;date\n01;Attente;enfants;120;2026-01-31\n31;Attente;enfants;400;2026-01-31\n2A;Attente;enfants;70;2026-01-31\n',
);
const ORIENTATIONS = sourceFile(
  'orientations.csv',
  'dep;source;public;effectif;date\n01;Orientations;enfants;150;2026-03-31\n31;Orientations;enfants;500;2026-03-31\n',
);
/** One département of the survey of January, corrected, and a new survey. */
const LATER = sourceFile(
  'attente-juin.csv',
  'dep;source;public;effectif;date\n31;Attente;enfants;410;2026-01-31\n31;Attente;enfants;450;2026-06-30\n',
);

const shipped = { ...smallEmbedded(), communes: smallCommuneTable() };
const runImport = (input: Parameters<typeof importFiles>[0]) =>
  importFiles(input, smallContext(), quietHooks());

/** A dossier into which files are imported one after the other, and what is asked of it. */
async function dossierAfter(files: readonly (typeof WAITING)[], keepsFormerNeeds = true) {
  const app = fakeApp({ runImport });
  const commands = bindCommands(app);
  for (const file of files) {
    await commands.importFiles([file]);
    commands.acceptImport({ keepsFormerNeeds });
  }
  const document = () => app.store.getState().document;
  const need = () => {
    const slot = document().need;
    if (slot.kind === 'embedded') throw new Error('no need');
    return slot.dataset;
  };
  const counts = () =>
    need().records.map(({ source, referenceDate, departementCode, count }) =>
      [source, referenceDate, departementCode, numberOf(count)].join(' '),
    );
  const verify = (...given: readonly (typeof WAITING)[]) =>
    verifyDocument(
      { document: document(), files: given, savedFigures: null },
      {
        runImport,
        fingerprint: (...asked) => Promise.resolve(digestFigures(figureRequest(...asked), shipped)),
        takeSteps: (steps) => Promise.resolve(takeAllSteps(steps)),
      },
    );
  return { app, commands, document, need, counts, verify };
}

const JANUARY = [
  'Attente 2026-01-31 01 120',
  'Attente 2026-01-31 2A 70',
  'Attente 2026-01-31 31 410',
  'Attente 2026-06-30 31 450',
  'Orientations 2026-03-31 01 150',
  'Orientations 2026-03-31 31 500',
];

describe('needs imported one after the other', () => {
  it('complete one another, and each is undone in one step', async () => {
    const { commands, counts } = await dossierAfter([WAITING, ORIENTATIONS, LATER]);
    expect(counts().toSorted()).toEqual(JANUARY);
    commands.undo();
    expect(counts().toSorted()).toEqual([
      'Attente 2026-01-31 01 120',
      'Attente 2026-01-31 2A 70',
      'Attente 2026-01-31 31 400',
      ...JANUARY.slice(4),
    ]);
    commands.undo();
    expect(counts()).toHaveLength(3);
  });

  it('replace one another where that is chosen', async () => {
    const { counts, document } = await dossierAfter([WAITING, ORIENTATIONS], false);
    expect(counts()).toEqual(['Orientations 2026-03-31 01 150', 'Orientations 2026-03-31 31 500']);
    expect(sourcesOf(document(), 'need').map(({ name }) => name)).toEqual(['orientations.csv']);
  });

  it('show what came, and account for every row', async () => {
    const { document } = await dossierAfter([WAITING, ORIENTATIONS, LATER]);
    expect(document().settings.needSource).toBe('Attente');
    for (const { read, accepted, rejected, skipped } of document().accounts)
      expect(accepted + rejected + skipped).toBe(read);
    const before = await dossierAfter([WAITING, ORIENTATIONS]);
    expect(before.document().settings.needSource).toBe('Orientations');
  });

  it('are made again from their files, and named file by file', async () => {
    const { document, verify } = await dossierAfter([WAITING, ORIENTATIONS, LATER]);
    expect(sourcesOf(document(), 'need').map(({ name }) => name)).toEqual([
      'attente-janvier.csv',
      'orientations.csv',
      'attente-juin.csv',
    ]);
    const same = await verify(WAITING, ORIENTATIONS, LATER);
    expect(same.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'identical' }]);
    expect(same.figures.ofSources).toBe(same.figures.ofDossier);
    const changed = {
      ...ORIENTATIONS,
      content: new Blob([(await ORIENTATIONS.content.text()).replace('150', '151')]),
    };
    const other = await verify(WAITING, changed, LATER);
    expect(other.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'different' }]);
    expect(other.figures).toMatchObject({ verdict: 'different', because: 'data' });
    const missing = await verify(WAITING, LATER);
    expect(missing.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'absent' }]);
  });

  it('forget a file of which nothing is left, which is no longer asked for', async () => {
    const again = sourceFile('attente-juin.csv', (await WAITING.content.text()).replace('120', '121'));
    const { document, need, verify } = await dossierAfter([WAITING, ORIENTATIONS, again]);
    expect(need().lists?.map(({ name }) => name)).toEqual(['orientations', 'attente-juin']);
    expect(sourcesOf(document(), 'need').map(({ name }) => name)).toEqual([
      'orientations.csv',
      'attente-juin.csv',
    ]);
    const report = await verify(ORIENTATIONS, again);
    expect(report.verdict).not.toBe('different');
    expect(report.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'identical' }]);
  });

  it('come back from the file of the dossier with the files they are from', async () => {
    const { app, commands, need } = await dossierAfter([WAITING, ORIENTATIONS, LATER]);
    await commands.saveProjectFile();
    const decoded = decodeProject(await (app.services.files[0]?.content ?? new Blob()).text());
    if (!decoded.ok || decoded.value.need.kind === 'embedded') throw new Error('not read');
    expect(decoded.value.need.dataset).toEqual(need());
  });

  it('name the file a figure comes from, of its source, date and département', async () => {
    const { app, document } = await dossierAfter([WAITING, ORIENTATIONS, LATER]);
    const { origin } = createProvenanceSelectors(app);
    const filesOf = (needSource: string, code: string) => {
      const asked = { ...document(), settings: { ...document().settings, needSource } };
      const question = { indicatorId: 'unmet-child', level: 'departement', code } as const;
      return origin(asked, question as Parameters<typeof origin>[1])?.numerator.files.map(
        ({ record }) => record.name,
      );
    };
    expect(filesOf('Attente', '01')).toEqual(['attente-janvier.csv']);
    expect(filesOf('Attente', '31')).toEqual(['attente-juin.csv']);
    expect(filesOf('Orientations', '31')).toEqual(['orientations.csv']);
  });

  it('are compared with what will really be there', async () => {
    const { app, document, commands } = await dossierAfter([WAITING]);
    await commands.importFiles([LATER]);
    const { importTask } = app.store.getState();
    if (importTask.kind !== 'review') throw new Error('no review');
    const { needComparison } = createImportComparisonSelectors(shipped.hierarchy);
    const fatesOf = (keepsFormerNeeds: boolean) => {
      const brought = needsAfter(document().need, importTask.outcome.need, { keepsFormerNeeds });
      const steps = needComparison(
        { document: document(), outcome: { ...importTask.outcome, need: brought } },
        { threshold: { count: 0, percent: 0 }, secrecy: document().settings.secrecy },
      );
      return steps === null ? null : takeAllSteps(steps).fates;
    };
    expect(fatesOf(true)).toMatchObject({ disappeared: 0, unchanged: 2 });
    expect(fatesOf(false)).toMatchObject({ disappeared: 2, unchanged: 0 });
  });
});
