import { Button } from '@/ui-kit';
import styles from './offer-filter.module.css';
import { useOfferFilter } from './use-offer-filter';

interface OfferChipsProps {
  /** Lines listed, where a list leaves some of those shown out. */
  readonly listed?: number;
}

/** How many establishments are shown of how many, and what is filtered: each pressed goes away. */
export function OfferChips({ listed }: OfferChipsProps) {
  const { words, chosen, toggle, clear, shown, total } = useOfferFilter();
  return (
    <div className={styles.chips}>
      <p role="status" className={styles.count}>
        {words.kept({ shown: listed ?? shown, total })}
      </p>
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={words.chips}>
          {chosen.map((choice) => (
            <li key={`${choice.facet} ${choice.value}`}>
              <Button size="small" icon="close" onPress={() => toggle(choice)}>
                <span className="visually-hidden">{words.remove({ name: choice.label })}</span>
                <span aria-hidden="true">{choice.label}</span>
              </Button>
            </li>
          ))}
          <li>
            <Button variant="quiet" size="small" onPress={clear}>
              {words.clear}
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
