import type { Result } from '@/lib';
import {
  type ImportHooks,
  readIssue,
  type ReadIssue,
  readXmlRecords,
  type SourceFile,
  type XmlRecord,
} from '../../read';
import type { FinessRecord } from '../finess/records/record';
import { FEED_ROOT, STAMP } from './feed';
import { XmlFinessRecord } from './record';

/** Takes what a feed holds: the day of the extraction, which comes first, then its rows. */
export interface FeedCollector {
  date?: string | null;
  take(record: FinessRecord): void;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Reads a feed element by element. Rows are its elements but the stamp, numbered from 1. */
export function readRecords(
  file: SourceFile,
  hooks: ImportHooks,
  collector: FeedCollector | null,
): Promise<Result<unknown, ReadIssue>> {
  const record = new XmlFinessRecord();
  let stamps = 0;
  return readXmlRecords(file, { phase: 'reading', hooks }, (element) => {
    if (element.root.toLowerCase() !== FEED_ROOT) return readIssue('unrecognised-file');
    if (element.name.toLowerCase() === STAMP) {
      stamps += 1;
      if (collector !== null) collector.date = dayOf(element);
    } else collector?.take(record.show(element, element.rank - stamps));
    return 'continue';
  });
}

function dayOf({ fields }: XmlRecord): string | null {
  return ISO_DAY.exec(fields.get('datemaj')?.trim() ?? '')?.[0] ?? null;
}
