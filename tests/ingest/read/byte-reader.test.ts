import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBytes } from '@/ingest/read/byte-reader';
import { detectEncoding } from '@/ingest/read/text-encoding';
import { gzipped, quietHooks, sourceFile } from '../../support/source-files';

const TEXT = 'Côtes-d’Armor ; Corrèze ; '.repeat(4000);
const options = { phase: 'reading', hooks: quietHooks() } as const;

async function readAll(file: ReturnType<typeof sourceFile>) {
  const chunks: Uint8Array[] = [];
  const result = await readBytes(file, options, (chunk) => {
    chunks.push(chunk);
    return 'continue';
  });
  return { result, text: Buffer.concat(chunks).toString() };
}

describe('readBytes', () => {
  it('gives the content of a file, compressed or not, whatever its name', async () => {
    for (const file of [sourceFile('x.gz', TEXT), gzipped('x.json', TEXT)]) {
      expect(await readAll(file)).toEqual({ result: { ok: true, value: 'whole' }, text: TEXT });
    }
  });

  it('tells a compressed file cut anywhere past its signature', async () => {
    const packed = new Uint8Array(gzipSync('{"pmej": []}'));
    for (let length = 2; length < packed.length; length += 1) {
      const { result } = await readAll(sourceFile('x', packed.slice(0, length)));
      expect(result).toEqual({ ok: false, error: { code: 'damaged-gzip', details: {} } });
    }
  });

  it('tells a compressed file whose bytes changed', async () => {
    const packed = new Uint8Array(gzipSync(TEXT));
    const checksum = packed.length - 6;
    packed[checksum] = (packed[checksum] ?? 0) ^ 0xff;
    expect((await readAll(sourceFile('x', packed))).result).toMatchObject({
      error: { code: 'damaged-gzip' },
    });
  });

  it('reports the stored bytes read, up to the size of the file', async () => {
    const file = gzipped('x.gz', TEXT);
    const seen: number[] = [];
    const hooks = { ...quietHooks(), onProgress: ({ done }: { done: number }) => seen.push(done) };
    await readBytes(file, { phase: 'reading', hooks }, () => 'continue');
    expect(seen.at(-1)).toBe(file.content.size);
  });

  it('stops when cancelled', async () => {
    const abort = new AbortController();
    const hooks = quietHooks(abort.signal);
    const result = await readBytes(sourceFile('x', TEXT), { phase: 'reading', hooks }, () => {
      abort.abort();
      return 'continue';
    });
    expect(result).toEqual({ ok: false, error: { code: 'cancelled', details: {} } });
  });

  it('answers a value when the file can no longer be read', async () => {
    const content = new Blob(['x']);
    content.slice = () => {
      throw new DOMException('moved', 'NotReadableError');
    };
    expect((await readAll({ name: 'x', content })).result).toMatchObject({
      error: { code: 'unreadable-file' },
    });
  });

  it('lets the error of a consumer through: it is a bug, not a damaged file', async () => {
    const reading = readBytes(gzipped('x', TEXT), options, () => {
      throw new RangeError('bug');
    });
    await expect(reading).rejects.toThrow('bug');
  });
});

describe('detectEncoding', () => {
  const latin = Uint8Array.from('Corr\xe8ze', (character) => character.charCodeAt(0));
  it.each([
    ['utf-8', sourceFile('x', TEXT)],
    ['windows-1252', sourceFile('x', latin)],
    ['windows-1252', sourceFile('x', latin.slice(0, 5))],
    ['utf-16le', sourceFile('x', new Uint8Array([0xff, 0xfe, 0x61, 0]))],
    ['utf-8', sourceFile('x', '')],
  ])('finds %s', async (encoding, file) => {
    expect(await detectEncoding(file, options)).toEqual({ ok: true, value: encoding });
  });
});
