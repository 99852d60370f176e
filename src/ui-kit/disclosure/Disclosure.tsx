import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { classNames } from '../class-names';
import { Icon } from '../icon/Icon';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  /** Short text at the end of the heading: a count, a state. */
  readonly aside?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  /** A detail under a section: lighter, flush with the text above it. */
  readonly isDetail?: boolean;
  readonly defaultExpanded?: boolean;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (isExpanded: boolean) => void;
  readonly children: ReactNode;
}

/** A section that folds under its heading. */
export function Disclosure({
  title,
  aside,
  headingLevel = 3,
  isDetail = false,
  children,
  ...rest
}: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className={classNames(styles['disclosure'], isDetail && styles['detail'])}>
      <Heading level={headingLevel} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <Icon name="chevron-right" className={styles['chevron']} />
          <span className={styles['title']}>{title}</span>
          {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <div className={styles['content']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
