import type { MappingWords } from '@/i18n/mapping';
import type { CandidateReason, MatchCandidate, TerritoryRef, TextGroup } from '@/ingest/territory-match';

type Words = MappingWords['matching'];

/** The text of a group as the user reads it, with its parent when it has one. */
export function groupText({ text, parent }: TextGroup, words: Words): string {
  const shown = text.trim() === '' ? words.emptyText : text;
  return parent === null ? shown : words.withParent({ text: shown, parent });
}

/** The rows of a group: how many, and the first of them. */
export function groupRows({ rows, exampleRows }: TextGroup, words: Words): string {
  const list = `${exampleRows.join(', ')}${rows > exampleRows.length ? '…' : ''}`;
  return words.rows({ count: rows, list });
}

/** A territory by its name and code. */
export function territoryText({ name, code }: TerritoryRef, words: Words): string {
  return words.candidate({ name, code });
}

interface PlacedCandidate {
  readonly candidate: MatchCandidate;
  /** The département it is in, where that tells it from others. */
  readonly place: string | null;
}

/** How sure a candidate is, why, and where it is. */
export function candidateNote({ candidate, place }: PlacedCandidate, words: Words): string {
  const note = words.candidateNote({
    grade: words.grades[candidate.grade],
    reason: reasonText(candidate.reason, words),
  });
  return place === null ? note : words.placed({ note, place });
}

/** Why a territory is proposed, in words. */
function reasonText(reason: CandidateReason, { reasons }: Words): string {
  switch (reason.code) {
    case 'former-name':
      return reasons['former-name'](reason);
    case 'few-edits':
      return reasons['few-edits'](reason);
    case 'shared-words':
      return reasons['shared-words'](reason);
    default:
      return reasons[reason.code]();
  }
}
