import type { CommuneTable } from '@/domain/territory';

/** Whether a code is that of a commune of today; an arrondissement municipal is none. */
export function isCurrentCommune(code: string, communes: CommuneTable): boolean {
  return communes.codes[communes.positionOf(code) ?? -1] === code;
}
