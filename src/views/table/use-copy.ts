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
    const { runInSlices } = await import('@/tasks');
    const { signal } = new AbortController();
    const written = await runInSlices(spreadsheetCopy(view, rows, language), { signal });
    const isCopied = written !== null && (giveToCopy(written) || (await writeToClipboard(written)));
    setLast({ rows, outcome: isCopied ? 'copied' : 'failed' });
  };
  return { run: () => void run(), outcome: last?.rows === rows ? last.outcome : null };
}

/**
 * Copies as the key does. What is given so is taken as it is, where the browser reads a whole table again and cleans it when
 * it is written to the clipboard: a second for thousands of rows, during which the page hangs.
 */
function giveToCopy({ plain, html }: SpreadsheetCopy): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isGiven = true;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy') && isGiven;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
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
