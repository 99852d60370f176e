import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IMPORT_FAILURE_CODES } from '@/ingest';
import { equipmentLine, finessCsv, geolocationLine, structureLine } from '../support/finess-csv-fixture';
import { importSmall, sourceFile } from '../support/source-files';

const NUMBERS = ['010000024', '010000032', '310000012', '970000016'];
const encoder = new TextEncoder();
const STRUCTURES = encoder.encode(
  finessCsv(
    ...NUMBERS.map((finess) => structureLine({ finess })),
    ...NUMBERS.map((finess) => geolocationLine(finess, ['871632.8', '6569212.9'], 'LAMBERT_93')),
  ),
);
const EQUIPEMENTS = encoder.encode(
  finessCsv(...NUMBERS.map((finess) => equipmentLine({ finess, installed: '12', authorised: '14' }))),
);

type Bytes = Uint8Array<ArrayBuffer>;
type Mutation = (bytes: Bytes) => Bytes;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Bytes, share: number): number => Math.floor(share * (bytes.length - 1));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([share, byte]): Mutation => {
    return (bytes) => bytes.with(at(bytes, share), byte);
  }),
  place.map(
    (share): Mutation =>
      (bytes) =>
        bytes.slice(0, at(bytes, share) + 1),
  ),
  fc
    .tuple(place, fc.constantFrom(';', '"', '\n', '\r\n', 'O', '-', '\u0000', 'é'))
    .map(([share, text]): Mutation => {
      return (bytes) => {
        const position = at(bytes, share);
        return Uint8Array.from([
          ...bytes.slice(0, position),
          ...encoder.encode(text),
          ...bytes.slice(position),
        ]);
      };
    }),
  fc.tuple(place, place).map(([from, length]): Mutation => {
    return (bytes) => {
      const start = at(bytes, from);
      const end = Math.min(bytes.length, start + Math.ceil(length * 200));
      return Uint8Array.from([...bytes.slice(0, end), ...bytes.slice(start)]);
    };
  }),
);

const mutated = (bytes: Bytes): fc.Arbitrary<Bytes> =>
  fc
    .array(mutation, { maxLength: 6 })
    .map((mutations) => mutations.reduce((text, change) => change(text), bytes));

it('accounts for every row of damaged FINESS files and never throws', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(mutated(STRUCTURES), mutated(EQUIPEMENTS), async (structures, equipements) => {
      const outcome = await importSmall(sourceFile('s', structures), sourceFile('e', equipements));
      for (const { read, accepted, warned, rejected, skipped } of outcome.files) {
        expect(read).toBe(accepted + rejected + skipped);
        expect(warned).toBeLessThanOrEqual(accepted);
      }
      for (const { code } of outcome.failures) expect(IMPORT_FAILURE_CODES).toContain(code);
      for (const { capacities } of outcome.offer?.establishments ?? []) {
        for (const { places } of capacities) expect(Number.isInteger(places) && places >= 0).toBe(true);
      }
    }),
    { numRuns: 500, seed: 20_260_512 },
  );
});

it(
  'reads as many rows as the file has lines that are not blank, whatever they hold',
  { timeout: 60_000 },
  async () => {
    const cell = fc.constantFrom('', '1', '010000024', 'N', 'O', '183', '-4', 'é', '2,601E+13', '053');
    const word = fc.constantFrom('structureet', 'geolocalisation', 'equipementsocial', 'structureej', '');
    const line = fc
      .tuple(word, fc.array(cell, { maxLength: 34 }))
      .map(([first, cells]) => [first, ...cells].join(';'));
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const structures = finessCsv(structureLine({ finess: '010000024' }), ...lines);
        const equipements = finessCsv(equipmentLine({ finess: '010000024', installed: '1' }), ...lines);
        const outcome = await importSmall(sourceFile('s', structures), sourceFile('e', equipements));
        const filled = lines.filter((text) => text.replaceAll(';', '') !== '').length;
        expect(outcome.files.map(({ read }) => read)).toEqual([filled + 1, filled + 1]);
      }),
      { numRuns: 200 },
    );
  },
);
