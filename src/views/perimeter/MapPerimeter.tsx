import { categoryNames } from '@/i18n';
import { perimeterWords } from '@/i18n/perimeter';
import { useMessages } from '@/i18n/react';
import { countedCategories } from '@/indicators';
import { useAppState } from '@/state';
import { PerimeterButton } from './PerimeterButton';
import styles from './perimeter.module.css';

/** Under the legend of a map of places: the way to its perimeter, and the categories that are counted. */
export function MapPerimeter() {
  const { locale } = useMessages();
  const { definition, perimeter } = useAppState((state, app) => app.select.chosen(state.document));
  const codes = [definition.numerator, definition.denominator].flatMap(
    (term) => countedCategories(term, perimeter.categories) ?? [],
  );
  const categories = categoryNames([...new Set(codes)]);
  return (
    <>
      <PerimeterButton />
      <p className={styles.counted}>{perimeterWords(locale).counted({ categories })}</p>
    </>
  );
}
