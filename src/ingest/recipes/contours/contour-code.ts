import { type DepartementCode, normaliseDepartementCode } from '@/domain/territory';
import { type GeometryLayer, type Shape, textAt } from '../../read';

/** Properties that hold the code of a département in French files, in lower case, the surest first. */
const CODE_PROPERTIES = [
  'code',
  'code_insee',
  'codeinsee',
  'insee_dep',
  'code_dept',
  'code_dep',
  'code_departement',
  'codedepartement',
  'ddep_c_cod',
  'dep_code',
  'dep_current_code',
  'num_dep',
  'ref:insee',
  'dep',
  'insee',
] as const;
const FEATURE_ID = 'id';

/** A Shapefile keeps ten characters of the name of a field. */
const SHAPEFILE_NAME_LENGTH = 10;

/** A list of one text, as GIS software writes it in a format that has no lists: `["01"]`, `(1:01)`. */
const LIST_OF_ONE = /^(?:\[\s*["']?|\(1:)([^"',\][()]+?)["']?\s*[\])]$/;

/** The layer whose shapes name the most départements, and the property they do it in. */
export interface CodedLayer {
  readonly layer: GeometryLayer;
  readonly property: string;
}

/**
 * Chooses, among the layers of a file, that of the départements: the one that names the most of them; between two, the
 * one with fewer shapes, since communes also name their département.
 */
export function codedLayerOf(layers: readonly GeometryLayer[]): CodedLayer | null {
  let best: (CodedLayer & { readonly named: number }) | null = null;
  for (const layer of layers) {
    for (const property of codePropertiesOf(layer.shapes)) {
      const named = countNamed(layer.shapes, property);
      const better = best === null || named > best.named;
      const tie = best !== null && named === best.named && layer.shapes.length < best.layer.shapes.length;
      if (better || tie) best = { layer, property, named };
    }
  }
  return best;
}

/** The code of a shape as written, `null` when it has none. A list of one code is that code, in whatever format. */
export function codeTextOf(shape: Shape, property: string): string | null {
  const written: unknown = shape.properties?.[property];
  const value: unknown = Array.isArray(written) && written.length === 1 ? written[0] : written;
  const text = textAt({ value }, 'value');
  if (text !== null) return LIST_OF_ONE.exec(text)?.[1] ?? text;
  if (property !== FEATURE_ID) return null;
  return textAt({ id: shape.id }, FEATURE_ID);
}

/** The properties of shapes that may hold a code, as the file spells them, the surest first; then the feature's id. */
function codePropertiesOf(shapes: readonly Shape[]): readonly string[] {
  const spelled = new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const known = CODE_PROPERTIES.flatMap((name) =>
    [...spelled].filter((property) => isSpelled(property, name)),
  );
  return [...new Set([...known, FEATURE_ID])];
}

/** Whether a property of a file has a name, in any case and cut as a Shapefile cuts it. */
export function isSpelled(property: string, name: string): boolean {
  const lower = property.toLowerCase();
  return (
    lower === name || (name.length > SHAPEFILE_NAME_LENGTH && lower === name.slice(0, SHAPEFILE_NAME_LENGTH))
  );
}

function countNamed(shapes: readonly Shape[], property: string): number {
  const named = new Set<DepartementCode>();
  for (const shape of shapes) {
    const text = codeTextOf(shape, property);
    const code = text === null ? null : normaliseDepartementCode(text);
    if (code?.ok === true) named.add(code.value.code);
  }
  return named.size;
}
