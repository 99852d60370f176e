import { useLocale } from '@/i18n/react';
import { swipeWords } from '@/i18n/swipe';
import { SegmentedControl } from '@/ui-kit';
import styles from './export.module.css';

/** Which of the two maps of a swipe are drawn. */
export type SwipeSide = 'both' | 'left' | 'right';

interface SwipeSideChoiceProps {
  readonly side: SwipeSide;
  readonly onChange: (side: SwipeSide) => void;
}

/** Chooses which of the two maps of a swipe are drawn. */
export function SwipeSideChoice({ side, onChange }: SwipeSideChoiceProps) {
  const words = swipeWords(useLocale());
  return (
    <div>
      <SegmentedControl
        label={words.exported}
        options={[
          { id: 'both', label: words.sideBySide },
          { id: 'left', label: words.left },
          { id: 'right', label: words.right },
        ]}
        value={side}
        onChange={onChange}
      />
      <p className={styles.note}>{words.exportNote}</p>
    </div>
  );
}
