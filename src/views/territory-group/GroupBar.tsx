import { gapWords } from '@/i18n/gaps';
import { useLocale } from '@/i18n/react';
import { groupCodesAt, useAppState, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import styles from './territory-group.module.css';

/** How many territories are put together, and the button that lets them go, as Escape does. */
export function GroupBar() {
  const words = gapWords(useLocale()).group;
  const { groupTerritories } = useCommands();
  const count = useAppState((state) => groupCodesAt(state.group, state.document.settings.level).size);
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
