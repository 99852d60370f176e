import { useMemo } from 'react';
import type { Establishment } from '@/domain/offer';
import type { MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import { useAppState, useAppStore } from '@/state';
import type { GridGrouping } from '@/ui-kit/data-grid';
import { useGridGrouping, useListedAlone } from '../territory-group';

/** What joins a list of establishments to the views of territories. */
interface EstablishmentLinks {
  /** Those of the territories listed alone; all of them otherwise. */
  readonly listed: readonly Establishment[];
  /** An establishment stands for its territory; left out at levels that only communes tell. */
  readonly grouping: GridGrouping | undefined;
}

/** Joins establishments to the territories put together at the level shown. */
export function useEstablishmentLinks(establishments: readonly Establishment[]): EstablishmentLinks {
  const level = useAppState((state) => state.document.settings.level);
  const { hierarchy } = useAppStore().embedded;
  const kept = useGridGrouping();
  const alone = useListedAlone();
  const codeOf = useMemo(() => codesAt(level, hierarchy), [level, hierarchy]);
  const listed = useMemo(
    () => (alone === null || codeOf === null ? establishments : establishments.filter(isIn(alone, codeOf))),
    [establishments, alone, codeOf],
  );
  const ids = useMemo(() => {
    const ofKept = codeOf === null ? [] : establishments.filter(isIn(kept.ids, codeOf));
    return new Set(ofKept.map(({ finessEt }) => finessEt));
  }, [establishments, kept.ids, codeOf]);
  if (codeOf === null) return { listed, grouping: undefined };
  const codesOf = (finessEts: readonly string[]) => {
    const pressed = new Set(finessEts);
    const found = establishments.filter(({ finessEt }) => pressed.has(finessEt));
    return [...new Set(found.flatMap((establishment) => codeOf(establishment) ?? []))];
  };
  return {
    listed,
    grouping: {
      ...kept,
      ids,
      onToggle: (finessEt) => codesOf([finessEt]).forEach(kept.onToggle),
      onAdd: (finessEts) => kept.onAdd(codesOf(finessEts)),
    },
  };
}

type CodeOf = (establishment: Establishment) => string | undefined;

function isIn(codes: ReadonlySet<string>, codeOf: CodeOf) {
  return (establishment: Establishment) => codes.has(codeOf(establishment) ?? '');
}

/** The code of the territory of an establishment; `null` where its own codes do not tell it. */
function codesAt(level: MappedLevel, hierarchy: TerritoryHierarchy): CodeOf | null {
  switch (level) {
    case 'departement':
      return ({ departementCode }) => departementCode;
    case 'region': {
      const regions = new Map(
        hierarchy.departement.territories.map(({ code, parentCode }) => [
          String(code),
          parentCode ?? undefined,
        ]),
      );
      return ({ departementCode }) => regions.get(departementCode);
    }
    case 'commune':
      return ({ communeCode }) => communeCode;
    case 'epci':
    case 'custom':
      return null;
  }
}
