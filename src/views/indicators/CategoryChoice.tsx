import { type CategoryCode, DISABILITY_CATEGORIES } from '@/domain/offer';
import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import { Checkbox } from '@/ui-kit';
import styles from './indicators.module.css';

interface CategoryChoiceProps {
  readonly categories: readonly CategoryCode[];
  /** Those that follow a caseload have no places to count. */
  readonly countsPlaces: boolean;
  readonly onChange: (categories: readonly CategoryCode[]) => void;
}

/** Categories to count together. */
export function CategoryChoice({ categories, countsPlaces, onChange }: CategoryChoiceProps) {
  const { fields } = ownIndicatorWords(useMessages().locale);
  const offered = DISABILITY_CATEGORIES.filter(({ counting }) => !countsPlaces || counting === 'places');
  const toggle = (code: CategoryCode) => (isCounted: boolean) =>
    onChange(
      offered
        .map((category) => category.code)
        .filter((other) => (other === code ? isCounted : categories.includes(other))),
    );
  return (
    <div role="group" aria-label={fields.categories}>
      <p className={styles.label}>{fields.categories}</p>
      <div className={styles.categories}>
        {offered.map(({ code, shortName }) => (
          <Checkbox key={code} isSelected={categories.includes(code)} onChange={toggle(code)}>
            {`${shortName} (${code})`}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
