import { describe, expect, it } from 'vitest';
import { coverageInForce, joinCoverage, joinShipped } from '@/domain/coverage';
import { digestFigures } from '@/indicators';
import { importFiles } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { takeAllSteps } from '@/lib';
import { sourcesOf } from '@/project';
import { figureRequest, verifyDocument } from '@/project/verification';
import { bindCommands } from '@/state';
import { fakeApp } from '../support/fake-services';
import { smallEmbedded } from '../support/small-embedded';
import { quietHooks, smallContext, sourceFile } from '../support/source-files';

const RELAYS = sourceFile('erhr.csv', 'nom;départements\nERHR Nord;01\nERHR Sud;31\n');
const PLATFORMS = sourceFile('pco.csv', 'nom;départements\nPCO de l’Ain;01\n');
/** « Nord » answers for one more, « Sud » is not named, « Est » is new. */
const LATER_RELAYS = sourceFile('erhr-2.csv', 'nom;départements\nERHR Nord;01;\nERHR Est;2A\n');

const runImport = (input: Parameters<typeof importFiles>[0]) =>
  importFiles(input, smallContext(), quietHooks());

/** A dossier into which lists are imported one after the other. */
async function dossierAfter(lists: readonly (typeof RELAYS)[], keepsFormerTeams = false) {
  const app = fakeApp({ runImport });
  const commands = bindCommands(app);
  for (const list of lists) {
    await commands.importFiles([list]);
    commands.acceptImport({ keepsFormerTeams });
  }
  const document = () => app.store.getState().document;
  const teams = () => app.select.coverage(document()).teams.map(({ id }) => id);
  const ofUser = () => {
    const { coverage } = document();
    return coverage.kind === 'user' ? coverage.dataset : null;
  };
  const sources = () => sourcesOf(document(), 'coverage').map(({ name }) => name);
  const verify = (...files: readonly (typeof RELAYS)[]) =>
    verifyDocument(
      { document: document(), files, savedFigures: null },
      {
        runImport,
        fingerprint: (counted) => Promise.resolve(digestFigures(figureRequest(counted), smallEmbedded())),
        takeSteps: (steps) => Promise.resolve(takeAllSteps(steps)),
      },
    );
  return { commands, teams, ofUser, sources, verify };
}

describe('a list of teams that meets others in the dossier', () => {
  it('joins those of other kinds, in one undo step', async () => {
    const { commands, teams, ofUser } = await dossierAfter([RELAYS, PLATFORMS]);
    expect(teams()).toEqual(['erhr-nord', 'erhr-sud', 'pco-de-l-ain']);
    expect(ofUser()?.lists?.map(({ name, kinds }) => [name, kinds])).toEqual([
      ['erhr', ['erhr']],
      ['pco', ['pco']],
    ]);
    commands.undo();
    expect(teams()).not.toContain('pco-de-l-ain');
    expect(teams()).toContain('erhr-sud');
  });

  it('takes the place of those of its kind when they are not kept', async () => {
    const { teams, sources } = await dossierAfter([RELAYS, PLATFORMS, LATER_RELAYS]);
    expect(teams()).toEqual(['pco-de-l-ain', 'erhr-nord', 'erhr-est']);
    expect(sources()).toEqual(['pco.csv', 'erhr-2.csv']);
  });

  it('completes those of its kind when they are kept: a team named in both is as the new list says', async () => {
    const { teams, sources } = await dossierAfter([RELAYS, PLATFORMS, LATER_RELAYS], true);
    expect(teams()).toEqual(['erhr-sud', 'pco-de-l-ain', 'erhr-nord', 'erhr-est']);
    expect(sources()).toEqual(['erhr.csv', 'pco.csv', 'erhr-2.csv']);
  });

  it('leaves the shipped teams of the kinds nobody gave, and takes the place of those of its kind', async () => {
    const relays = (await runImport({ files: [RELAYS], choices: NO_CHOICES })).coverage;
    const platforms = (await runImport({ files: [PLATFORMS], choices: NO_CHOICES })).coverage;
    if (relays === null || platforms === null) throw new Error('no list');
    const shipped = {
      ...joinCoverage(relays, platforms, 'replace'),
      completeKinds: ['erhr', 'pco'],
    } as const;
    const own = {
      ...platforms,
      id: 'own',
      teams: platforms.teams.map((team) => ({ ...team, id: 'pco-own' })),
    };
    const after = joinShipped(shipped, own);
    expect(after.teams.map(({ id }) => id)).toEqual(['pco-own']);
    const inForce = coverageInForce(after, shipped);
    expect(inForce.teams.map(({ id }) => id)).toEqual(['pco-own', 'erhr-nord', 'erhr-sud']);
    expect(inForce.completeKinds).toEqual(['erhr']);
    const joined = joinCoverage(after, { ...relays, id: 'other' }, 'complete');
    expect(coverageInForce(joined, shipped).teams.map(({ id }) => id)).toEqual([
      'pco-own',
      'erhr-nord',
      'erhr-sud',
    ]);
    expect(joined.shippedKinds).toBeUndefined();
  });

  it.each([false, true])('is verified with the files of each list (former teams kept: %s)', async (keeps) => {
    const { verify } = await dossierAfter([RELAYS, PLATFORMS, LATER_RELAYS], keeps);
    const same = await verify(RELAYS, PLATFORMS, LATER_RELAYS);
    expect(same.datasets).toEqual([{ dataset: 'coverage', earlier: null, verdict: 'identical' }]);
    expect(same.figures.ofSources).toBe(same.figures.ofDossier);
    const changed = sourceFile('pco.csv', 'nom;départements\nPCO de l’Ain;31\n');
    const other = await verify(RELAYS, changed, LATER_RELAYS);
    expect(other.datasets).toEqual([{ dataset: 'coverage', earlier: null, verdict: 'different' }]);
    const missing = await verify(RELAYS, LATER_RELAYS);
    expect(missing.datasets).toEqual([{ dataset: 'coverage', earlier: null, verdict: 'absent' }]);
  });

  it('is still found by its import in a dossier of before lists were joined', async () => {
    const { ofUser } = await dossierAfter([RELAYS]);
    const held = ofUser();
    if (held === null) throw new Error('no list');
    const app = fakeApp();
    const { document } = app.store.getState();
    const record = {
      name: 'erhr.csv',
      size: 1,
      sha256: null,
      importedAt: '2026-01-01T00:00:00.000Z',
      batch: 0,
      feeds: ['coverage' as const],
      offerId: null,
      coverageId: null,
      needId: null,
      fineContourIds: [],
      parts: [],
    };
    const old = { ...document, sources: [record], coverage: { kind: 'user' as const, dataset: held } };
    expect(sourcesOf(old, 'coverage')).toEqual([record]);
  });
});
