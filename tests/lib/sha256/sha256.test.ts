import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestBlob, sha256Of } from '@/lib/sha256';
import { Sha256 } from '@/lib/sha256/sha256';

/** Messages and digests of FIPS 180-4, NIST CSRC « Examples with intermediate values ». */
const KNOWN: readonly (readonly [message: string, digest: string])[] = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
];

describe('SHA-256 piece by piece', () => {
  it.each(KNOWN)('gives the published digest of a known message', (message, digest) => {
    expect(sha256Of([message])).toBe(digest);
  });

  it('does not depend on how the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), (pieces) => {
        const hash = new Sha256();
        for (const piece of pieces) hash.update(piece);
        const whole = createHash('sha256').update(Buffer.concat(pieces)).digest('hex');
        expect(hash.hex()).toBe(whole);
      }),
    );
  });

  it.each([54, 55, 56, 63, 64, 65, 119, 120, 128])('pads a message of %i bytes as it should', (length) => {
    const bytes = new Uint8Array(length).fill(7);
    expect(new Sha256().update(bytes).hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('the digest of a file', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is that of its bytes, with Web Crypto and without', async () => {
    const content = new Blob(['département;places\n01;12\n']);
    const digest = createHash('sha256').update('département;places\n01;12\n').digest('hex');
    expect(await digestBlob(content)).toBe(digest);
    vi.stubGlobal('crypto', {});
    vi.resetModules();
    const { digestBlob: withoutWebCrypto } = await import('@/lib/sha256/digest-blob');
    expect(await withoutWebCrypto(content)).toBe(digest);
  });

  it('is null when the file was moved since it was chosen', async () => {
    const gone = new Blob(['x']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    expect(await digestBlob(gone)).toBeNull();
  });
});
