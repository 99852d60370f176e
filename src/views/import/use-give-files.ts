import { useCommands } from '@/state';

/** Imports files as a browser gives them; during a review they join those already given. */
export function useGiveFiles(): (files: readonly File[]) => void {
  const commands = useCommands();
  return (files) => void commands.importFiles(files.map((file) => ({ name: file.name, content: file })));
}
