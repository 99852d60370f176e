import { type ReactNode, useEffect, useRef } from 'react';
import styles from './step-frame.module.css';

interface StepFrameProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
  /** Where things stand, told as they change. */
  readonly state: ReactNode;
  /** Buttons, the main one last. */
  readonly actions: ReactNode;
}

/** A step of the import dialog: takes the focus when it comes, keeps its buttons in sight. */
export function StepFrame({ title, note, children, state, actions }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.step}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <p className={styles.note}>{note}</p>
      {children}
      <footer className={styles.footer}>
        <div role="status" className={styles.state}>
          {state}
        </div>
        <div className={styles.actions}>{actions}</div>
      </footer>
    </section>
  );
}
