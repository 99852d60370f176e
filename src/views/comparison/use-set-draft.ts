import { useState } from 'react';
import type { DirectoryLevel, TerritoryCode, TerritoryIndex } from '@/domain/territory';
import type { CustomSet } from '@/project';

/** A set being made, kept apart from the dossier until the user is done. */
export interface SetDraft {
  readonly name: string;
  readonly level: DirectoryLevel;
  readonly codes: ReadonlySet<string>;
  readonly rename: (name: string) => void;
  /** A set is made of one level: another level starts from nothing. */
  readonly chooseLevel: (level: DirectoryLevel) => void;
  /** Takes or leaves territories. */
  readonly toggle: (codes: readonly string[], taken: boolean) => void;
}

/** @param level - level of a first set. */
export function useSetDraft(saved: CustomSet | null, level: DirectoryLevel): SetDraft {
  const [draft, setDraft] = useState(() => ({
    name: saved?.name ?? '',
    level: saved?.level ?? level,
    codes: new Set<string>(saved?.codes),
  }));
  return {
    ...draft,
    rename: (name) => setDraft((current) => ({ ...current, name })),
    chooseLevel: (chosen) =>
      setDraft((current) =>
        current.level === chosen ? current : { ...current, level: chosen, codes: new Set() },
      ),
    toggle: (codes, taken) =>
      setDraft((current) => {
        const next = new Set(current.codes);
        for (const code of codes) {
          if (taken) next.add(code);
          else next.delete(code);
        }
        return { ...current, codes: next };
      }),
  };
}

/** The codes of a draft in the order of the index. */
export function orderedCodes({ codes }: SetDraft, index: TerritoryIndex): readonly TerritoryCode[] {
  return index.territories.flatMap(({ code }) => (codes.has(code) ? [code] : []));
}
