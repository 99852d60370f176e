import { lazy, Suspense, useState } from 'react';
import { CLASSIFICATION_METHODS, countClasses, rulesClassCount, takesClassCount } from '@/cartography';
import { classWords } from '@/i18n/classes';
import { useMessages } from '@/i18n/react';
import { CLASS_COUNT_BOUNDS } from '@/project';
import { useAppState, useCommands } from '@/state';
import { Disclosure, Select, Switch } from '@/ui-kit';
import styles from './layers.module.css';

const ClassEditor = lazy(async () => ({ default: (await import('../class-editor')).ClassEditor }));

const CLASS_COUNTS = Array.from(
  { length: CLASS_COUNT_BOUNDS.max - CLASS_COUNT_BOUNDS.min + 1 },
  (_, rank) => CLASS_COUNT_BOUNDS.min + rank,
);

/** How values are put into classes, and the way to their limits and colours. */
export function ClassificationChoice() {
  const words = classWords(useMessages().locale);
  const commands = useCommands();
  const { method, classCount } = useAppState((state) => state.document.settings.classification);
  const { breaks, lock, overseas, refusal } = useAppState((state, app) =>
    app.select.classing(state.document),
  );
  const [isOpen, setIsOpen] = useState(false);
  const made = countClasses(breaks);
  const isLocked = lock?.status === 'kept';
  const used = refusal === 'needs-limits' ? 'quantile' : method;
  const asksCount = takesClassCount(used) && !isLocked;
  return (
    <div className={styles.choice}>
      <div className={asksCount ? styles.pair : undefined}>
        <Select
          label={words.method}
          options={CLASSIFICATION_METHODS.map((id) => ({
            id,
            label: words.methods[id].label,
            description: words.methods[id].explanation,
          }))}
          value={isLocked ? 'manual' : used}
          onChange={(id) => commands.changeClassification({ method: id })}
        />
        {asksCount && (
          <Select
            label={words.count}
            options={CLASS_COUNTS.map((count) => ({ id: String(count), label: String(count) }))}
            value={String(classCount)}
            onChange={(id) => {
              const count = CLASS_COUNTS.find((candidate) => String(candidate) === id);
              if (count !== undefined) commands.changeClassification({ classCount: count });
            }}
          />
        )}
      </div>
      {asksCount && made < classCount && (
        <p className={styles.note}>
          {words[rulesClassCount(used) ? 'madeByMethod' : 'fewer']({ count: made })}
        </p>
      )}
      {!asksCount && used !== 'manual' && !isLocked && (
        <p className={styles.note}>{words.madeByMethod({ count: made })}</p>
      )}
      <Disclosure
        title={words.tune}
        isDetail
        headingLevel={3}
        isExpanded={isOpen}
        onExpandedChange={setIsOpen}
      >
        {isOpen && (
          <Suspense>
            <ClassEditor />
          </Suspense>
        )}
      </Disclosure>
      {overseas !== null && (
        <div>
          <Switch
            isSelected={overseas === 'counted'}
            onChange={(countsOverseas) => commands.changeClassification({ countsOverseas })}
          >
            {words.overseas}
          </Switch>
          <p className={styles.note}>{words.overseasNote}</p>
        </div>
      )}
    </div>
  );
}
