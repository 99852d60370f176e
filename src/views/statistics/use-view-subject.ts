import { known, type MeasuredValue, numberOf } from '@/domain/measure';
import {
  describeIndicator,
  describePerimeter,
  describeProvenance,
  describeReferenceDate,
  describeSecrecy,
  type IndicatorWords,
  type Language,
  type Messages,
} from '@/i18n';
import { exportWords } from '@/i18n/export';
import { describeStudy } from '@/i18n/study';
import { useLanguage, useLocale } from '@/i18n/react';
import { statisticsWords, type StatisticsWords } from '@/i18n/statistics';
import { hasUncertainty, type IndicatorResult } from '@/indicators';
import type { StatisticsSubject } from '@/state';
import { useStatistics } from './use-statistics';

/** What every view says of its subject, and how it writes its figures. */
export interface ViewSubject extends StatisticsSubject {
  readonly words: StatisticsWords;
  readonly indicator: IndicatorWords;
  /** « Équipement enfants, par département » */
  readonly name: string;
  /** Date of what is counted. */
  readonly date: string;
  /** Unit and date. */
  readonly subtitle: string;
  /** Perimeter, sources, secrecy: a line each. */
  readonly notes: readonly string[];
  /** Says that figures are fictional; `null` when they are real. */
  readonly demonstration: string | null;
  /** Chance bears on the rates. */
  readonly hasSampling: boolean;
  /** « France : 2,6 ‰ » */
  readonly franceLine: string;
  /** The figures whose origin may be asked; none where a view is made of something else. */
  readonly asked: readonly IndicatorResult[];
  /** A rate as printed in a column, and with its unit in words. */
  readonly writeRate: (value: number) => string;
  readonly sayRate: (value: number) => string;
}

/** What a view says around itself, whatever it is about. */
export type FramedSubject = Pick<
  ViewSubject,
  'words' | 'subtitle' | 'franceLine' | 'asked' | 'demonstration' | 'notes'
>;

/** The indicator, level, perimeter, date and sources that the views of the drawer share. */
export function useViewSubject(): ViewSubject {
  const subject = useStatistics((statistics, document) => statistics.subject(document));
  return describeSubject(subject, statisticsWords(useLocale()), useLanguage());
}

/** Writes what a view says of an indicator at a level. */
export function describeSubject(
  subject: StatisticsSubject,
  words: StatisticsWords,
  language: Language,
): ViewSubject {
  const { messages, formats } = language;
  const { result, level, france } = subject;
  const studied = studiedPart(subject, messages);
  const { unit } = result.definition;
  const indicator = describeIndicator(result, messages);
  const sources = [...result.numeratorProvenance, ...result.denominatorProvenance];
  const date = describeReferenceDate(result, language);
  const say = (value: MeasuredValue) => formats.measured(value, unit).spoken;
  return {
    ...subject,
    words,
    indicator,
    name: words.subject[level]({ indicator: indicator.name }),
    date,
    subtitle: [words.dated({ unit: indicator.unit, date }), ...studied].join(' · '),
    notes: [
      ...studied,
      ...describePerimeter(result, messages),
      words.sources({ line: describeProvenance(sources, language) }),
      ...(result.secrecy === null ? [] : describeSecrecy(result.secrecy, language)),
    ],
    demonstration: sources.some(({ status }) => status === 'demonstration')
      ? exportWords(messages.locale).page.demonstration
      : null,
    hasSampling: hasUncertainty(result.definition),
    franceLine: words.france({ value: say(france.rate) }),
    asked: [result],
    writeRate: (value) => formats.measured(known(value), unit).text,
    sayRate: (value) => say(known(value)),
  };
}

/** What is studied of the country, in words; nothing where it is all of it. */
export function studiedPart(
  { study }: Pick<StatisticsSubject, 'study'>,
  messages: Messages,
): readonly string[] {
  return study === null ? [] : [describeStudy(study, messages)];
}

/** The rate of France; `null` when it is not shown. */
export function franceRateOf({ france }: StatisticsSubject): number | null {
  return numberOf(france.rate) ?? null;
}
