import { useCommands } from '@/state';
import type { FolderRefusal } from '@/ui-kit';

/** Tells the user why a folder gave no file. */
export function useRefusedFolder(): (refusal: FolderRefusal) => void {
  const { notify } = useCommands();
  return (refusal) =>
    notify(
      refusal.reason === 'too-large'
        ? { code: 'folder-too-large', limit: refusal.limit }
        : { code: 'folder-unreadable', name: refusal.name },
    );
}
