import { normaliseDepartementCode } from '@/domain/territory';
import { textAt } from '../../read';
import type { Shape } from './shapes';

/** Properties that hold the code of a département in French files, the surest first. */
const CODE_PROPERTIES = [
  'code',
  'code_insee',
  'CODE_INSEE',
  'codeInsee',
  'INSEE_DEP',
  'insee_dep',
  'CODE_DEPT',
  'code_dept',
  'code_dep',
  'CODE_DEP',
  'code_departement',
  'codeDepartement',
  'DDEP_C_COD',
  'dep',
  'DEP',
  'insee',
  'INSEE',
] as const;
const FEATURE_ID = 'id';

/** The property most shapes have a département code in; `null` when none has any. */
export function codePropertyOf(shapes: readonly Shape[]): string | null {
  let best: { property: string; count: number } | null = null;
  for (const property of [...CODE_PROPERTIES, FEATURE_ID]) {
    const count = shapes.filter((shape) => hasCode(shape, property)).length;
    if (count > (best?.count ?? 0)) best = { property, count };
  }
  return best?.property ?? null;
}

/** The code of a shape as written, `null` when it has none. */
export function codeTextOf(shape: Shape, property: string): string | null {
  const text = textAt(shape.properties, property);
  if (text !== null || property !== FEATURE_ID) return text;
  return textAt({ id: shape.id }, FEATURE_ID);
}

function hasCode(shape: Shape, property: string): boolean {
  const text = codeTextOf(shape, property);
  return text !== null && normaliseDepartementCode(text).ok;
}
