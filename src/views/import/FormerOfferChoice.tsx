import { useFormats } from '@/i18n/react';
import type { FormerOffer } from '@/state';
import { Notice, RadioGroup } from '@/ui-kit';
import { useImportWords } from './use-import-words';

interface FormerOfferChoiceProps {
  readonly former: FormerOffer;
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** What becomes of the offer at hand when one of another date comes: replaced, or kept for comparisons over time. */
export function FormerOfferChoice({ former, isKept, onChange }: FormerOfferChoiceProps) {
  const { formerOffer: words } = useImportWords().import;
  const formats = useFormats();
  const { offer, hindrance } = former;
  const { date } = offer.provenance;
  const named = { name: offer.name, date: date === null ? '' : formats.date(date) };
  if (hindrance !== null) return <Notice tone="info">{words.hindrances[hindrance](named)}</Notice>;
  return (
    <RadioGroup
      label={words.title(named)}
      options={[
        { id: 'keep', label: words.keep, description: words.keepNote },
        { id: 'replace', label: words.replace, description: words.replaceNote },
      ]}
      value={isKept ? 'keep' : 'replace'}
      onChange={(fate) => onChange(fate === 'keep')}
    />
  );
}
