import { memoizeEach } from '@/lib';
import { type DepartementCode, departementOfCommune } from '../territory';
import type { FineNeed } from './need';

/** Where the fine territories of a need lie. */
export interface FinePlaces {
  /** The départements that hold one, each once. */
  readonly departements: readonly DepartementCode[];
  /** Position among them of the one that holds each territory; −1 for an EPCI across several. */
  readonly departementOf: Int16Array;
}

/** Says where the territories of a need lie; read once, for each of its series asks it of as many communes as the country has. */
export const finePlacesOf = memoizeEach(({ territories, epcis }: FineNeed): FinePlaces => {
  const lying = new Map(epcis.map(({ code, departements }) => [code, departements]));
  const positions = new Map<DepartementCode, number>();
  const departementOf = new Int16Array(territories.length);
  territories.forEach((territory, rank) => {
    const code =
      territory.level === 'commune' ? departementOfCommune(territory.code) : only(lying.get(territory.code));
    const position = code === null ? -1 : (positions.get(code) ?? positions.size);
    if (code !== null) positions.set(code, position);
    departementOf[rank] = position;
  });
  return { departements: [...positions.keys()], departementOf };
});

function only(departements: readonly DepartementCode[] = []): DepartementCode | null {
  return departements.length === 1 ? (departements[0] ?? null) : null;
}
