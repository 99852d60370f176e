import { type NeedProtection, ruleOfNeed } from '@/indicators';
import { useFormats, useLocale } from '@/i18n/react';
import { suppressionWords } from '@/i18n/suppression';
import { rulesInForce } from '@/project';
import { needProtectionOf, useAppState } from '@/state';
import { Button, ProgressBar } from '@/ui-kit';
import styles from './secrecy.module.css';
import { useLeastSearch } from './use-least-search';

/** What the rule hides of the source that is shown, what is proven of it, and the search for the least. */
export function SuppressionState() {
  const protection = useAppState((state, app) => needProtectionOf(app, state.document));
  return protection === null ? null : <ProtectionState protection={protection} />;
}

function ProtectionState({ protection }: { readonly protection: NeedProtection }) {
  const { state: words } = suppressionWords(useLocale());
  const formats = useFormats();
  const { suppression, hiddenByLevel } = protection;
  const { proof, gap } = suppression;
  const count =
    hiddenByLevel === null
      ? suppression.hidden.length
      : Object.values(hiddenByLevel).reduce((sum, ofLevel) => sum + ofLevel, 0);
  const percent = (share: number) => formats.percent(share, 1);
  return (
    <div className={styles.state}>
      {count === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>{words.hidden({ count })}</p>
          {hiddenByLevel !== null && <p>{words.byLevel(hiddenByLevel)}</p>}
          <p>
            {words.proofs[proof]} {proof === 'bounded' && gap !== null && words.gap({ gap: percent(gap) })}
          </p>
        </>
      )}
      <Contributors protection={protection} />
      {hiddenByLevel === null ? (
        <Search isProven={proof === 'least'} />
      ) : (
        <p className={styles.muted}>{words.noSearch}</p>
      )}
    </div>
  );
}

function Contributors({ protection }: { readonly protection: NeedProtection }) {
  const { state: words } = suppressionWords(useLocale());
  const { dominance } = useAppState(({ document: { settings } }) =>
    ruleOfNeed(rulesInForce(settings), settings.needSource),
  );
  const { counted, withContributor } = protection;
  if (dominance === null || withContributor === counted) return null;
  return <p className={styles.muted}>{words.contributors({ known: withContributor, total: counted })}</p>;
}

function Search({ isProven }: { readonly isProven: boolean }) {
  const { state: words } = suppressionWords(useLocale());
  const formats = useFormats();
  const { isRunning, gap, end, start, stop } = useLeastSearch();
  return (
    <>
      {isRunning && (
        <ProgressBar
          label={words.searching}
          share={null}
          {...(gap === null ? {} : { detail: words.gap({ gap: formats.percent(gap, 1) }) })}
          action={<Button onPress={stop}>{words.stop}</Button>}
        />
      )}
      {!isRunning && !isProven && <Button onPress={start}>{words.search}</Button>}
      <p role="status" className={styles.muted}>
        {end === null ? '' : words.ends[end]}
      </p>
    </>
  );
}
