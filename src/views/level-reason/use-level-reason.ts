import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { communeLevelWords } from '@/i18n/commune-levels';
import { useMessages } from '@/i18n/react';
import type { IndicatorTerm } from '@/indicators';
import { memoizeEach } from '@/lib';
import { useAppState } from '@/state';

/** What a level made of communes tells of the indicator shown. */
export interface LevelReason {
  /** What it tells, or why it tells nothing. */
  readonly text: string;
  /** Whether it has no rate while what the indicator counts is known somewhere. */
  readonly hasCountsAlone: boolean;
  /** Whether it tells why there is no rate. */
  readonly isEmpty: boolean;
}

/** Says what a level made of communes tells of the indicator shown, and why it may tell nothing. */
export function useLevelReason(): LevelReason {
  const messages = useMessages();
  const words = communeLevelWords(messages.locale);
  const isUnread = useAppState(
    ({ document }, { select }) =>
      select.hierarchy(document)[document.settings.level].territories.length === 0,
  );
  const chosen = useAppState(({ document }, { select }) => select.chosen(document));
  const level = useAppState(({ document }) => document.settings.level);
  const isNeedFine = useAppState(({ document }, { select }) => select.datedNeed(document).fine !== undefined);
  const { numerator, denominator } = chosen.figures[level];
  const named = { indicator: describeIndicator(chosen, messages).name };
  const instead = messages.indicators.names['equipment-per-inhabitant'].name;
  const [countsNeed, dividesByNeed] = [
    isNeed(chosen.definition.numerator),
    isNeed(chosen.definition.denominator),
  ];
  const needUnknown = level === 'custom' && isNeedFine ? words.needNotAdded(named) : words.needUnknown(named);
  const text = () => {
    if (isUnread) return words.reading;
    if (tellsNothing(numerator)) return countsNeed ? needUnknown : words.numeratorUnknown(named);
    if (tellsNothing(denominator) && dividesByNeed) return needUnknown;
    if (tellsNothing(denominator))
      return countsNeed
        ? words.needDenominatorUnknown(named)
        : words.denominatorUnknown({ ...named, instead });
    return countsNeed || dividesByNeed ? words.needScope : words.scope;
  };
  return {
    text: text(),
    isEmpty: tellsNothing(numerator) || tellsNothing(denominator),
    hasCountsAlone: tellsNothing(denominator) && !dividesByNeed && !tellsNothing(numerator),
  };
}

function isNeed({ kind }: IndicatorTerm): boolean {
  return kind === 'need' || kind === 'need-bound';
}

function tellsNothing({ statuses }: MeasureColumn): boolean {
  return areAllMissing(statuses);
}

/** Kept, for several controls of one screen ask it of columns of every commune. */
const areAllMissing = memoizeEach((statuses: Uint8Array): boolean =>
  statuses.every((status) => status === STATUS_BYTE.missing),
);
