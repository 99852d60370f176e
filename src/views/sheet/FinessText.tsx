import { type FinessNumber, isProvisionalFinessNumber } from '@/domain/offer';
import { useFormats, useLocale } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';

/** A FINESS number; a dash, said in words, where the file gives none. */
export function FinessText({ finess }: { readonly finess: FinessNumber }) {
  const { noFiness } = sheetWords(useLocale()).establishment;
  const text = useFormats().finess(finess);
  if (!isProvisionalFinessNumber(finess)) return text;
  return (
    <span title={noFiness}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{noFiness}</span>
    </span>
  );
}
