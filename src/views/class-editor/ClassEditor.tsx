import { useState } from 'react';
import type { ColorVision } from '@/cartography/color-vision';
import { classWords } from '@/i18n/classes';
import { useMessages } from '@/i18n/react';
import { Disclosure } from '@/ui-kit';
import { ClassCounts } from './ClassCounts';
import { ClassHistogram } from './ClassHistogram';
import styles from './class-editor.module.css';
import { ColorChoice } from './ColorChoice';
import { ConventionChoice } from './ConventionChoice';
import { CountAdvice } from './CountAdvice';
import { LimitsField } from './LimitsField';
import { LockChoice } from './LockChoice';
import { SeenThrough } from './SeenThrough';
import { useClassDraft } from './use-class-draft';

/** Limits of the classes, how many there are, their colours, and whether other maps keep them. */
export function ClassEditor() {
  const words = classWords(useMessages().locale);
  const draft = useClassDraft();
  const [vision, setVision] = useState<ColorVision>('usual');
  if (draft.values.length === 0) return <p className={styles.note}>{words.noValues}</p>;
  return (
    <div className={styles.editor}>
      <SeenThrough vision={vision} />
      <ClassHistogram draft={draft} vision={vision} />
      <ClassCounts draft={draft} vision={vision} />
      <LimitsField key={draft.classing.breaks.bounds.join(' ')} breaks={draft.classing.breaks} />
      <ConventionChoice spec={draft.classing.spec} />
      <ColorChoice draft={draft} vision={vision} onVision={setVision} />
      <LockChoice classing={draft.classing} />
      <Disclosure title={words.advice} isDetail headingLevel={4}>
        <CountAdvice values={draft.values} spec={draft.classing.spec} breaks={draft.classing.breaks} />
      </Disclosure>
    </div>
  );
}
