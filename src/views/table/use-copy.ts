import { useState } from 'react';
import { useLanguage } from '@/i18n/react';
import type { TableRow, TableView } from '@/state';
import { spreadsheetCopy, type SpreadsheetCopy } from './spreadsheet-copy';

/** Copying the rows, and how it went: said for as long as the same rows are shown. */
export interface Copy {
  readonly run: () => void;
  readonly outcome: 'copied' | 'failed' | null;
}

interface CopyAttempt {
  readonly rows: readonly TableRow[];
  readonly outcome: 'copied' | 'failed';
}

/** Copies the rows to the clipboard for a spreadsheet. */
export function useCopy(view: TableView, rows: readonly TableRow[]): Copy {
  const language = useLanguage();
  const [last, setLast] = useState<CopyAttempt | null>(null);
  const run = async () => {
    const copied = await writeToClipboard(spreadsheetCopy(view, rows, language));
    setLast({ rows, outcome: copied ? 'copied' : 'failed' });
  };
  return { run: () => void run(), outcome: last?.rows === rows ? last.outcome : null };
}

async function writeToClipboard({ plain, html }: SpreadsheetCopy): Promise<boolean> {
  try {
    const forms = { 'text/plain': plain, 'text/html': html };
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
