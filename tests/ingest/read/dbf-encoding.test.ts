import { describe, expect, it } from 'vitest';
import { parseShapefile } from '@/ingest/read/geometry/shapefile';
import { dbfTable, smallShp } from '../../support/geometry-files';

const NAMES = ['CXur', 'lQile', 'E', 'Ain', 'Nord'];
/** Characters that Windows-1252 has where ISO-8859-1 has controls: œ, ’, €. */
const WINDOWS: Readonly<Record<string, number>> = { X: 0x9c, Q: 0x92, E: 0x80 };

function tableInWindows1252(): Uint8Array {
  const table = new Uint8Array(dbfTable('nom', NAMES));
  const body = table.subarray(65);
  for (const [letter, byte] of Object.entries(WINDOWS)) {
    body.forEach((value, position) => {
      if (value === letter.charCodeAt(0)) body[position] = byte;
    });
  }
  return table;
}

async function namesWith(cpg: string | null) {
  const layer = await parseShapefile({
    name: 'dep',
    shp: new Uint8Array(smallShp()),
    dbf: tableInWindows1252(),
    prj: null,
    cpg: cpg === null ? null : new TextEncoder().encode(cpg),
  });
  return layer.ok ? layer.value.shapes.map(({ properties }) => properties?.['nom']) : layer.error;
}

describe('the table of a Shapefile in Windows-1252', () => {
  it.each([null, '1252', 'ANSI 1252', 'windows-1252', 'ISO-8859-1'])(
    'gives its ligatures, apostrophes and euros, its .cpg saying %s',
    async (cpg) => {
      expect(await namesWith(cpg)).toEqual(['Cœur', 'l’ile', '€', 'Ain', 'Nord']);
    },
  );
});
