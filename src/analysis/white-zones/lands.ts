const CORSE: ReadonlySet<string> = new Set(['2A', '2B']);

/**
 * The land of a département: `mainland`, `corse`, or the code of an overseas one. A service of another land is across the
 * sea, and is nobody's nearest.
 */
export function landOf(departementCode: string): string {
  if (departementCode.startsWith('97')) return departementCode;
  return CORSE.has(departementCode) ? 'corse' : 'mainland';
}
