import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import styles from './Field.module.css';
import type { Option } from './option';
import optionStyles from './OptionList.module.css';
import selectStyles from './Select.module.css';
import { SelectList } from './SelectList';
import { useTypedSearch } from './use-typed-search';

interface SelectProps<Id extends string> {
  readonly label: string;
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** Whether the option that is taken is told when it is taken again. */
  readonly retakes?: boolean;
  readonly placeholder?: string;
  readonly description?: string | undefined;
  readonly compact?: boolean;
}

/**
 * A choice of one in a list that opens. Closed it is a button and nothing more: the panel has ten of them, with a hundred
 * options, that each change of the map may render again.
 */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hideLabel = false, options, value, placeholder, description, compact } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [labelId, valueId, listId] = [`${id}-label`, `${id}-value`, `${id}-list`];
  const take = useTaking(props);
  const onKeyDown = useClosedKeys(props, { open: () => setOpen(true), take });
  const onChoose = useCallback(
    (chosen: string) => {
      setOpen(false);
      take(chosen);
    },
    [take],
  );
  return (
    <div className={classNames(styles['field'], compact === true && styles['compact'])}>
      <label id={labelId} htmlFor={id} hidden={hideLabel} className={styles['label']}>
        {label}
      </label>
      <button
        ref={button}
        id={id}
        type="button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-labelledby={`${valueId} ${labelId}`}
        className={classNames(
          styles['control'],
          selectStyles['button'],
          compact !== true && selectStyles['tall'],
        )}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      >
        <span id={valueId} className={selectStyles['value']}>
          {options.find((option) => option.id === value)?.label ?? placeholder}
        </span>
        <Icon name="chevron-down" className={styles['glyph']} />
      </button>
      {description !== undefined && <p className={styles['description']}>{description}</p>}
      <Popover
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        aria-labelledby={labelId}
        placement="bottom start"
        offset={4}
        className={optionStyles['popover'] ?? ''}
      >
        <SelectList id={listId} labelledBy={labelId} options={options} value={value} onChoose={onChoose} />
      </Popover>
    </div>
  );
}

type Taking = Pick<SelectProps<string>, 'options' | 'value'>;

/** Takes an option, always by the same function: the list is not rendered again for what is around it. */
function useTaking<Id extends string>(props: SelectProps<Id>): (id: string) => void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return useCallback((id) => {
    const { options, value, onChange, retakes = false } = latest.current;
    const chosen = options.find((option) => option.id === id);
    // The list closes in its own turn: what a choice changes, a whole map at times, is computed in the next.
    if (chosen !== undefined && (retakes || chosen.id !== value)) setTimeout(() => onChange(chosen.id));
  }, []);
}

interface ClosedActs {
  readonly open: () => void;
  readonly take: (id: string) => void;
}

/** What keys do while the list is closed: up and down open it, left, right and letters take another option at once. */
function useClosedKeys({ options, value }: Taking, { open, take }: ClosedActs) {
  const search = useTypedSearch();
  return (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      open();
      return;
    }
    const from = options.findIndex((option) => option.id === value);
    const step = { ArrowLeft: from - 1, ArrowRight: from + 1 }[key];
    const rank = step ?? search(event, { labels: options.map(({ label }) => label), from });
    const chosen = rank === null ? undefined : options[rank];
    if (chosen === undefined) return;
    event.preventDefault();
    take(chosen.id);
  };
}
