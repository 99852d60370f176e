import { gapWords } from '@/i18n/gaps';
import { useLocale } from '@/i18n/react';
import { groupCodesAt, useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import { SideBySideButton } from '../side-by-side';
import styles from './territory-group.module.css';

const FEWEST_BESIDE = 2;
const MOST_BESIDE = 4;

/**
 * How many territories are put together, the button that shows a few of them side by side, and the one that lets them go,
 * as Escape does.
 */
export function GroupBar() {
  const words = gapWords(useLocale()).group;
  const { groupTerritories } = useCommands();
  const level = useAppState((state) => state.document.settings.level);
  const codes = useAppState((state) => groupCodesAt(state.group, level));
  if (codes.size === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <span role="status">{words.kept({ count: codes.size })}</span>
      {codes.size >= FEWEST_BESIDE && codes.size <= MOST_BESIDE && (
        <SideBySideButton variant="secondary" level={level} codes={[...codes]} />
      )}
      <Button size="small" icon="close" onPress={() => groupTerritories([])}>
        {words.clear}
      </Button>
    </div>
  );
}
