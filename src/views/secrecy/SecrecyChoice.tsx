import { lazy, Suspense, useState } from 'react';
import { useLocale } from '@/i18n/react';
import { suppressionWords } from '@/i18n/suppression';
import { useAppState, useCommands } from '@/state';
import { Disclosure } from '@/ui-kit';
import styles from './secrecy.module.css';
import { SecrecySelect } from './SecrecySelect';

const SecrecyFields = lazy(async () => ({ default: (await import('./SecrecyFields')).SecrecyFields }));
const OwnRules = lazy(async () => ({ default: (await import('./OwnRules')).OwnRules }));
const SuppressionState = lazy(async () => ({
  default: (await import('./SuppressionState')).SuppressionState,
}));

/** The rules under which counts of the dossier are hidden or rounded. */
export function SecrecyChoice() {
  const words = suppressionWords(useLocale()).rule;
  const commands = useCommands();
  const { common: rule, own } = useAppState((state) => state.document.settings.secrecy);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.choice}>
      <SecrecySelect label={words.rule} rule={rule} onChange={commands.setSecrecyRule} />
      {own.length > 0 && <p className={styles.muted}>{words.own({ count: own.length })}</p>}
      <Disclosure
        title={words.adjust}
        isDetail
        headingLevel={3}
        isExpanded={isOpen}
        onExpandedChange={setIsOpen}
      >
        {isOpen && (
          <Suspense>
            <SecrecyFields rule={rule} onChange={commands.setSecrecyRule} />
            <OwnRules />
            <SuppressionState />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}
