import { useMemo } from 'react';
import { type Third, thirdOf, thirdsOf } from '@/cartography';
import { columnValueAt, MISSING, numberOf } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { bivariateWords, cellText, thirdText } from '@/i18n/bivariate';
import { useFormats, useMessages } from '@/i18n/react';
import { type IndicatorResult, narrowColumn } from '@/indicators';
import { type GapSideName, type NeedAndOffer, useAppState } from '@/state';

const SIDES: readonly GapSideName[] = ['need', 'offer'];

/** A territory on a map of need and offer, in words. */
export interface PairAt {
  /** « besoin fort, offre faible »; what is known of it where one rate is not shown, `null` where none is. */
  readonly cell: string | null;
  readonly sides: readonly { readonly side: GapSideName; readonly text: string; readonly spoken: string }[];
}

/** Both figures of a territory, and the cell they put it in. */
export function usePairAt(pair: NeedAndOffer, code: string): PairAt {
  const messages = useMessages();
  const formats = useFormats();
  const words = bivariateWords(messages.locale);
  const thirdAt = { need: useThirdAt(pair.need, code), offer: useThirdAt(pair.offer, code) };
  const sides = SIDES.map((side) => {
    const { definition } = pair[side];
    const { rate } = thirdAt[side];
    const { text, spoken } = formats.measured(rate, definition.unit);
    const { name, unit } = describeIndicator(pair[side], messages);
    const value = numberOf(rate) === undefined ? spoken : `${text} ${unit}`;
    return {
      side,
      text: words.figure[side]({ name, value }),
      spoken: words.figure[side]({ name, value: spoken }),
    };
  });
  const { need, offer } = { need: thirdAt.need.third, offer: thirdAt.offer.third };
  const cell = need === null || offer === null ? null : cellText({ need, offer }, words);
  const known = SIDES.flatMap((side) => {
    const { third } = thirdAt[side];
    return third === null ? [] : [thirdText(side, third, words)];
  });
  return { cell: cell ?? known[0] ?? null, sides };
}

function useThirdAt(result: IndicatorResult, code: string) {
  const level = useAppState((state) => state.document.settings.level);
  const studied = useAppState((state, { select }) => select.studied(state.document, level));
  const { rate: column } = result.figures[level];
  const thirds = useMemo(
    () => thirdsOf(studied === null ? column : narrowColumn(column, studied)),
    [column, studied],
  );
  const position = column.index.positionOf(code);
  const rate = position === undefined ? MISSING : columnValueAt(column, position);
  const value = numberOf(rate);
  const third: Third | null = value === undefined ? null : thirdOf(thirds, value);
  return { rate, third };
}
