import { describe, expect, it } from 'vitest';
import { digestFigures } from '@/indicators';
import { importFiles, type SourceFile } from '@/ingest';
import type { CommuneCode, CustomCode } from '@/domain/territory';
import { takeAllSteps } from '@/lib';
import { decodeProject, emptyProject, encodeProject, type ProjectDocument } from '@/project';
import { figureRequest, verifyDocument } from '@/project/verification';
import { bindCommands } from '@/state';
import { digestBlob } from '@/lib/sha256';
import { smallCommuneTable } from '../../support/commune-table';
import { fakeApp, outcome } from '../../support/fake-services';
import { SMALL_PAIR } from '../../support/finess-plus-fixture';
import { establishment, offerDataset, smallEmbedded } from '../../support/small-embedded';
import { quietHooks, smallContext, sourceFile } from '../../support/source-files';

const shipped = { ...smallEmbedded(), communes: smallCommuneTable() };
const runImport = (input: Parameters<typeof importFiles>[0]) =>
  importFiles(input, smallContext(), quietHooks());

const fingerprintFigures = (...asked: Parameters<typeof figureRequest>) =>
  digestFigures(figureRequest(...asked), shipped);

const TOOLS: Parameters<typeof verifyDocument>[1] = {
  runImport,
  fingerprint: (...asked) => Promise.resolve(fingerprintFigures(...asked)),
  takeSteps: (steps) => Promise.resolve(takeAllSteps(steps)),
};

const NEEDS = 'dep;source;effectif;date\n1;SI;12;2025-06-30\n31;SI;40;2025-06-30\n';
const STRUCTURES = sourceFile('s.json', SMALL_PAIR.structures);
const ACTIVITES = sourceFile('a.json', SMALL_PAIR.activites);

/** A dossier that files were imported into, as its file would give it back. */
async function dossierOf(...files: readonly SourceFile[]): Promise<ProjectDocument> {
  const app = fakeApp({ runImport });
  const commands = bindCommands(app);
  await commands.importFiles(files);
  commands.acceptImport();
  await commands.saveProjectFile();
  const decoded = decodeProject(await (app.services.files[0]?.content ?? new Blob()).text());
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value;
}

function verify(document: ProjectDocument, ...files: readonly SourceFile[]) {
  return verifyDocument({ document, files, savedFigures: document.figuresSha256 }, TOOLS);
}

describe('the verification of a dossier', () => {
  it('takes for one a point of two machines that differs by its last bit, not one moved by a metre', async () => {
    const document = await dossierOf(STRUCTURES, ACTIVITES);
    const { offer } = document;
    if (offer.kind === 'embedded') throw new Error('no offer');
    const movedBy = (degrees: number): ProjectDocument => {
      const establishments = offer.dataset.establishments.map((place) =>
        place.location === null
          ? place
          : { ...place, location: { ...place.location, latitude: place.location.latitude + degrees } },
      );
      // It is called after what it holds, to the last bit.
      const provenance = { ...offer.dataset.provenance, id: `finess-${String(degrees)}` };
      return { ...document, offer: { ...offer, dataset: { ...offer.dataset, provenance, establishments } } };
    };
    const offerVerdict = async (degrees: number) =>
      (await verify(movedBy(degrees), STRUCTURES, ACTIVITES)).datasets[0]?.verdict;
    expect([await offerVerdict(7e-15), await offerVerdict(1e-5)]).toEqual(['identical', 'different']);
  });

  it('finds everything identical with the same files, under other names and among others', async () => {
    const document = await dossierOf(STRUCTURES, ACTIVITES, sourceFile('besoins.csv', NEEDS));
    const report = await verify(
      document,
      sourceFile('copie.csv', NEEDS),
      { ...ACTIVITES, name: 'dossier/x.json' },
      STRUCTURES,
      sourceFile('autre.txt', 'rien'),
    );
    expect(report.verdict).toBe('identical');
    expect(report.files.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['s.json', 'identical'],
      ['a.json', 'identical'],
      ['besoins.csv', 'identical'],
    ]);
    expect(report.datasets).toEqual([
      { dataset: 'offer', earlier: null, verdict: 'identical' },
      { dataset: 'need', earlier: null, verdict: 'identical' },
    ]);
    expect(report.figures).toMatchObject({ verdict: 'identical', because: null });
    expect(report.figures.ofSources).toBe(document.figuresSha256);
    expect(report.unused).toEqual(['autre.txt']);
  });

  it('tells a byte that changes a count: file, data and figures differ, the others do not', async () => {
    const document = await dossierOf(STRUCTURES, ACTIVITES, sourceFile('besoins.csv', NEEDS));
    const changed = sourceFile('besoins.csv', NEEDS.replace('40', '41'));
    const report = await verify(document, STRUCTURES, ACTIVITES, changed);
    expect(report.verdict).toBe('different');
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['identical', 'identical', 'different']);
    expect(report.datasets.map(({ verdict }) => verdict)).toEqual(['identical', 'different']);
    expect(report.figures).toMatchObject({ verdict: 'different', because: 'data' });
  });

  it('tells a byte that changes nothing: the file alone differs', async () => {
    const document = await dossierOf(sourceFile('besoins.csv', NEEDS));
    const report = await verify(document, sourceFile('besoins.csv', `${NEEDS}\n`));
    expect(report.verdict).toBe('different');
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['different']);
    expect(report.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'identical' }]);
    expect(report.figures.verdict).toBe('identical');
  });

  it('says which source is absent, and checks what does not rest on it', async () => {
    const document = await dossierOf(STRUCTURES, ACTIVITES, sourceFile('besoins.csv', NEEDS));
    const report = await verify(document, STRUCTURES, sourceFile('besoins.csv', NEEDS));
    expect(report.verdict).toBe('incomplete');
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['identical', 'absent', 'identical']);
    expect(report.datasets.map(({ verdict }) => verdict)).toEqual(['absent', 'identical']);
    expect(report.figures).toMatchObject({ verdict: 'absent', ofSources: null });
  });

  it('cannot check a dossier that does not say what it was made of', async () => {
    const document = { ...(await dossierOf(sourceFile('besoins.csv', NEEDS))), sources: [] };
    const report = await verify(document, sourceFile('besoins.csv', NEEDS));
    expect(report.verdict).toBe('incomplete');
    expect(report.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'unknown' }]);
    expect(report.unused).toEqual(['besoins.csv']);
  });

  it('tells figures that the same data no longer give', async () => {
    const document = await dossierOf(sourceFile('besoins.csv', NEEDS));
    const figuresSha256 = '0'.repeat(64);
    const report = await verify({ ...document, figuresSha256 }, sourceFile('besoins.csv', NEEDS));
    expect(report.figures).toMatchObject({ verdict: 'different', because: 'computation' });
  });

  it('reads tables again as the user said: columns, vintage and repairs', async () => {
    const table = 'Où;Combien\nSt Denis la grande;12\n31;40\n';
    const mapping = {
      version: 1,
      target: 'need',
      sheet: null,
      columns: [
        { header: 'Où', role: 'territory' },
        { header: 'Combien', role: 'count' },
      ],
      fixed: { source: 'SI', public: 'child' },
      cogYear: null,
      territoryRepairs: { 'St Denis la grande': '974' },
    } as const;
    const app = fakeApp({ runImport });
    const commands = bindCommands(app);
    await commands.importFiles([sourceFile('t.csv', table)]);
    await commands.decideOnFile('t.csv', { mapping });
    commands.acceptImport();
    const { document } = app.store.getState();
    expect(document.need).toMatchObject({ kind: 'user', dataset: { records: { length: 2 } } });
    const report = await verify(document, sourceFile('t.csv', table));
    expect(report.datasets).toEqual([{ dataset: 'need', earlier: null, verdict: 'identical' }]);
    expect(report.verdict).toBe('identical');
  });
});

describe('an offer kept as an earlier date', () => {
  const dated = (year: string, places: number) => sourceFile(`${year}.csv`, `${year};${places}`);

  /** Reads a list of one establishment, of the year and with the places the file says. */
  async function runDated(input: Parameters<typeof importFiles>[0]) {
    const [{ name, content } = sourceFile('', '')] = input.files;
    const [date = '', places] = (await content.text()).split(';');
    const list = [
      establishment({ finess: '010000001', category: '183', departement: '01', installed: Number(places) }),
    ];
    const offer = offerDataset(`list-${date}`, list);
    return outcome({
      offer: { ...offer, provenance: { ...offer.provenance, date } },
      files: [
        {
          name,
          kind: 'establishment-table',
          read: 1,
          accepted: 1,
          warned: 0,
          rejected: 0,
          skipped: 0,
          reasons: [],
        },
      ],
      sources: [{ name, size: content.size, sha256: await digestBlob(content), parts: [name] }],
    });
  }

  /** An offer of 2024, kept, then one of 2025. */
  async function dossierOfTwoDates() {
    const app = fakeApp({ runImport: runDated });
    const commands = bindCommands(app);
    await commands.importFiles([dated('2024', 40)]);
    commands.acceptImport();
    await commands.importFiles([dated('2025', 60)]);
    commands.acceptImport({ keepsFormerOffer: true });
    return app.store.getState().document;
  }

  const verifyDated = (document: ProjectDocument, ...files: readonly SourceFile[]) =>
    verifyDocument({ document, files, savedFigures: null }, { ...TOOLS, runImport: runDated });

  it('is verified with its own files, which are said apart', async () => {
    const document = await dossierOfTwoDates();
    const report = await verifyDated(document, dated('2024', 40), dated('2025', 60));
    expect(report.files.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['2024.csv', 'identical'],
      ['2025.csv', 'identical'],
    ]);
    expect(report.datasets).toEqual([
      { dataset: 'offer', earlier: null, verdict: 'identical' },
      { dataset: 'offer', earlier: '2024', verdict: 'identical' },
    ]);
    expect(report.verdict).toBe('identical');
  });

  it('that its file no longer gives is told, and changes the figures of its date alone', async () => {
    const document = await dossierOfTwoDates();
    const files = [dated('2024', 41), dated('2025', 60)];
    const today = await verifyDated(document, ...files);
    expect(today.datasets.map(({ verdict }) => verdict)).toEqual(['identical', 'different']);
    expect(today.figures.verdict).toBe('identical');
    const then = await verifyDated(
      { ...document, settings: { ...document.settings, date: '2024' } },
      ...files,
    );
    expect(then.figures).toMatchObject({ verdict: 'different', because: 'data' });
  });

  it('whose file was not recorded cannot be verified', async () => {
    const document = await dossierOfTwoDates();
    const sources = document.sources.map((record) => ({ ...record, offerId: null }));
    const report = await verifyDated({ ...document, sources }, dated('2024', 40), dated('2025', 60));
    expect(report.datasets.map(({ verdict }) => verdict)).toEqual(['identical', 'unknown']);
    expect(report.unused).toEqual(['2024.csv']);
  });
});

describe('the fingerprint of the figures', () => {
  it('changes with the date the figures are of, and with that alone of former dates', async () => {
    const table = 'dep;source;effectif;date\n1;SI;12;2024-06-30\n1;SI;14;2025-06-30\n31;SI;40;2025-06-30\n';
    const document = await dossierOf(sourceFile('b.csv', table));
    const at = (date: string | null) =>
      fingerprintFigures({ ...document, settings: { ...document.settings, date } });
    expect(at(null)).toBe(document.figuresSha256);
    expect(at('2024')).not.toBe(at(null));
    expect(at('2024')).toBe(at('2024-12-31'));
  });

  it('does not change when the dossier is written and read again', async () => {
    const document = await dossierOf(STRUCTURES, ACTIVITES, sourceFile('besoins.csv', NEEDS));
    const again = decodeProject(encodeProject(document));
    expect(again.ok && fingerprintFigures(again.value)).toBe(document.figuresSha256);
  });

  it('cannot be tried against hidden counts: two dossiers that show the same have the same', async () => {
    const of = async (first: number, second: number) => {
      const table = `dep;source;effectif\n1;SI;${first}\n2A;SI;${second}\n31;SI;40\n`;
      return (await dossierOf(sourceFile('b.csv', table))).figuresSha256;
    };
    expect(await of(3, 2)).toBe(await of(2, 3));
    expect(await of(3, 2)).not.toBe(await of(5, 0));
  });

  it('changes with a count that is shown, and with a choice that changes figures', async () => {
    const document = await dossierOf(sourceFile('besoins.csv', NEEDS));
    const { settings } = document;
    const authorised = {
      ...settings,
      perimeter: { ...settings.perimeter, capacityStatus: 'authorised' as const },
    };
    expect(fingerprintFigures({ ...document, settings: authorised })).not.toBe(document.figuresSha256);
    expect(fingerprintFigures({ ...document, settings: { ...settings, level: 'region' } })).toBe(
      document.figuresSha256,
    );
  });
});

describe('the fingerprint of figures of communes', () => {
  it('leaves those made before it as they were', () => {
    const fresh = emptyProject('Essai', shipped.demonstrationNeed);
    expect(fingerprintFigures(fresh, 1)).toBe(
      '4a4682312e1e832275f3a7db26ec1663d75e2c670b168f49f9c67b63ce5c435f',
    );
    // Two of its sources give children and adults alone: their sums have come since.
    expect(fingerprintFigures(fresh)).not.toBe(fingerprintFigures(fresh, 1));
  });

  const AGES =
    'commune;Population 0-19 ans 2022;Population 20 ans et plus 2022\n01053;100;300\n31555;900;2100\n';
  const ages = sourceFile('ages.csv', AGES);
  const needs = sourceFile('besoins.csv', NEEDS);

  it('is kept where the dossier holds something of them, with what it is of', async () => {
    expect((await dossierOf(needs)).figuresVersion).toBe(3);
    const document = await dossierOf(needs, ages);
    expect(document.figuresVersion).toBe(4);
    expect(fingerprintFigures(document)).toBe(document.figuresSha256);
    expect(fingerprintFigures(document, 3)).not.toBe(document.figuresSha256);
    const communes = { ...document, communePopulation: null };
    expect(figureRequest(communes).fine).toBeNull();
    expect(
      figureRequest({ ...communes, settings: { ...document.settings, level: 'commune' } }).fine,
    ).not.toBeNull();
  });

  it('is verified with the files communes are counted by', async () => {
    const document = await dossierOf(needs, ages);
    expect((await verify(document, needs, ages)).verdict).toBe('identical');
    const other = sourceFile('ages.csv', AGES.replace('900', '901'));
    expect((await verify(document, needs, other)).figures).toMatchObject({
      verdict: 'different',
      because: 'data',
    });
    expect((await verify(document, needs)).figures.verdict).toBe('absent');
  });

  it('has no part in a dossier saved before it was: its own fingerprint is verified', async () => {
    const saved = await dossierOf(needs, ages);
    const former = { ...saved, figuresSha256: fingerprintFigures(saved, 1) };
    const file = JSON.parse(encodeProject(former)) as Record<string, unknown>;
    const opened = decodeProject(JSON.stringify({ ...file, figuresVersion: undefined }));
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.figuresVersion).toBe(1);
    expect((await verify(opened.value, needs, ages)).figures.verdict).toBe('identical');
    const other = sourceFile('ages.csv', AGES.replace('900', '901'));
    expect((await verify(opened.value, needs, other)).figures.verdict).toBe('identical');
  });

  it('changes with a territory made of communes, and with the communes it is made of', async () => {
    const document = await dossierOf(needs);
    const withTerritory = (...communes: readonly string[]) =>
      fingerprintFigures({
        ...document,
        territories: {
          id: 't',
          name: 'T',
          provenance: smallCommuneTable().provenance,
          territories: [{ code: 'A' as CustomCode, name: 'A', communes: communes as CommuneCode[] }],
        },
      });
    expect(withTerritory('01053')).toBe(withTerritory('01053'));
    expect(withTerritory('01053')).not.toBe(withTerritory('01053', '31555'));
  });
});
