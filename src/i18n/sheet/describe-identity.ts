import type { MappedLevel } from '@/domain/territory';
import type { Messages } from '../messages';
import { sheetWords } from './sheet-words';

/** A territory as its sheet introduces it. */
interface Introduced {
  readonly level: MappedLevel;
  readonly territory: { readonly code: string };
  readonly parent: { readonly name: string } | null;
  readonly madeOf: { readonly communes: number; readonly departements: number } | null;
}

/**
 * What tells a territory beside its name: its code, of how many communes it is made, where it is. A territory of the
 * user's own has no official code: what it is known by inside the dossier tells nobody anything.
 */
export function describeIdentity(
  { level, territory, parent, madeOf }: Introduced,
  { locale, layers }: Pick<Messages, 'locale' | 'layers'>,
): string {
  const words = sheetWords(locale);
  const place = parent === null ? layers.levels.region : parent.name;
  const parts = [
    ...(level === 'custom' ? [] : [territory.code]),
    ...(madeOf === null ? [] : [words.communes({ count: madeOf.communes })]),
    madeOf !== null && madeOf.departements > 1 ? words.mostlyIn({ place }) : place,
  ];
  return parts.join(' · ');
}
