import { useEffect, useEffectEvent } from 'react';
import { useAppStore } from '@/state';
import { useImportWords } from '../use-import-words';
import { clipboardTable } from './clipboard-table';

type Give = (files: readonly File[]) => void;

/** Makes a file of a table of the clipboard, named after none of those of the import. */
export function usePastedFile(): (content: string) => File {
  const { paste } = useImportWords().import;
  const { store } = useAppStore();
  return (content) => {
    const { importTask } = store.getState();
    const taken = importTask.kind === 'idle' ? [] : importTask.batch.files.map(({ name }) => name);
    let rank = 1;
    while (taken.includes(paste.fileName({ rank }))) rank += 1;
    return new File([content], paste.fileName({ rank }), { type: 'text/tab-separated-values' });
  };
}

/** Imports what is pasted anywhere but in a text field: files, or a table copied from a spreadsheet or a page. */
export function usePastedTables(give: Give): void {
  const { store } = useAppStore();
  const fileOf = usePastedFile();
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event;
    const isBusy = store.getState().importTask.kind === 'running';
    if (clipboardData === null || isBusy || isTextField(event.target)) return;
    const files = [...clipboardData.files];
    const table = clipboardTable({
      text: clipboardData.getData('text/plain'),
      html: clipboardData.getData('text/html'),
    });
    if (table === null && files.length === 0) return;
    event.preventDefault();
    give(table === null ? files : [fileOf(table)]);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => take(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
