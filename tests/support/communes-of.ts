import type { CommuneCode, CommuneTable, EpciCode } from '@/domain/territory';

/** A directory of communes: code, EPCI, inhabitants. */
export function communesOf(
  rows: readonly (readonly [code: string, epci: string | null, inhabitants: number])[],
): CommuneTable {
  const codes = rows.map(([code]) => code as CommuneCode);
  const epciCodes = rows.map(([, epci]) => epci as EpciCode | null);
  return {
    codes,
    names: codes.map((code) => `Commune ${code}`),
    epciCodes,
    epciNames: new Map(epciCodes.flatMap((epci) => (epci === null ? [] : [[epci, `EPCI ${epci}`]]))),
    populations: Float64Array.from(rows, ([, , inhabitants]) => inhabitants),
    points: codes.map(() => null),
    provenance: { id: 'communes', source: 'Communes', date: '2026', licence: null, status: 'official' },
    positionOf: (code) => {
      const rank = codes.indexOf(code as CommuneCode);
      return rank < 0 ? undefined : rank;
    },
  };
}
