import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { importFiles } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { importSmall, quietHooks, smallContext, sourceFile } from '../support/source-files';
import { zipArchive } from '../support/zip-archive';

const NEEDS = 'dep;source;effectif;date\n01;SI;12;2025-06-30\n';

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('fingerprints of the files of an import', () => {
  it('are the SHA-256 of their bytes, in the order they were given, of files that failed too', async () => {
    const { sources } = await importSmall(sourceFile('photo.csv', 'x'), sourceFile('besoins.csv', NEEDS));
    expect(sources).toEqual([
      { name: 'photo.csv', size: 1, sha256: sha256('x'), parts: ['photo.csv'] },
      { name: 'besoins.csv', size: 45, sha256: sha256(NEEDS), parts: ['besoins.csv'] },
    ]);
  });

  it('are those of an archive for the files it holds', async () => {
    const archive = zipArchive([
      { name: 'a.csv', content: NEEDS },
      { name: 'b.csv', content: NEEDS.replace('01;', '2A;') },
    ]);
    const { sources, files } = await importSmall(sourceFile('besoins.zip', archive));
    expect(sources).toEqual([
      {
        name: 'besoins.zip',
        size: archive.length,
        sha256: sha256(archive),
        parts: ['besoins.zip/a.csv', 'besoins.zip/b.csv'],
      },
    ]);
    expect(files.map(({ name }) => name)).toEqual(sources[0]?.parts);
  });

  it('are not given by an import that was stopped', async () => {
    const input = { files: [sourceFile('besoins.csv', NEEDS)], choices: NO_CHOICES };
    const { sources } = await importFiles(input, smallContext(), quietHooks(AbortSignal.abort()));
    expect(sources).toEqual([]);
  });
});
