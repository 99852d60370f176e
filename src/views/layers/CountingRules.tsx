import { unitOfTerm } from '@/indicators';
import { useAppState } from '@/state';
import { FigureDateChoice } from './FigureDateChoice';
import styles from './layers.module.css';
import { NeedSourceChoice } from './NeedSourceChoice';
import { PerimeterChoice } from './PerimeterChoice';
import { ReferenceChoice } from './ReferenceChoice';

/** What the indicator counts, and what its rates are held against. */
export function CountingRules() {
  const showsSymbols = useAppState((state) => state.document.settings.layers.symbols);
  const { numerator, denominator } = useAppState(
    (state, app) => app.select.chosen(state.document).definition,
  );
  const terms = [numerator, denominator];
  return (
    <div className={styles.fields}>
      <PerimeterChoice countsPlaces={terms.some((term) => unitOfTerm(term) === 'places')} />
      {(terms.some(({ kind }) => kind === 'need') || showsSymbols) && <NeedSourceChoice />}
      <FigureDateChoice />
      <ReferenceChoice />
    </div>
  );
}
