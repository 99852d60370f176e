import type { ReactNode } from 'react';
import { Badge } from '@/ui-kit';
import styles from './statistics.module.css';
import { ViewExport } from './export/ViewExport';
import type { ViewContent } from './export/use-view-export';
import type { ViewSubject } from './use-view-subject';

interface ViewFrameProps {
  readonly subject: ViewSubject;
  /** The view as it leaves the application; its notes are the method. */
  readonly content: ViewContent;
  /** Signs of the chart, or nothing. */
  readonly legend?: ReactNode;
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

/** A view of the drawer: what it is about, the view itself, and beside it what goes with it, down to its method and sources. */
export function ViewFrame({ subject, content, legend, children, aside }: ViewFrameProps) {
  const { title, notes: method } = content;
  const { words, subtitle, franceLine, demonstration, notes } = subject;
  return (
    <section className={styles.view} aria-label={title}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <header className={styles.head}>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.subtitle}>{subtitle}</p>
            <p className={styles.subtitle}>{franceLine}</p>
            {demonstration !== null && <Badge tone="demonstration">{demonstration}</Badge>}
            <div className={styles.exports}>
              <ViewExport subject={subject} content={content} />
            </div>
            {legend}
          </header>
          {children}
        </div>
        <div className={styles.aside}>
          {aside}
          <div>
            <h3 className={styles.heading}>{words.method}</h3>
            <ul className={styles.notes}>
              {[...method, ...notes].map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </section>
  );
}
