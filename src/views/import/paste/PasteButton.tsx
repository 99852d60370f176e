import { useState } from 'react';
import { Button, Notice } from '@/ui-kit';
import { useImportWords } from '../use-import-words';
import { clipboardTable } from './clipboard-table';
import styles from './paste.module.css';
import { usePastedFile } from './use-pasted-tables';

type Refusal = 'empty' | 'refused';

/** Imports the table of the clipboard; where the browser keeps it to itself, says which keys do. */
export function PasteButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { paste } = useImportWords().import;
  const fileOf = usePastedFile();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async () => {
    const read = await readClipboard();
    if (read === null) return setRefusal('refused');
    const table = clipboardTable(read);
    if (table === null) return setRefusal('empty');
    setRefusal(null);
    onFiles([fileOf(table)]);
  };
  return (
    <>
      <Button icon="table" onPress={() => void take()}>
        {paste.action}
      </Button>
      {refusal !== null && (
        <div className={styles.refusal}>
          <Notice tone="info" announce="status">
            {paste[refusal]}
          </Notice>
        </div>
      )}
    </>
  );
}

/** Texts of the clipboard, `null` where the browser or the user refuses. */
async function readClipboard(): Promise<{ readonly text: string; readonly html: string } | null> {
  try {
    const items = await navigator.clipboard.read();
    return { text: await textOf(items, 'text/plain'), html: await textOf(items, 'text/html') };
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}

async function textOf(items: readonly ClipboardItem[], type: string): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  return item === undefined ? '' : (await item.getType(type)).text();
}
