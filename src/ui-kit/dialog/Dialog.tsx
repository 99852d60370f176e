import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../button/IconButton';
import { classNames } from '../class-names';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'wide';
  /** A press outside or Escape closes it; not when that would throw away work under way. */
  readonly isDismissable?: boolean;
  /** Where it stands: in the middle, or as a drawer that slides from an edge. */
  readonly placement?: 'center' | 'end' | 'bottom';
}

/** A modal dialog: takes the focus, gives it back on closing, closes with Escape or a press outside unless told not to. */
export function Dialog(props: DialogProps) {
  const {
    title,
    closeLabel,
    isOpen,
    onClose,
    children,
    actions,
    size = 'medium',
    placement = 'center',
    isDismissable = true,
  } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      className={classNames(styles['overlay'], styles[placement])}
    >
      <Modal className={classNames(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <footer className={styles['footer']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
