import type { CommuneCode } from '@/domain/territory';
import type { CogIndex } from './cog-index';
import type { CogMove, CogMoved, CogTarget, CogUnknown, CogUnknownReason } from './cog-move';
import type { CrosswalkEntry } from './crosswalk';
import { isCurrentCommune } from './current-commune';

/**
 * Carries the code of a commune to today's COG. Nothing is guessed: a code of today that no crosswalk speaks of is
 * unchanged, even if the commune has since absorbed others, which bring their own rows.
 *
 * @param code - as the COG writes it; see `createTerritoryMatcher` for codes that need repair.
 */
export function moveToCurrentCog(code: string, index: CogIndex): CogMove {
  return moveFrom(code, index, 0);
}

function moveFrom(code: string, index: CogIndex, firstCrosswalk: number): CogMove {
  for (let rank = firstCrosswalk; rank < index.entries.length; rank += 1) {
    const entry = index.entries[rank]?.get(code);
    if (entry !== undefined) return followEntry(entry, index, rank + 1);
  }
  const target = targetOf(code, index);
  if (target === null) return unknown(code, 'not-in-crosswalk', []);
  if (target.code === code) return { status: 'unchanged', code: target.code };
  return { status: 'moved', formerCode: code, formerName: null, kind: 'arrondissement', targets: [target] };
}

function followEntry(entry: CrosswalkEntry, index: CogIndex, nextCrosswalk: number): CogMove {
  const { formerCode, formerName, kind } = entry;
  const possible = entry.targets.map(({ code }) => code);
  if (kind === 'departement-changed') return unknown(formerCode, kind, possible);
  const shares = new Map<string, number>();
  for (const { code, share } of entry.targets) {
    const knownShare = entry.targets.length === 1 ? 1 : share;
    if (knownShare === null) return unknown(formerCode, 'shares-unknown', possible);
    const next =
      code === formerCode && isCurrentCommune(code, index.communes)
        ? ({ status: 'unchanged', code } as const)
        : moveFrom(code, index, nextCrosswalk);
    if (next.status === 'unknown') return unknown(formerCode, next.reason, next.possible);
    const reached = next.status === 'moved' ? next.targets : [{ code: next.code, share: 1 }];
    for (const part of reached) shares.set(part.code, (shares.get(part.code) ?? 0) + part.share * knownShare);
  }
  const targets = [...shares].flatMap(([code, share]) => {
    const target = targetOf(code, index);
    return target === null ? [] : [{ ...target, share }];
  });
  const [only] = targets;
  if (only?.code === formerCode && targets.length === 1) return { status: 'unchanged', code: only.code };
  return { status: 'moved', formerCode, formerName, kind, targets } satisfies CogMoved;
}

/** The commune of today a code answers with: itself, or that of an arrondissement municipal. */
function targetOf(code: string, { communes }: CogIndex): (CogTarget & { readonly code: CommuneCode }) | null {
  const position = communes.positionOf(code);
  const current = position === undefined ? undefined : communes.codes[position];
  const name = position === undefined ? undefined : communes.names[position];
  return current === undefined || name === undefined ? null : { code: current, name, share: 1 };
}

function unknown(formerCode: string, reason: CogUnknownReason, possible: CogUnknown['possible']): CogUnknown {
  return { status: 'unknown', formerCode, reason, possible };
}
