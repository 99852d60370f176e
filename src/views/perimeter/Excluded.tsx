import { DISABILITY_CATEGORIES } from '@/domain/offer';
import { useLocale } from '@/i18n/react';
import { perimeterWords } from '@/i18n/perimeter';
import styles from './perimeter.module.css';
import type { OfferCounter } from './use-offer';

const REASONS = ['caseload', 'mixed'] as const;

/** Categories that never count places, and why. */
export function Excluded({ countOffer }: { readonly countOffer: OfferCounter }) {
  const words = perimeterWords(useLocale());
  return (
    <section className={styles.excluded}>
      <h3 className={styles.title}>{words.excluded}</h3>
      {REASONS.map((reason) => (
        <p key={reason} className={styles.note}>
          {DISABILITY_CATEGORIES.filter((category) => reasonOf(category) === reason)
            .map(({ code, shortName }) =>
              words.excludedLine({ name: shortName, establishments: countOffer([code]).establishments }),
            )
            .join(' · ')}
          {'. '}
          {words.excludedReasons[reason]}
        </p>
      ))}
    </section>
  );
}

function reasonOf(category: (typeof DISABILITY_CATEGORIES)[number]): (typeof REASONS)[number] | null {
  if (category.public === 'mixed') return 'mixed';
  return category.counting === 'caseload' ? 'caseload' : null;
}
