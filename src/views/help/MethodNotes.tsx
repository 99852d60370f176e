import { SIGNIFICANCE_TESTS } from '@/indicators';
import { describeIndicator, peerRuleText } from '@/i18n';
import { describeMethod, methodNotes } from '@/i18n/method-notes';
import { useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { suppressionWords } from '@/i18n/suppression';
import { useAppState } from '@/state';
import styles from './help.module.css';

const STATES = ['zero', 'missing', 'suppressed', 'not-applicable', 'estimated'] as const;

/** How each indicator is computed, how values are classed and what the marks mean. */
export function MethodNotes() {
  const messages = useMessages();
  const notes = methodNotes(messages.locale);
  const { comparison, legend, values, uncertainty } = messages;
  const { comparing } = sheetWords(messages.locale);
  const { rule: hiding } = suppressionWords(messages.locale);
  const { closure } = useAppState((state, app) => app.select.classing(state.document).breaks);
  const rule = useAppState((state) => state.document.settings.peerRule);
  const definitions = useAppState((state, app) => app.select.definitions(state.document));
  const perimeter = useAppState((state) => state.document.settings.perimeter);
  return (
    <div className={styles.stack}>
      {definitions.map((definition) => {
        const named = { definition, perimeter };
        return (
          <section key={definition.id}>
            <h3>{describeIndicator(named, messages).name}</h3>
            <p>{describeMethod(named, messages, notes)}</p>
            <p className={styles.muted}>{notes.directions[definition.direction]}</p>
          </section>
        );
      })}
      <section>
        <h3>{legend.title}</h3>
        <p>{legend.closures[closure].rule}</p>
        <dl className={styles.terms}>
          {STATES.map((state) => (
            <div key={state} className={styles.term}>
              <dt>{values.states[state].mark === '' ? '0' : values.states[state].mark}</dt>
              <dd>
                <p className={styles.expansion}>{values.states[state].label}</p>
                <p>{values.states[state].explanation}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{uncertainty.title}</h3>
        <p>{notes.rates.interval}</p>
        <p>{notes.rates.difference}</p>
        <p>{notes.rates.smoothing}</p>
        <p>{notes.rates.secrecy}</p>
      </section>
      <section>
        <h3>{comparison.compareTo}</h3>
        <p>{comparison.onlyShown}</p>
        <p>{peerRuleText(rule, messages)}</p>
        <p>{comparing.distanceNote}</p>
        {SIGNIFICANCE_TESTS.map((test) => (
          <p key={test}>
            {comparison.tests[test].label}. {comparison.tests[test].explanation}
          </p>
        ))}
        <p>{comparing.notASample}</p>
      </section>
      <section>
        <h3>{hiding.title}</h3>
        <p>{hiding.note}</p>
      </section>
    </div>
  );
}
