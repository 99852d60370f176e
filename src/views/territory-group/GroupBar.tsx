import { gapWords } from '@/i18n/gaps';
import { useLocale } from '@/i18n/react';
import { type DrawerView, groupCodesAt, useAppState, useCommands } from '@/state';
import { IconButton, ToggleButton } from '@/ui-kit';
import { MakeTerritoryButton } from '../own-territories';
import { SideBySideButton } from '../side-by-side';
import styles from './territory-group.module.css';

const FEWEST_BESIDE = 2;
const MOST_BESIDE = 4;
/** Views that list territories, or what stands in them where codes tell it. */
const LISTS: readonly DrawerView[] = ['table', 'ranking', 'borders', 'evolution', 'establishments'];

/**
 * How many territories are put together, the button that lists them alone where territories are listed, the one that shows
 * a few of them side by side, and the one that lets them go, as Escape does.
 */
export function GroupBar() {
  const words = gapWords(useLocale()).group;
  const { groupTerritories, listGroupAlone } = useCommands();
  const level = useAppState((state) => state.document.settings.level);
  const codes = useAppState((state) => groupCodesAt(state.group, level));
  const isAlone = useAppState((state) => state.group.isAlone);
  const isListed = useAppState(({ preferences: { drawer, drawerView } }) => {
    const isTold = drawerView !== 'establishments' || (level !== 'epci' && level !== 'custom');
    return drawer !== 'closed' && LISTS.includes(drawerView) && isTold;
  });
  if (codes.size === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <span role="status">{words.kept({ count: codes.size })}</span>
      {isListed && <ToggleButton label={words.alone} isSelected={isAlone} onChange={listGroupAlone} />}
      {codes.size >= FEWEST_BESIDE && codes.size <= MOST_BESIDE && (
        <SideBySideButton variant="secondary" level={level} codes={[...codes]} />
      )}
      {level !== 'region' && <MakeTerritoryButton />}
      <IconButton icon="close" size="small" label={words.clear} onPress={() => groupTerritories([])} />
    </div>
  );
}
