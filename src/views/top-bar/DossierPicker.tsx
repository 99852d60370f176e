import type { RefObject } from 'react';
import { useMessages } from '@/i18n/react';
import { useFirstCommands } from '@/state';

/** The file picker that menus and shortcuts open to choose a dossier. */
export function DossierPicker({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const { project } = useMessages();
  const commands = useFirstCommands();
  return (
    <input
      ref={inputRef}
      type="file"
      hidden
      aria-label={project.open}
      accept=".json"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        target.value = '';
        if (file !== undefined) void commands.openProjectFile({ name: file.name, content: file });
      }}
    />
  );
}
