import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { Tone } from './tone';
import styles from './Badge.module.css';

interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: Tone | 'neutral' | 'accent' | 'demonstration';
}

/** A word or a count that qualifies what stands beside it. */
export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return <span className={classNames(styles['badge'], styles[tone])}>{children}</span>;
}
