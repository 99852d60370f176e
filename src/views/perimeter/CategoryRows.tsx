import { categoryOf, type CategoryCode } from '@/domain/offer';
import { useFormats, useLocale } from '@/i18n/react';
import { perimeterWords } from '@/i18n/perimeter';
import type { CategoryGroup } from '@/indicators';
import { Checkbox } from '@/ui-kit';
import type { PerimeterDraft } from './use-perimeter-draft';
import styles from './perimeter.module.css';
import type { OfferCounter } from './use-offer';

interface CategoryRowsProps {
  readonly group: CategoryGroup;
  readonly draft: PerimeterDraft;
  readonly countOffer: OfferCounter;
}

/** A group of categories that go together, and each of them when it has several. */
export function CategoryRows({ group, draft, countOffer }: CategoryRowsProps) {
  const words = perimeterWords(useLocale());
  const counted = draft.perimeter.categories[group.public];
  const taken = group.categories.filter((code) => counted.includes(code));
  const toggle = (codes: readonly CategoryCode[]) => (isCounted: boolean) =>
    draft.toggle(group.public, codes, isCounted);
  return (
    <>
      <tr>
        <th scope="row">
          <Checkbox
            isSelected={taken.length === group.categories.length}
            isIndeterminate={taken.length > 0 && taken.length < group.categories.length}
            onChange={toggle(group.categories)}
          >
            {words.groups[group.id]}
          </Checkbox>
          <Caution id={group.id} />
        </th>
        <OfferCells codes={group.categories} countOffer={countOffer} />
      </tr>
      {group.categories.length > 1 &&
        group.categories.map((code) => (
          <tr key={code} className={styles.nested}>
            <th scope="row">
              <Checkbox isSelected={counted.includes(code)} onChange={toggle([code])}>
                {`${categoryOf(code)?.shortName ?? code} (${code})`}
              </Checkbox>
            </th>
            <OfferCells codes={[code]} countOffer={countOffer} />
          </tr>
        ))}
    </>
  );
}

/** Why a group might be left out although it is usually counted. */
function Caution({ id }: { readonly id: CategoryGroup['id'] }) {
  const { caution } = perimeterWords(useLocale());
  if (id.startsWith('temporary')) return <p className={styles.note}>{caution.temporary}</p>;
  if (id.startsWith('experimental')) return <p className={styles.note}>{caution.experimental}</p>;
  return null;
}

interface OfferCellsProps {
  readonly codes: readonly CategoryCode[];
  readonly countOffer: OfferCounter;
}

function OfferCells({ codes, countOffer }: OfferCellsProps) {
  const formats = useFormats();
  const { establishments, places } = countOffer(codes);
  return (
    <>
      <td className={styles.number}>{formats.integer(establishments)}</td>
      <td className={styles.number}>
        {establishments === 0 ? formats.integer(0) : formats.measured(places, 'places').text}
      </td>
    </>
  );
}
