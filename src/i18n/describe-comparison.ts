import type { PeerRule } from '@/analysis/peers';
import type { FigureReference, SignificanceTest } from '@/indicators';
import type { CustomSet } from '@/project';
import type { Messages } from './messages';

/** A reference to name. */
interface NamedReference {
  readonly reference: FigureReference;
  /** The name the user gave to their own set. */
  readonly name: string | null;
}

/** What a reference is called in a sentence: « la France », « mon ensemble ». */
export function referenceInSentence({ reference, name }: NamedReference, { comparison }: Messages): string {
  return name === null ? comparison.names[reference] : comparison.quoted({ name });
}

/** What a reference is called by itself. */
export function referenceLabel({ reference, name }: NamedReference, { comparison }: Messages): string {
  return name ?? comparison.labels[reference];
}

/** What a comparison rests on. */
export interface ComparisonBasis extends NamedReference {
  readonly peerRule: PeerRule;
  readonly customSet: CustomSet | null;
  readonly test: SignificanceTest;
}

/** How comparable territories are chosen, in a sentence. */
export function peerRuleText({ count, criteria, overseas }: PeerRule, { comparison }: Messages): string {
  return comparison.rule({
    count,
    criteria: criteria.map((criterion) => comparison.criteria[criterion]).join(', '),
    overseas: comparison.overseas[overseas],
  });
}

/** What a reference is made of, where its name does not say it. */
export function referenceNotes(
  { reference, peerRule, customSet }: Omit<ComparisonBasis, 'test'>,
  messages: Messages,
): readonly string[] {
  const { comparison } = messages;
  if (reference === 'study') return [comparison.onlyShown];
  if (reference === 'peers') return [peerRuleText(peerRule, messages), comparison.onlyShown];
  if (reference !== 'custom' || customSet === null) return [];
  const { name, codes } = customSet;
  return [comparison.setLine({ name, codes: codes.join(', ') }), comparison.onlyShown];
}
