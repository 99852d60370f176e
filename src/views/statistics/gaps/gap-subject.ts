import type { Language } from '@/i18n';
import type { GapWords } from '@/i18n/gaps';
import type { StatisticsWords } from '@/i18n/statistics';
import type { GapSideName, GapView } from '@/state';
import { describeSubject, type FramedSubject, studiedPart, type ViewSubject } from '../use-view-subject';

/** The two indicators and their thresholds, in words. */
export interface GapSubject extends Readonly<Record<GapSideName, ViewSubject>> {
  readonly view: GapView;
  readonly words: GapWords;
  readonly language: Language;
  readonly title: string;
  /** What is printed around the view. */
  readonly framed: FramedSubject;
  /** What a threshold is: « médiane des départements montrés ». */
  readonly thresholdName: Readonly<Record<GapSideName, string>>;
  /** Title of an axis, with its unit, and the same where there is little room. */
  readonly axis: Readonly<Record<GapSideName, string>>;
  readonly shortAxis: Readonly<Record<GapSideName, string>>;
}

/** Writes what the view says around its points. */
export function describeGaps(view: GapView, { words, statistics, language }: GapWriting): GapSubject {
  const need = describeSubject(view.need.subject, statistics, language);
  const offer = describeSubject(view.offer.subject, statistics, language);
  const sides = { need, offer };
  const { level } = view;
  const subject = words.subject[level]({ need: need.indicator.shortName, offer: offer.indicator.shortName });
  const axisOf = (side: GapSideName, unit: 'unit' | 'shortUnit') => {
    const axis = words.ofSide[side]({ text: sides[side].indicator[unit] });
    return view[side].value === null ? words.fromRegion({ axis }) : axis;
  };
  return {
    view,
    words,
    language,
    ...sides,
    title: statistics.title({ view: statistics.views.gaps, subject }),
    framed: {
      words: statistics,
      subtitle: [
        words.dates({ need: need.date, offer: offer.date }),
        ...studiedPart(need, language.messages),
      ].join(' · '),
      franceLine: words.france({
        need: franceOf(view, 'need', language),
        offer: franceOf(view, 'offer', language),
      }),
      asked: [need.result, offer.result],
      demonstration: need.demonstration ?? offer.demonstration,
      notes: [...new Set([...need.notes, ...offer.notes])],
    },
    thresholdName: {
      need: words.threshold.names[view.need.threshold.kind][level],
      offer: words.threshold.names[view.offer.threshold.kind][level],
    },
    axis: { need: axisOf('need', 'unit'), offer: axisOf('offer', 'unit') },
    shortAxis: { need: axisOf('need', 'shortUnit'), offer: axisOf('offer', 'shortUnit') },
  };
}

interface GapWriting {
  readonly words: GapWords;
  readonly statistics: StatisticsWords;
  readonly language: Language;
}

function franceOf(view: GapView, side: GapSideName, { formats }: Language): string {
  const { france, result } = view[side].subject;
  return formats.measured(france.rate, result.definition.unit).spoken;
}
