import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../button/IconButton';
import { classNames } from '../class-names';
import styles from './Dialog.module.css';
import { useTellOpened } from './opened-dialogs';

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
  /** What it shows now; when that changes under the control that had the focus, the title takes it. */
  readonly step?: string;
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
    step = '',
  } = props;
  useTellOpened(isOpen);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      className={classNames(styles['overlay'], styles[placement])}
      data-dialog
    >
      <Modal className={classNames(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Title step={step}>{title}</Title>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <footer className={styles['footer']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface TitleProps {
  readonly step: string;
  readonly children: string;
}

/** The title of a dialog, which takes a focus that a new step left nowhere. */
function Title({ step, children }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const isFocusLost = document.activeElement === document.body;
    if (isFocusLost) heading.current?.focus();
  }, [step]);
  return (
    <Heading ref={heading} slot="title" level={2} tabIndex={-1}>
      {children}
    </Heading>
  );
}
