import { type Steps, takeAllSteps } from '../steps';

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
const SCHEDULE_WORDS = 64;
const BITS_PER_BYTE = 8;
const TWO_POW_32 = 0x1_0000_0000;

const FIRST_PRIMES = firstPrimes(SCHEDULE_WORDS);

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND_WORDS = Int32Array.from(FIRST_PRIMES, (prime) => fractionalBits(Math.cbrt(prime)));

/** First 32 bits of the fractional parts of the square roots of the first 8 primes. */
const INITIAL_STATE = Int32Array.from(FIRST_PRIMES.slice(0, 8), (prime) => fractionalBits(Math.sqrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

function fractionalBits(root: number): number {
  return (root - Math.floor(root)) * TWO_POW_32;
}

/** SHA-256 (FIPS 180-4) of bytes given piece by piece: what Web Crypto only does of bytes held all together. */
export class Sha256 {
  private readonly state = Int32Array.from(INITIAL_STATE);
  private readonly schedule = new Int32Array(SCHEDULE_WORDS);
  private readonly block = new Uint8Array(BLOCK_BYTES);
  private held = 0;
  private length = 0;

  /** Takes the next bytes. */
  update(bytes: Uint8Array): this {
    this.length += bytes.length;
    let from = 0;
    if (this.held > 0) {
      from = Math.min(BLOCK_BYTES - this.held, bytes.length);
      this.block.set(bytes.subarray(0, from), this.held);
      this.held += from;
      if (this.held < BLOCK_BYTES) return this;
      this.compress(this.block, 0);
    }
    for (; from + BLOCK_BYTES <= bytes.length; from += BLOCK_BYTES) this.compress(bytes, from);
    this.block.set(bytes.subarray(from));
    this.held = bytes.length - from;
    return this;
  }

  /** Ends the message and gives its digest, as 64 hexadecimal digits. To be asked once. */
  hex(): string {
    const bits = this.length * BITS_PER_BYTE;
    const padding = new Uint8Array(
      BLOCK_BYTES * (this.held < BLOCK_BYTES - LENGTH_BYTES ? 1 : 2) - this.held,
    );
    padding[0] = 0x80;
    const end = new DataView(padding.buffer, padding.length - LENGTH_BYTES);
    end.setUint32(0, Math.floor(bits / TWO_POW_32));
    end.setUint32(4, bits % TWO_POW_32);
    this.update(padding);
    return Array.from(this.state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private compress(bytes: Uint8Array, from: number): void {
    const { schedule: w, state } = this;
    fillSchedule(w, bytes, from);
    const at = (rank: number) => state[rank] ?? 0;
    let a = at(0);
    let b = at(1);
    let c = at(2);
    let d = at(3);
    let e = at(4);
    let f = at(5);
    let g = at(6);
    let h = at(7);
    for (let round = 0; round < SCHEDULE_WORDS; round += 1) {
      const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const choice = g ^ (e & (f ^ g));
      const first = (h + sum1 + choice + (ROUND_WORDS[round] ?? 0) + (w[round] ?? 0)) | 0;
      const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const majority = (a & b) | (c & (a | b));
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + sum0 + majority) | 0;
    }
    state[0] = at(0) + a;
    state[1] = at(1) + b;
    state[2] = at(2) + c;
    state[3] = at(3) + d;
    state[4] = at(4) + e;
    state[5] = at(5) + f;
    state[6] = at(6) + g;
    state[7] = at(7) + h;
  }
}

/* Ranks are in bounds: the zeros below only tell the compiler so. */
function fillSchedule(w: Int32Array, bytes: Uint8Array, from: number): void {
  const byte = (at: number) => bytes[at] ?? 0;
  for (let rank = 0, at = from; rank < 16; rank += 1, at += 4) {
    w[rank] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3);
  }
  for (let rank = 16; rank < SCHEDULE_WORDS; rank += 1) {
    const x = w[rank - 15] ?? 0;
    const y = w[rank - 2] ?? 0;
    const sigma0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const sigma1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[rank] = (w[rank - 16] ?? 0) + sigma0 + (w[rank - 7] ?? 0) + sigma1;
  }
}

/** SHA-256 of pieces of text, in UTF-8, and of bytes as they are, as 64 hexadecimal digits. */
export function sha256Of(pieces: Iterable<string | Uint8Array>): string {
  return takeAllSteps(sha256InSteps(pieces));
}

/** As {@link sha256Of}, a step a piece. */
export function* sha256InSteps(pieces: Iterable<string | Uint8Array>): Steps<string> {
  const encoder = new TextEncoder();
  const hash = new Sha256();
  for (const piece of pieces) {
    hash.update(typeof piece === 'string' ? encoder.encode(piece) : piece);
    yield;
  }
  return hash.hex();
}
