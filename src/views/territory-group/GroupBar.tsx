import { useEffect } from 'react';
import { gapWords } from '@/i18n/gaps';
import { useLocale } from '@/i18n/react';
import { groupCodesAt, useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './territory-group.module.css';

/** How many territories are put together, and how to let them go: its button, or Escape. */
export function GroupBar() {
  const words = gapWords(useLocale()).group;
  const { groupTerritories } = useCommands();
  const count = useAppState((state) => groupCodesAt(state.group, state.document.settings.level).size);
  useEffect(() => {
    if (count === 0) return;
    const letGo = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) groupTerritories([]);
    };
    window.addEventListener('keydown', letGo);
    return () => window.removeEventListener('keydown', letGo);
  }, [count, groupTerritories]);
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <span role="status">{words.kept({ count })}</span>
      <Button size="small" icon="close" onPress={() => groupTerritories([])}>
        {words.clear}
      </Button>
    </div>
  );
}
