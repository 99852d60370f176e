import type { ReactNode } from 'react';
import { EmptyState } from '@/ui-kit';
import type { ReadingStatus } from '../late-reading';
import styles from './statistics.module.css';

/** What a view shows, or where its reading stands. */
export interface ReadView<View> {
  readonly status: ReadingStatus;
  /** The last that was computed; `null` before the first. */
  readonly view: View | null;
}

interface AwaitedViewProps<View> {
  readonly read: ReadView<View>;
  readonly words: {
    readonly loading: string;
    readonly failed: { readonly title: string; readonly advice: string };
  };
  readonly children: (view: View) => ReactNode;
}

/** A view of what is read late: what it waits for, why it failed, or what was found. */
export function AwaitedView<View>({ read: { status, view }, words, children }: AwaitedViewProps<View>) {
  if (status === 'failed')
    return (
      <EmptyState icon="info" title={words.failed.title}>
        {words.failed.advice}
      </EmptyState>
    );
  if (view === null)
    return (
      <p role="status" className={styles.waiting}>
        {words.loading}
      </p>
    );
  return children(view);
}
