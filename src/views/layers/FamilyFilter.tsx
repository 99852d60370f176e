import { FAMILY_COLORS } from '@/cartography';
import { FAMILY_SHAPES } from '@/cartography/marker';
import type { CategoryFamily } from '@/domain/offer';
import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Checkbox, Disclosure } from '@/ui-kit';
import { FamilySwatch } from '../swatches';
import { useThemeName } from '../theme';
import styles from './layers.module.css';

const FAMILIES = Object.keys(FAMILY_SHAPES) as readonly CategoryFamily[];

/** Which families of establishments are drawn. */
export function FamilyFilter() {
  const { layers } = useMessages();
  const commands = useCommands();
  const colors = FAMILY_COLORS[useThemeName()];
  const hidden = useAppState((state) => state.document.settings.hiddenFamilies);
  return (
    <Disclosure
      title={layers.categories}
      aside={`${FAMILIES.length - hidden.length}/${FAMILIES.length}`}
      headingLevel={3}
      isDetail
    >
      <ul className={styles.families}>
        {FAMILIES.map((family) => (
          <li key={family}>
            <Checkbox isSelected={!hidden.includes(family)} onChange={() => commands.toggleFamily(family)}>
              <span className={styles.family}>
                <FamilySwatch family={family} color={colors[family]} />
                {layers.families[family]}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
