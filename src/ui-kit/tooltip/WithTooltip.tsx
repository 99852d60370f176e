import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger, type TooltipProps } from 'react-aria-components/Tooltip';
import styles from './WithTooltip.module.css';

interface WithTooltipProps {
  /** `null` shows no tooltip. */
  readonly text: string | null;
  readonly placement?: TooltipProps['placement'];
  /** One focusable control of the kit. */
  readonly children: ReactElement;
}

const APPEARS_AFTER_MS = 400;

/** Shows a short text when the control inside is hovered or focused with the keyboard. */
export function WithTooltip({ text, placement = 'bottom', children }: WithTooltipProps) {
  if (text === null) return children;
  return (
    <TooltipTrigger delay={APPEARS_AFTER_MS} closeDelay={0}>
      {children}
      <Tooltip placement={placement} offset={6} className={styles['tooltip'] ?? ''}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
