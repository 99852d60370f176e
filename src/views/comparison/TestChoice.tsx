import { SIGNIFICANCE_TESTS } from '@/indicators';
import { comparingWords } from '@/i18n/comparison';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { useAppState, useCommands } from '@/state';
import { RadioGroup } from '@/ui-kit';
import { NotionList } from '../notions';
import styles from './comparison.module.css';

/** Confidence of the intervals that differences are judged by. */
const CONFIDENCE = 0.95;

/** How the significance of a difference is tested. */
export function TestChoice() {
  const { messages, formats } = useLanguage();
  const words = comparingWords(messages.locale).test;
  const commands = useCommands();
  const test = useAppState((state) => state.document.settings.significanceTest);
  return (
    <div className={styles.stack}>
      <p>{words.intro}</p>
      <NotionList ids={['interval']} />
      <RadioGroup
        label={words.label}
        options={SIGNIFICANCE_TESTS.map((id) => ({
          id,
          label: messages.comparison.tests[id].label,
          description: messages.comparison.tests[id].explanation,
        }))}
        value={test}
        onChange={commands.chooseSignificanceTest}
      />
      <p className={styles.muted}>{words.multiple({ level: formats.percent(CONFIDENCE) })}</p>
      <p className={styles.muted}>{sheetWords(messages.locale).comparing.notASample}</p>
    </div>
  );
}
