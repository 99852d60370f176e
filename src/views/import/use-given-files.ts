import { useState } from 'react';
import { useAppState, useCommands } from '@/state';

/** The files of the import under way, as the user gave them. */
export interface GivenFiles {
  readonly all: readonly File[];
  /**
   * Imports files. During a review they join those already given, so that the missing half of a pair can be dropped
   * alone; a file of the same name takes the place of the former.
   */
  readonly add: (files: readonly File[]) => void;
}

/** Keeps the files of the import under way, which an import reads again when one more is given. */
export function useGivenFiles(): GivenFiles {
  const commands = useCommands();
  const isReview = useAppState((state) => state.importTask.kind === 'review');
  const [all, setAll] = useState<readonly File[]>([]);
  const add = (files: readonly File[]) => {
    const names = new Set(files.map((file) => file.name));
    const kept = isReview ? all.filter((file) => !names.has(file.name)) : [];
    const next = [...kept, ...files];
    setAll(next);
    void commands.importFiles(next.map((file) => ({ name: file.name, content: file })));
  };
  return { all, add };
}
