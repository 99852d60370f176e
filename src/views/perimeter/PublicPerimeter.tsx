import { AGE_BASES, type AgedPublic } from '@/domain/population';
import { useFormats, useMessages } from '@/i18n/react';
import { perimeterWords } from '@/i18n/perimeter';
import { CATEGORY_GROUPS } from '@/indicators';
import { useAppState, useAppStore } from '@/state';
import { Notice, Select } from '@/ui-kit';
import { CategoryRows } from './CategoryRows';
import { DoubleCounting } from './DoubleCounting';
import styles from './perimeter.module.css';
import { useFranceRate } from './use-france-rate';
import type { OfferCounter } from './use-offer';
import type { PerimeterDraft } from './use-perimeter-draft';

interface PublicPerimeterProps {
  readonly group: AgedPublic;
  readonly draft: PerimeterDraft;
  readonly countOffer: OfferCounter;
}

/** What is counted for children, or for adults: ages, categories, and the rate of France they make. */
export function PublicPerimeter({ group, draft, countOffer }: PublicPerimeterProps) {
  const { values, locale } = useMessages();
  const words = perimeterWords(locale);
  const { embedded } = useAppStore();
  const ages = draft.perimeter.ages[group];
  const isTold = embedded.populations.some(({ byAge }) => byAge[ages] !== undefined);
  return (
    <section className={styles.public} aria-label={words.publics[group]}>
      <h3 className={styles.title}>{words.publics[group]}</h3>
      <FranceRate group={group} draft={draft} />
      <Select
        label={words.ages}
        options={AGE_BASES.map((id) => ({ id, label: values.ageBasesShort[id] }))}
        value={ages}
        onChange={(id) => draft.chooseAges(group, id)}
      />
      {!isTold && <Notice tone="warning">{words.unknownAges}</Notice>}
      {draft.perimeter.categories[group].length === 0 && <Notice tone="warning">{words.nothing}</Notice>}
      {group === 'adult' && (
        <DoubleCounting counted={draft.perimeter.categories.adult} countOffer={countOffer} />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.category}</th>
            <th scope="col" className={styles.number}>
              {words.establishments}
            </th>
            <th scope="col" className={styles.number}>
              {words.places}
            </th>
          </tr>
        </thead>
        <tbody>
          {CATEGORY_GROUPS.filter((categories) => categories.public === group).map((categories) => (
            <CategoryRows key={categories.id} group={categories} draft={draft} countOffer={countOffer} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FranceRate({ group, draft }: Omit<PublicPerimeterProps, 'countOffer'>) {
  const { locale } = useMessages();
  const words = perimeterWords(locale);
  const formats = useFormats();
  const inForce = useAppState((state) => state.document.settings.perimeter);
  const before = formats.measured(useFranceRate(inForce, group), 'per-1000').text;
  const after = formats.measured(useFranceRate(draft.perimeter, group), 'per-1000').text;
  return (
    <p className={styles.rate} role="status">
      {words.result} <strong>{words.rate({ rate: after })}</strong>
      {after !== before && <span className={styles.note}> {words.before({ rate: before })}</span>}
    </p>
  );
}
