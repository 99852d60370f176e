import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import buttonStyles from '../button/Button.module.css';
import { classNames } from '../class-names';
import optionStyles from '../field/OptionList.module.css';
import { Icon } from '../icon/Icon';
import type { IconName } from '../icon/icons';

/** An act or a choice of a menu. */
export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** Keys that do the same, as they are printed. */
  readonly shortcut?: string;
  readonly description?: string;
  /** Why the entry cannot be chosen now; shown under its label. */
  readonly disabledReason?: string | undefined;
}

interface MenuButtonProps<Id extends string> {
  readonly label: string;
  readonly icon?: IconName;
  /** Shows the icon alone; the label becomes the name. */
  readonly iconOnly?: boolean;
  readonly variant?: 'secondary' | 'quiet' | 'primary';
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  /** Makes the menu a choice of one, with this entry ticked. */
  readonly selectedId?: Id;
}

function EntryItem({ entry }: { readonly entry: MenuEntry }) {
  const note = entry.disabledReason ?? entry.description;
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.disabledReason !== undefined}
      className={optionStyles['option'] ?? ''}
    >
      {({ isSelected }) => (
        <>
          {entry.icon && <Icon name={entry.icon} />}
          <span className={optionStyles['text']}>
            <Text slot="label">{entry.label}</Text>
            {note !== undefined && (
              <Text slot="description" className={optionStyles['description'] ?? ''}>
                {note}
              </Text>
            )}
          </span>
          {entry.shortcut !== undefined && <kbd className={optionStyles['shortcut']}>{entry.shortcut}</kbd>}
          {isSelected && <Icon name="check" className={optionStyles['check']} />}
        </>
      )}
    </MenuItem>
  );
}

/** A button that opens a menu of acts, or of choices. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, icon, iconOnly = false, variant = 'quiet', entries, onChoose, selectedId } = props;
  return (
    <MenuTrigger>
      <AriaButton
        {...(iconOnly ? { 'aria-label': label } : {})}
        className={classNames(
          buttonStyles['button'],
          buttonStyles[variant],
          iconOnly && buttonStyles['iconOnly'],
        )}
      >
        {icon && <Icon name={icon} size={iconOnly ? 18 : 16} />}
        {!iconOnly && label}
        {!iconOnly && <Icon name="chevron-down" size={14} />}
      </AriaButton>
      <Popover className={optionStyles['popover'] ?? ''} offset={4} placement="bottom start">
        <Menu
          className={optionStyles['list'] ?? ''}
          onAction={(key) => {
            const entry = entries.find(({ id }) => id === key);
            if (entry !== undefined) onChoose(entry.id);
          }}
          selectionMode={selectedId === undefined ? 'none' : 'single'}
          selectedKeys={selectedId === undefined ? [] : [selectedId]}
        >
          {entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
