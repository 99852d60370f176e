import type { AxisStanding, GapPoint } from '@/analysis/gap-finder';
import type { GapSideName } from '@/state';
import type { GapSubject } from './gap-subject';
import { writtenThreshold } from './written-threshold';

/** Why a territory is where it is: a sentence a fact, with its figures. */
export function explainPoint(subject: GapSubject, point: GapPoint, name: string): readonly string[] {
  const { words } = subject;
  return [
    words.why.group({ name, group: groupText(subject, point) }),
    words.ofSide.need({ text: explainSide(subject, 'need', point.need) }),
    words.ofSide.offer({ text: explainSide(subject, 'offer', point.offer) }),
    words.why.distance({
      distance: subject.language.formats.decimal(point.distance, 1),
      need: signed(subject, point.need.deviation),
      offer: signed(subject, point.offer.deviation),
    }),
    words.groups[point.group].reading,
  ];
}

/** « besoin fort, offre faible » , or on which axis it is undecided. */
export function groupText({ words }: GapSubject, { group, need, offer }: GapPoint): string {
  if (group !== 'undecided') return inSentence(words.groups[group].label);
  if (need.side === 'undecided' && offer.side === 'undecided') return words.undecidedOn.both;
  return words.undecidedOn[need.side === 'undecided' ? 'need' : 'offer'];
}

function explainSide(subject: GapSubject, side: GapSideName, standing: AxisStanding): string {
  const { why } = subject.words;
  const figures = figuresOf(subject, side, standing);
  if (standing.side === 'low' && standing.value === standing.threshold) return why.none(figures);
  if (standing.side !== 'undecided')
    return (standing.interval === null ? why.counted : why.surely)[standing.side](figures);
  return standing.interval === null ? why.estimate(figures) : why.unsure[standing.leaning](figures);
}

function figuresOf(subject: GapSubject, side: GapSideName, { value, interval, threshold }: AxisStanding) {
  const { indicator, writeRate } = subject[side];
  const written = interval === null ? null : subject.language.formats.interval({ value, ...interval });
  return {
    value: `${written?.value ?? writeRate(value)} ${indicator.unit}`,
    interval: written?.interval ?? '',
    threshold: writtenThreshold(threshold, subject.language.formats),
    kind: subject.thresholdName[side],
  };
}

function signed({ language }: GapSubject, value: number): string {
  const text = language.formats.decimal(value, 1);
  return value > 0 ? `+${text}` : text;
}

function inSentence(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
