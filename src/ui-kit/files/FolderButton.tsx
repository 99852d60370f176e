import { useRef } from 'react';
import { Button, type ButtonVariant } from '../button/Button';
import type { IconName } from '../icon/icons';
import { filesOfPickedFolder, type FolderRefusal } from './folder-files';

interface FolderButtonProps {
  readonly label: string;
  /** Files of the folder and those within it, named by their path. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRefused: (refusal: FolderRefusal) => void;
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
}

/** A button that opens the folder picker. */
export function FolderButton(props: FolderButtonProps) {
  const { label, onFiles, onRefused, variant = 'secondary', icon } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = (picked: readonly File[]) => {
    if (picked.length === 0) return;
    const found = filesOfPickedFolder(picked);
    if (found.kind === 'refused') onRefused(found.refusal);
    else if (found.files.length > 0) onFiles(found.files);
  };
  return (
    <>
      <Button variant={variant} {...(icon ? { icon } : {})} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = true;
        }}
        type="file"
        hidden
        multiple
        aria-label={label}
        onChange={(event) => {
          const picked = [...(event.target.files ?? [])];
          event.target.value = '';
          take(picked);
        }}
      />
    </>
  );
}
