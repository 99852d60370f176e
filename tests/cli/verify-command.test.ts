import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '@/cli/run-command';
import { loadShippedFigures } from '@/cli/shipped-figures';
import { digestFigures } from '@/indicators';
import { importFiles, type SourceFile } from '@/ingest';
import { encodeProject, figuresVersionOf } from '@/project';
import { figureRequest, type VerificationReport } from '@/project/verification';
import { bindCommands } from '@/state';
import { fakeApp } from '../support/fake-services';
import { realContext } from '../support/real-context';
import { hasReference, readReference } from '../support/reference-folder';
import { quietHooks, sourceFile } from '../support/source-files';

const NEEDS = 'dep;source;effectif;date\n1;SI;12;2025-06-30\n31;SI;40;2025-06-30\n';
const STRUCTURES = 'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz';
const ACTIVITES = 'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'));
});

afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const texts: string[] = [];
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    write: (text) => texts.push(text),
  });
  return { code, out, errors, text: texts.join('') };
}

/** Writes a dossier that files were imported into, as the application saves it. */
async function writeDossier(...files: readonly SourceFile[]): Promise<void> {
  const app = fakeApp({ runImport: (input) => importFiles(input, realContext(), quietHooks()) });
  const commands = bindCommands(app);
  await commands.importFiles(files);
  commands.acceptImport();
  const { document } = app.store.getState();
  const shipped = await loadShippedFigures();
  if (!shipped.ok) throw new Error(shipped.error.code);
  const figuresSha256 = digestFigures(figureRequest(document), shipped.value);
  await writeFile(
    at('d.maillage.json'),
    encodeProject({ ...document, figuresSha256, figuresVersion: figuresVersionOf(document) }),
  );
}

describe('maillage verify', () => {
  it('answers 0 and says that everything is identical, with the file among others in a folder', async () => {
    await writeDossier(sourceFile('besoins.csv', NEEDS));
    await mkdir(at('sources'));
    await writeFile(at('sources/besoins.csv'), NEEDS);
    await writeFile(at('sources/note.txt'), 'rien');
    const { code, out } = await run('verify', '--project', at('d.maillage.json'), '--sources', at('sources'));
    expect(out).toEqual([
      'fichier besoins.csv : identique',
      'besoin : identique',
      'chiffres : identique',
      'hors du dossier : sources/note.txt',
      'le dossier est bien ce que donnent ses fichiers',
    ]);
    expect(code).toBe(0);
  });

  it('answers 1 when a byte differs', async () => {
    await writeDossier(sourceFile('besoins.csv', NEEDS));
    await writeFile(at('besoins.csv'), NEEDS.replace('12', '13'));
    const { code, out } = await run('verify', '--project', at('d.maillage.json'), at('besoins.csv'));
    expect(code).toBe(1);
    expect(out.slice(0, 3)).toEqual([
      'fichier besoins.csv : différent',
      'besoin : différent',
      'chiffres : différent',
    ]);
  });

  it('answers 2 when a source is not there, in English too', async () => {
    await writeDossier(sourceFile('besoins.csv', NEEDS));
    const { code, out } = await run('verify', '--project', at('d.maillage.json'), '--lang', 'en');
    expect(code).toBe(2);
    expect(out[0]).toBe('file besoins.csv: source absent');
  });

  it('writes its account as JSON', async () => {
    await writeDossier(sourceFile('besoins.csv', NEEDS));
    await writeFile(at('b.csv'), NEEDS);
    const { text, out } = await run('verify', '--project', at('d.maillage.json'), at('b.csv'), '--json');
    const report = JSON.parse(text) as VerificationReport;
    expect(out).toEqual([]);
    expect(report).toMatchObject({ version: 1, verdict: 'identical', project: 'Essai' });
    expect(report.files[0]?.found?.name).toBe('b.csv');
  });

  it('answers 2 without a dossier', async () => {
    expect(await run('verify')).toMatchObject({ code: 2 });
    expect(await run('verify', '--project', at('absent.maillage.json'))).toMatchObject({ code: 2 });
  });
});

describe.skipIf(!hasReference(STRUCTURES))('the verification of a dossier on FINESS+', () => {
  const file = (path: string) => sourceFile(path.replace('finess-plus/', ''), readReference(path));

  it('gives the same figures again, and tells one byte that is changed', async () => {
    await writeDossier(file(STRUCTURES), file(ACTIVITES));
    const bytes = readReference(ACTIVITES);
    await writeFile(at('s.gz'), readReference(STRUCTURES));
    await writeFile(at('a.gz'), bytes);
    const same = await run('verify', '--project', at('d.maillage.json'), at('s.gz'), at('a.gz'));
    expect(same.out.slice(0, 4).map((line) => line.split(' : ')[1])).toEqual(Array(4).fill('identique'));
    expect(same.code).toBe(0);

    /* The byte of a gzip that tells the system it was made on: what it holds is the same. */
    const [OS_BYTE, OTHER] = [9, 0xfe];
    bytes[OS_BYTE] = OTHER;
    await writeFile(at(ACTIVITES.replace('finess-plus/', '')), bytes);
    await rm(at('a.gz'));
    const changed = await run('verify', '--project', at('d.maillage.json'), '--sources', folder);
    expect(changed.code).toBe(1);
    expect(changed.out.slice(0, 4).map((line) => line.split(' : ')[1])).toEqual([
      'identique',
      'différent',
      'identique',
      'identique',
    ]);
  });
});
