import { type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { Badge } from '@/ui-kit';
import type { NotionId } from '@/i18n/notions';
import { NotionList } from '../notions';
import { PerimeterButton } from '../perimeter';
import type { ViewContent } from './export/use-view-export';
import { ViewExport } from './export/ViewExport';
import styles from './statistics.module.css';
import { ToolbarHost } from './toolbar-host';
import type { FramedSubject } from './use-view-subject';
import { ViewOrigin } from './ViewOrigin';

interface ViewFrameProps {
  readonly subject: FramedSubject;
  /** The view as it leaves the application. */
  readonly content: ViewContent;
  /** What it makes of the way rates are shown, where that is not as counted. */
  readonly reading?: string | undefined;
  /** Words to tell the meaning of. */
  readonly notions?: readonly NotionId[];
  /** What its signs mean. */
  readonly legend?: ReactNode;
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** As high as it needs, and scrolled with what is beside it; the height of the drawer otherwise. */
  readonly flows?: boolean;
  /** What is beside the view is a list, and wants room. */
  readonly hasWideAside?: boolean;
}

/** A view of the drawer: what it is about, the view itself, and beside it what goes with it, down to its method and sources. */
export function ViewFrame({ subject, content, legend, children, aside, ...layout }: ViewFrameProps) {
  const toolbar = useContext(ToolbarHost);
  const { words, subtitle, franceLine, asked, demonstration, notes } = subject;
  return (
    <section className={styles.view} aria-label={content.title}>
      {toolbar !== null && createPortal(<ViewExport subject={subject} content={content} />, toolbar)}
      <div className={styles.columns} data-wide-aside={layout.hasWideAside}>
        <div className={styles.main} data-flows={layout.flows}>
          <header className={styles.head}>
            <h2 className={styles.title}>{content.title}</h2>
            {demonstration !== null && <Badge tone="demonstration">{demonstration}</Badge>}
            <p className={styles.subtitle}>
              {subtitle} · <strong>{franceLine}</strong> <ViewOrigin results={asked} />
            </p>
            {layout.reading !== undefined && <p className={styles.reading}>{layout.reading}</p>}
          </header>
          {children}
        </div>
        <div className={styles.aside}>
          {legend}
          {aside}
          <div>
            <h3 className={styles.heading}>{words.method}</h3>
            <NotionList ids={[...(layout.notions ?? []), 'perimeter']} />
            <ul className={styles.notes}>
              {[...content.method, ...notes].map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <PerimeterButton />
          </div>
        </div>
      </div>
    </section>
  );
}
