/** A number as people write it, with a comma or a point; `NaN` for what is none. */
export function readWrittenNumber(text: string): number {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  return plain === '' ? Number.NaN : Number(plain);
}
