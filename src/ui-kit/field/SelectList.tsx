import { type KeyboardEvent, memo, type SyntheticEvent, useEffect, useRef } from 'react';
import { rankAfterKey } from '../data-grid/row-movement';
import { Icon } from '../icon/Icon';
import { groupOptions, type Option } from './option';
import styles from './OptionList.module.css';
import { useTypedSearch } from './use-typed-search';

interface SelectListProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
}

const OPTIONS_PER_PAGE = 10;

/**
 * The list a select opens. What is current has the focus of the page and nothing else: to move among options renders
 * nothing again, however many they are.
 */
export const SelectList = memo(function SelectList(props: SelectListProps) {
  const { id, labelledBy, options, value, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const search = useTypedSearch();
  const entry = (options.find((option) => option.id === value) ?? options[0])?.id;
  useEffect(() => {
    const items = itemsOf(list.current);
    const current = items.find((item) => item.ariaSelected === 'true') ?? items[0];
    current?.focus({ preventScroll: true });
    // The list has its place, and its height, in the next frame.
    const frame = requestAnimationFrame(() => current && bringIntoSight(current));
    return () => cancelAnimationFrame(frame);
  }, []);

  const choose = ({ target }: SyntheticEvent) => {
    const chosen = itemOf(target)?.dataset['optionId'];
    if (chosen !== undefined) onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = itemsOf(list.current);
    const current = items.findIndex((item) => item === event.target);
    const labels = items.map((item) => item.dataset['optionLabel'] ?? '');
    const rank =
      rankAfterKey(event.key, { current, rowCount: items.length, rowsPerPage: OPTIONS_PER_PAGE }) ??
      search(event, { labels, from: current });
    if (rank === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (rank === null) choose(event);
    else moveTo(items[rank]);
  };

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      className={styles['list']}
      onKeyDown={onKeyDown}
      onClick={choose}
      onPointerMove={({ target }) => followPointer(target)}
    >
      {groupOptions(options).map(({ heading, options: members }, rank) => {
        const items = members.map((option) => (
          <SelectItem
            key={option.id}
            option={option}
            isSelected={option.id === value}
            isEntry={option.id === entry}
            listId={id}
          />
        ));
        const headingId = `${id}-${rank}`;
        return heading === null ? (
          items
        ) : (
          <div key={heading} role="group" aria-labelledby={headingId}>
            <div id={headingId} role="presentation" className={styles['heading']}>
              {heading}
            </div>
            {items}
          </div>
        );
      })}
    </div>
  );
});

interface SelectItemProps {
  readonly option: Option;
  readonly isSelected: boolean;
  /** Whether Tab comes to it: to one of the list, so that what scrolls can be reached. */
  readonly isEntry: boolean;
  readonly listId: string;
}

const SelectItem = memo(function SelectItem({ option, isSelected, isEntry, listId }: SelectItemProps) {
  const { id, label, description } = option;
  const idOf = (part: string) => (description === undefined ? undefined : `${listId}-${part}-${id}`);
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-labelledby={idOf('label')}
      aria-describedby={idOf('description')}
      tabIndex={isEntry ? 0 : -1}
      data-option-id={id}
      data-option-label={label}
      data-selected={isSelected || undefined}
      className={styles['option']}
    >
      <span className={styles['text']}>
        <span id={idOf('label')}>{label}</span>
        {description !== undefined && (
          <span id={idOf('description')} className={styles['description']}>
            {description}
          </span>
        )}
      </span>
      {isSelected && <Icon name="check" className={styles['check']} />}
    </div>
  );
});

function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
}

function itemOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
}

function moveTo(item: HTMLElement | undefined): void {
  if (item === undefined) return;
  item.focus({ preventScroll: true });
  bringIntoSight(item);
}

/** One option at most is lit: the one the pointer is on becomes the current one. */
function followPointer(target: EventTarget): void {
  const item = itemOf(target);
  if (item !== null && item !== document.activeElement) item.focus({ preventScroll: true });
}

/** Scrolls no more than it takes, and nothing but the list. */
function bringIntoSight(item: HTMLElement): void {
  const frame = item.offsetParent;
  if (frame === null) return;
  const [top, bottom] = [item.offsetTop, item.offsetTop + item.offsetHeight];
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
}
