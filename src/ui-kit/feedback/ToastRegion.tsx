import { useRef } from 'react';
import { Button } from '../button/Button';
import { IconButton } from '../button/IconButton';
import { useOpenedDialogs } from '../dialog/opened-dialogs';
import { Icon } from '../icon/Icon';
import { type Tone, TONE_ICON } from './tone';
import { useDismissal } from './use-dismissal';
import styles from './ToastRegion.module.css';

/** A passing message: something was done, and can be undone. */
export interface ToastMessage {
  readonly id: string;
  readonly tone: Tone;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

interface ToastRegionProps {
  /** Accessible name of the region. */
  readonly label: string;
  readonly closeLabel: string;
  readonly messages: readonly ToastMessage[];
  readonly onDismiss: (id: string) => void;
}

interface ToastProps {
  readonly message: ToastMessage;
  readonly closeLabel: string;
  readonly onDismiss: (id: string) => void;
}

function Toast({ message, closeLabel, onDismiss }: ToastProps) {
  const { id, tone, text, action } = message;
  const element = useRef<HTMLLIElement>(null);
  useDismissal(element, tone === 'danger' ? null : () => onDismiss(id));
  return (
    <li ref={element} className={styles['toast']} data-tone={tone}>
      <Icon name={TONE_ICON[tone]} className={styles['icon']} />
      <span className={styles['text']}>{text}</span>
      {action && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            action.onPress();
            onDismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" size="small" label={closeLabel} onPress={() => onDismiss(id)} />
    </li>
  );
}

/**
 * Passing messages at the foot of the window, announced in turn, over an open dialog as well. They wait while they are pointed
 * at or hold the focus, and leave before a dialog that opens, whose buttons they would hide; failures stay until dismissed.
 */
export function ToastRegion({ label, closeLabel, messages, onDismiss }: ToastRegionProps) {
  useOpenedDialogs(() => {
    for (const { id, tone } of messages) if (tone !== 'danger') onDismiss(id);
  });
  return (
    <section
      aria-label={label}
      aria-live="polite"
      className={styles['region']}
      data-react-aria-top-layer="true"
    >
      <ol className={styles['list']}>
        {messages.map((message) => (
          <Toast key={message.id} message={message} closeLabel={closeLabel} onDismiss={onDismiss} />
        ))}
      </ol>
    </section>
  );
}
