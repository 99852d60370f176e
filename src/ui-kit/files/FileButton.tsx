import { useRef } from 'react';
import { Button, type ButtonVariant } from '../button/Button';
import type { IconName } from '../icon/icons';

interface FileButtonProps {
  readonly label: string;
  /** Extensions and types the file picker proposes first. */
  readonly accept?: string;
  readonly allowsMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
}

/** A button that opens the file picker; the same file may be chosen twice in a row. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, allowsMultiple = false, onFiles, variant = 'secondary', icon } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} {...(icon ? { icon } : {})} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={allowsMultiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
