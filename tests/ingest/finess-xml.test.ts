import { describe, expect, it } from 'vitest';
import { placesOf } from '@/domain/offer';
import type { ImportOutcome } from '@/ingest';
import { equipmentLine, finessCsv, structureLine } from '../support/finess-csv-fixture';
import {
  announcedElement,
  equipmentElement,
  finessXml,
  structureElement,
} from '../support/finess-xml-fixture';
import { countsByReason, gzipped, importSmall, sourceFile } from '../support/source-files';
import { zipArchive } from '../support/zip-archive';

const IME = '010000024';

function pair(structures: string, equipements: string): Promise<ImportOutcome> {
  return importSmall(sourceFile('s.xml', structures), sourceFile('e.xml', equipements));
}

/** The outcome for these structures, with an equipment feed that announces the IME alone. */
function structuresOnly(...elements: readonly string[]): Promise<ImportOutcome> {
  return pair(finessXml(...elements), finessXml(announcedElement(IME)));
}

const SMALL_STRUCTURES = [
  { finess: IME, name: 'IME « LES ÉRABLES » & <FILS>' },
  { finess: '310000012', category: '246', departement: '31', commune: '555' },
  { finess: '310000020', category: '355', departement: '31', commune: '555' },
  { finess: '970400014', departement: '9D', commune: '411' },
  { finess: '970100400', departement: '9A', commune: '123' },
  { finess: '310000038', departement: '31', commune: '' },
  { finess: IME },
];
const SMALL_EQUIPMENTS = [
  { finess: IME, installed: '40', authorised: '42' },
  { finess: IME, installed: '25', installedRemoved: 'O', authorised: '30' },
  { finess: IME, installed: '7', installedRemoved: 'O', authorisedRemoved: 'O' },
  { finess: '310000012', triple: ['908', '47', '010'] as const, authorised: '12' },
  { finess: IME },
  { finess: IME, installed: 'douze' },
  { finess: IME, authorised: '-1' },
  { finess: '310000020', installed: '9' },
  { finess: '990000009', installed: '9' },
];

describe('import of the XML feeds of FINESS', () => {
  it('gives the offer and the account that the same records give in CSV', async () => {
    const feeds = await pair(
      finessXml(...SMALL_STRUCTURES.map(structureElement)),
      finessXml(announcedElement(IME), ...SMALL_EQUIPMENTS.map(equipmentElement)),
    );
    const series = await importSmall(
      sourceFile('s.xml', finessCsv(...SMALL_STRUCTURES.map(structureLine))),
      sourceFile('e.xml', finessCsv(`structureet;${IME};010000255`, ...SMALL_EQUIPMENTS.map(equipmentLine))),
    );
    const { id, provenance, ...offer } = feeds.offer ?? {};
    expect(id).toMatch(/^finess-xml-[0-9a-f]{8}$/);
    expect(provenance).toMatchObject({ date: '2026-05-12', licence: 'Licence Ouverte 2.0', status: 'user' });
    expect(series.offer).toMatchObject(offer);
    expect(feeds.files.map(({ kind }) => kind)).toEqual(['finess-xml-structures', 'finess-xml-equipements']);
    const accounts = ({ files }: ImportOutcome) =>
      files.map(({ name, read, accepted, warned, rejected, skipped }) => ({
        ...{ name, read, accepted, warned, rejected, skipped },
      }));
    expect(accounts(feeds)).toEqual(accounts(series));
    expect(accounts(feeds)).toMatchObject([
      { read: 7, accepted: 3, rejected: 2, skipped: 2 },
      { read: 10, accepted: 4, rejected: 3, skipped: 3 },
    ]);
    for (const name of ['s.xml', 'e.xml']) {
      expect(countsByReason(feeds, name)).toEqual(countsByReason(series, name));
    }
  });

  it('numbers rows from the first element after the stamp', async () => {
    const { ledger } = await structuresOnly(
      structureElement({ finess: IME }),
      structureElement({ finess: IME }),
    );
    expect(ledger.find(({ code }) => code === 'duplicate-finess')?.row).toBe(2);
  });

  it('reads references, CDATA, comments, prefixes and capitals of elements', async () => {
    const named = structureElement({ finess: IME }).replace(
      '<rslongue>IME DES ÉRABLES</rslongue>',
      '<rslongue>IME &#201;RABLES<!-- ici --> &amp; <![CDATA[<FILS>]]></rslongue>',
    );
    const prefixed = finessXml(named)
      .replace(/<(\/?)(?=[a-z])/g, '<$1f:')
      .replace('xmlns:xsi', 'xmlns:f="urn:finess" xmlns:xsi')
      .replace('f:structureet', 'f:STRUCTUREET')
      .replace('/f:structureet', '/f:STRUCTUREET');
    const { offer } = await pair(prefixed, finessXml(announcedElement(IME)));
    expect(offer?.establishments[0]?.name).toBe('IME ÉRABLES & <FILS>');
  });

  it('reads the places of an equipment written as decimals', async () => {
    const { offer } = await pair(
      finessXml(structureElement({ finess: IME })),
      finessXml(equipmentElement({ finess: IME, installed: '40.00', authorised: '0' })),
    );
    const [ime] = offer?.establishments ?? [];
    expect(ime && [placesOf(ime, 'installed'), placesOf(ime, 'authorised')]).toEqual([40, 0]);
  });

  it('does not take half a place', async () => {
    const outcome = await pair(
      finessXml(structureElement({ finess: IME })),
      finessXml(equipmentElement({ finess: IME, installed: '40.5' })),
    );
    expect(countsByReason(outcome, 'e.xml')).toEqual({ 'capacity-not-a-number': 1 });
  });

  it.each([
    ['closed before the extraction', { date: '2025-12-31', type: 'DEF' }, 1],
    ['closed on its day', { date: '2026-05-12' }, 1],
    ['closed on a day that is not told', { type: 'PRO' }, 1],
    ['of a lapsed authorisation', { lapsed: 'O' }, 1],
    ['that will close', { date: '2026-12-31', type: 'DEF' }, 0],
    ['with the date of those that are not known', { date: '1900-01-01' }, 0],
  ])('judges whether an establishment %s counts', async (_, closing, closed) => {
    const outcome = await structuresOnly(
      structureElement({ finess: IME }),
      structureElement({ finess: '010000032', closing }),
    );
    expect(countsByReason(outcome, 's.xml')['inactive-establishment'] ?? 0).toBe(closed);
    expect(outcome.offer?.establishments).toHaveLength(2 - closed);
  });

  it('reads the same feed compressed, in one line, in ISO-8859-1 and in UTF-16', async () => {
    const text = finessXml(structureElement({ finess: IME }));
    const latin = text.replace('UTF-8', 'ISO-8859-1');
    const files = [
      gzipped('s', text),
      sourceFile('s', text.replaceAll('\n', '')),
      sourceFile(
        's',
        Uint8Array.from(latin, (character) => character.charCodeAt(0)),
      ),
      sourceFile('s', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))),
    ];
    for (const file of files) {
      const { offer } = await importSmall(file, sourceFile('e', finessXml(announcedElement(IME))));
      expect(offer?.establishments[0]?.name).toBe('IME DES ÉRABLES');
    }
  });
});

describe('XML feeds that cannot be read', () => {
  const feed = finessXml(structureElement({ finess: IME }));

  it.each([
    ['alone, structures', feed, 'missing-pair-xml-equipements'],
    ['alone, equipment', finessXml(announcedElement(IME)), 'missing-pair-xml-structures'],
    ['without rows', finessXml(), 'no-rows'],
    ['of another kind of record', finessXml('<structureej/>'), 'unrecognised-file'],
    ['cut', feed.slice(0, -20), 'damaged-file'],
    ['not well formed', feed.replace('</rs>', '</sr>'), 'damaged-file'],
    ['with an entity nobody declared', feed.replace('ÉRABLES', '&erables;'), 'damaged-file'],
    ['with a DOCTYPE', feed.replace('<fluxfiness', '<!DOCTYPE fluxfiness>\n<fluxfiness'), 'xml-with-doctype'],
  ])('are refused with a reason: %s', async (_, text, code) => {
    const outcome = await importSmall(sourceFile('x.xml', text));
    expect(outcome).toMatchObject({ status: 'failure', offer: null });
    expect(outcome.failures).toMatchObject([{ fileName: 'x.xml', code }]);
  });

  it('do not expand the entities of a bomb', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    );
    const bomb = feed
      .replace(
        '<fluxfiness',
        `<!DOCTYPE fluxfiness [<!ENTITY e0 "aaaaaaaaaa">${levels.join('')}]>\n<fluxfiness`,
      )
      .replace('IME DES ÉRABLES', '&e12;');
    const { failures } = await importSmall(sourceFile('x.xml', bomb));
    expect(failures).toMatchObject([{ code: 'xml-with-doctype' }]);
  });

  it.each([
    ['nested too deep', '<a>'.repeat(100_000)],
    ['with a text that never ends', `<a>${'a'.repeat(3_000_000)}`],
    ['with a comment that never ends', `<!--${'a'.repeat(3_000_000)}`],
    ['with an attribute that never ends', `<a b="${'a'.repeat(3_000_000)}`],
    [
      'with attributes that never end',
      `<a ${Array.from({ length: 200_000 }, (_, n) => `b${n}=""`).join(' ')}`,
    ],
    ['with too many children', Array.from({ length: 1500 }, (_, n) => `<a${n}/>`).join('')],
  ])('are refused at the limits of the parser: %s', async (_, hostile) => {
    const text = `${feed.replace('</fluxfiness>', '')}<structureet>${hostile}`;
    const { failures } = await importSmall(sourceFile('x.xml', text));
    expect(failures).toMatchObject([
      { code: 'damaged-file', details: { limit: expect.any(String) as string } },
    ]);
  });

  it('leave other XML to be told as unknown', async () => {
    const { failures } = await importSmall(sourceFile('x.xml', '<?xml version="1.0"?><rss><channel/></rss>'));
    expect(failures[0]?.code).not.toBe('damaged-file');
    expect(failures).toHaveLength(1);
  });

  describe('in a zip', () => {
    const structures = finessXml(...SMALL_STRUCTURES.map(structureElement));
    const equipements = finessXml(announcedElement(IME), ...SMALL_EQUIPMENTS.map(equipmentElement));
    const members = {
      structures: { name: 'cs1400102.xml', content: structures },
      equipements: { name: 'cs1400105.xml', content: equipements },
    };
    const notice = { name: 'finess.xsd', content: '<xs:schema/>' };

    it.each([0, 8] as const)('gives what the feeds give, packed or not (method %d)', async (method) => {
      const zipped = await importSmall(
        sourceFile('s.zip', zipArchive([{ ...members.structures, method }, notice])),
        sourceFile('e.zip', zipArchive([{ ...members.equipements, method }])),
      );
      const plain = await pair(structures, equipements);
      expect(zipped.offer).toEqual(plain.offer);
      expect(zipped.files.map(({ name, read, accepted }) => [name, read, accepted])).toEqual(
        plain.files.map(({ name, read, accepted }) => [name.replace('.xml', '.zip'), read, accepted]),
      );
    });

    it('both are read from one archive, each with its account', async () => {
      const both = zipArchive([members.structures, members.equipements, notice]);
      const { offer, files, failures } = await importSmall(sourceFile('finess.zip', both));
      expect(failures).toEqual([]);
      expect(offer?.establishments).toHaveLength(
        (await pair(structures, equipements)).offer?.establishments.length ?? 0,
      );
      expect(files.map(({ name }) => name)).toEqual(['finess.zip/cs1400102.xml', 'finess.zip/cs1400105.xml']);
    });

    it('are refused when what comes out is not what the archive says', async () => {
      const lying = zipArchive([{ ...members.structures, checksum: 7 }]);
      expect((await importSmall(sourceFile('s.zip', lying))).failures).toMatchObject([
        { code: 'damaged-gzip' },
      ]);
    });

    it('are refused past the limits of what is packed', async () => {
      const blank = {
        name: 'cs1400102.xml',
        content: `${structures.slice(0, -14)}${' '.repeat(101_000_000)}`,
      };
      expect((await importSmall(sourceFile('s.zip', zipArchive([blank])))).failures).toMatchObject([
        { code: 'unpacked-too-large', details: { limitMegabytes: 100 } },
      ]);
    }, 60_000);

    it('leaves an archive of many files, or of something else, as it is', async () => {
      const many = Array.from({ length: 11 }, (_, rank) => ({
        ...members.structures,
        name: `${String(rank)}.xml`,
      }));
      const other = [members.structures, { name: 'cs1400105.docx', content: 'x' }];
      for (const content of [many, other]) {
        const outcome = await importSmall(sourceFile('s.zip', zipArchive(content)));
        expect(outcome.failures).toMatchObject([{ fileName: 's.zip', code: 'binary-file-not-read' }]);
      }
    });
  });
});
