import type { CommuneTable, EpciCode, FineLevel } from '@/domain/territory';
import type { GeometryLayer, Shape } from '../../read';
import { codeTextOf, isSpelled } from '../contours/contour-code';

/** Properties that hold a code in French files, in lower case, the surest first. */
const PROPERTIES: Readonly<Record<FineLevel, readonly string[]>> = {
  commune: [
    'insee_com',
    'code_insee',
    'codeinsee',
    'codgeo',
    'depcom',
    'insee',
    'com',
    'code_commune',
    'code_com',
    'com_code',
    'com_current_code',
    'commune',
    'ref:insee',
    'id_com',
    'code',
    'id',
  ],
  epci: [
    'code_siren',
    'siren_epci',
    'siren',
    'epci',
    'code_epci',
    'codeepci',
    'epci_code',
    'epci_current_code',
    'ref:fr:siren',
    'id_epci',
    'codgeo',
    'code',
    'id',
  ],
};

const COMMUNE = /^(?:\d{5}|2[AB]\d{3})$/i;
const COMMUNE_WITHOUT_ZERO = /^\d{4}$/;

/** Of the shapes of a layer, the part that must each name another territory of a level for the layer to be of that level. */
const ENOUGH_NAMED = 0.5;

/** The layer of a file that draws the communes or the EPCI, and the property that names them. */
export interface FineLayer {
  readonly layer: GeometryLayer;
  readonly level: FineLevel;
  readonly property: string;
  /** How many territories of today's directory it names. */
  readonly named: number;
}

/** The layer that draws the most communes; or, where none does, the most EPCI. */
export function fineLayerOf(layers: readonly GeometryLayer[], communes: CommuneTable): FineLayer | null {
  const epci: ReadonlySet<string> = new Set(communes.epciCodes.filter((code) => code !== null));
  const isKnown = {
    commune: (code: string) => communes.positionOf(code) !== undefined,
    epci: (code: string) => epci.has(code),
  };
  for (const level of ['commune', 'epci'] as const) {
    const found = layers
      .flatMap((layer) => propertiesOf(layer.shapes, level).map((property) => ({ layer, level, property })))
      .map((coded) => ({ ...coded, named: countNamed(coded, isKnown[level]) }))
      .filter(({ layer, named }) => named > 0 && named >= layer.shapes.length * ENOUGH_NAMED)
      .reduce<FineLayer | null>(
        (best, coded) => (best === null || coded.named > best.named ? coded : best),
        null,
      );
    if (found !== null) return found;
  }
  return null;
}

/** The code of a commune as the COG writes it, and whether a spreadsheet had taken its first zero. */
export function communeCodeIn(text: string): { readonly code: string; readonly isRepaired: boolean } | null {
  if (COMMUNE.test(text)) return { code: text.toUpperCase(), isRepaired: false };
  return COMMUNE_WITHOUT_ZERO.test(text) ? { code: `0${text}`, isRepaired: true } : null;
}

/** The code of an EPCI where a text is written as one. */
export function epciCodeIn(text: string): EpciCode | null {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{9}$/.test(digits) ? (digits as EpciCode) : null;
}

function propertiesOf(shapes: readonly Shape[], level: FineLevel): readonly string[] {
  const spelled = new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const known = PROPERTIES[level].flatMap((name) =>
    [...spelled].filter((property) => isSpelled(property, name)),
  );
  return [...new Set([...known, 'id'])];
}

function countNamed(
  { layer, level, property }: Omit<FineLayer, 'named'>,
  isKnown: (code: string) => boolean,
): number {
  const named = new Set<string>();
  for (const shape of layer.shapes) {
    const text = codeTextOf(shape, property)?.trim();
    if (text === undefined) continue;
    const code = level === 'commune' ? (communeCodeIn(text)?.code ?? null) : epciCodeIn(text);
    if (code !== null && isKnown(code)) named.add(code);
  }
  return named.size;
}
