import { numberOf } from '@/domain/measure';
import type { CategoryCode } from '@/domain/offer';
import { useFormats, useMessages } from '@/i18n/react';
import { perimeterWords } from '@/i18n/perimeter';
import { Notice } from '@/ui-kit';
import type { OfferCounter } from './use-offer';

const WORK = '246' as CategoryCode;
const HOUSING = '252' as CategoryCode;

interface DoubleCountingProps {
  readonly counted: readonly CategoryCode[];
  readonly countOffer: OfferCounter;
}

/** Says how many people may be counted in an ESAT and in a foyer d'hébergement, when both are counted. */
export function DoubleCounting({ counted, countOffer }: DoubleCountingProps) {
  const { values, locale } = useMessages();
  const words = perimeterWords(locale).doubleCounting;
  const formats = useFormats();
  const [work, housing, total] = [[WORK], [HOUSING], counted].map((codes) =>
    numberOf(countOffer(codes).places),
  );
  if (!counted.includes(WORK) || !counted.includes(HOUSING)) return null;
  if (work === undefined || housing === undefined || total === undefined || total === 0) return null;
  const most = Math.min(work, housing);
  return (
    <Notice tone="warning" title={words.title}>
      {words.text({
        work: values.counts.places({ count: work }),
        housing: values.counts.places({ count: housing }),
        most: formats.integer(most),
        share: formats.percent(most / total, 1),
      })}
    </Notice>
  );
}
