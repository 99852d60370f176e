import type { Territory } from '@/domain/territory';
import type { Language } from '@/i18n';
import { sheetWords } from '@/i18n/sheet';
import type { TerritorySheetView } from '@/state';

type Remit = TerritorySheetView['remits'][number];

/** What is said of the départements that teams of a kind leave out, share, or answer for in part. */
export function describeRemit(remit: Remit, { messages, formats }: Language): readonly string[] {
  const { layers, locale } = messages;
  const sheet = sheetWords(locale);
  const kind = layers.coverageKinds[remit.kind].short;
  const namesOf = (territories: readonly Territory[]) => territories.map(({ name }) => name).join(', ');
  const tellUncovered = remit.isComplete ? sheet.remits.none : sheet.remits.unknown;
  return [
    ...(remit.uncovered.length > 0 ? [tellUncovered({ kind, names: namesOf(remit.uncovered) })] : []),
    ...(remit.shared.length > 0 ? [sheet.remits.shared({ kind, names: namesOf(remit.shared) })] : []),
    ...remit.partial.map(({ territory: { name }, share: { atLeast, isExact } }) => {
      const share = formats.percent(Math.floor(atLeast * 1000) / 1000, 1);
      if (isExact) return sheet.remits.communes({ kind, name, share });
      return atLeast > 0
        ? sheet.remits.partAtLeast({ kind, name, share })
        : sheet.remits.part({ kind, name });
    }),
  ];
}
