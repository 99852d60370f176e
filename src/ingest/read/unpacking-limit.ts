const BYTES_PER_MEGABYTE = 1_000_000;

/** Bytes anything packed may give, however small it is. */
const ALLOWANCE_BYTES = 100 * BYTES_PER_MEGABYTE;

/** Past the allowance, how many times larger than packed: tables, registers and contours stay below forty. */
const LARGEST_RATIO = 100;

/**
 * Bytes that what is packed in some bytes may unpack to, in whole megabytes: more was made to fill the memory, or the
 * time.
 */
export function unpackingLimit(packedBytes: number): number {
  const megabytes = Math.floor((packedBytes * LARGEST_RATIO) / BYTES_PER_MEGABYTE);
  return Math.max(ALLOWANCE_BYTES, megabytes * BYTES_PER_MEGABYTE);
}
