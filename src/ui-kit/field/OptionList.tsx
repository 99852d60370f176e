import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { Icon } from '../icon/Icon';
import { groupOptions, type Option } from './option';
import styles from './OptionList.module.css';

interface OptionListProps {
  readonly options: readonly Option[];
  /** Said when there is no option. */
  readonly emptyText?: string | undefined;
}

function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles['text']}>
            <Text slot="label">{option.label}</Text>
            {option.description !== undefined && (
              <Text slot="description" className={styles['description'] ?? ''}>
                {option.description}
              </Text>
            )}
          </span>
          {isSelected && <Icon name="check" className={styles['check']} />}
        </>
      )}
    </ListBoxItem>
  );
}

/** The list a select or a combo box opens. */
export function OptionList({ options, emptyText }: OptionListProps) {
  return (
    <ListBox
      className={styles['list'] ?? ''}
      renderEmptyState={() => <p className={styles['empty']}>{emptyText}</p>}
    >
      {groupOptions(options).map(({ heading, options: members }) =>
        heading === null ? (
          members.map((option) => <OptionItem key={option.id} option={option} />)
        ) : (
          <ListBoxSection key={heading} id={heading}>
            <Header className={styles['heading'] ?? ''}>{heading}</Header>
            {members.map((option) => (
              <OptionItem key={option.id} option={option} />
            ))}
          </ListBoxSection>
        ),
      )}
    </ListBox>
  );
}
