import { type FinessNumber, isProvisionalFinessNumber } from '@/domain/offer';
import { useFormats, useMessages } from '@/i18n/react';

/** A FINESS number; a dash, said in words, where the file gives none. */
export function FinessText({ finess }: { readonly finess: FinessNumber }) {
  const { noFiness } = useMessages().sheet.establishment;
  const text = useFormats().finess(finess);
  if (!isProvisionalFinessNumber(finess)) return text;
  return (
    <span title={noFiness}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{noFiness}</span>
    </span>
  );
}
