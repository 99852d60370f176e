import { type ReactNode, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { classNames } from '../class-names';
import styles from './Tabs.module.css';

interface TabsProps<Id extends string> {
  /** Accessible name of the set. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly content: ReactNode }[];
  readonly selectedId: Id;
  readonly onSelect: (id: Id) => void;
  /** Stands at the end of the row of tabs. */
  readonly aside?: ReactNode;
  /** Takes the height there is, so that panels scroll under the tabs. */
  readonly fills?: boolean;
}

/** Panels of which one shows at a time. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selectedId, onSelect, aside, fills = false } = props;
  const list = useSelectedInSight(selectedId);
  return (
    <AriaTabs
      selectedKey={selectedId}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
      className={classNames(styles['tabs'], fills && styles['fills'])}
    >
      <div className={styles['row']}>
        <TabList ref={list} aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''} data-label={tab.label}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** Keeps the selected tab in sight when there are more than have room. */
function useSelectedInSight(selectedId: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current;
    if (row === null) return;
    const reveal = () => {
      if (row.scrollWidth <= row.clientWidth) return;
      row.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    };
    const observer = new ResizeObserver(reveal);
    observer.observe(row);
    reveal();
    return () => observer.disconnect();
  }, [selectedId]);
  return list;
}
