import { memoizeEach } from '@/lib';
import { type BoundCommands, bindCommands } from './commands';
import { useAppStore } from './use-app-store';

const commandsOf = memoizeEach(bindCommands);

/** Every command, ready to call: for views fetched after the first page, which has {@link useFirstCommands}. */
export function useCommands(): BoundCommands {
  return commandsOf(useAppStore());
}
