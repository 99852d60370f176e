import type { IconName } from '../icon/icons';

/** What a message is about. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** The icon that doubles the colour of a tone. */
export const TONE_ICON: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
};
