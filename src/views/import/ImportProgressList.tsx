import { useFormats } from '@/i18n/react';
import type { SourceFile } from '@/ingest';
import { type ImportReading, useAppStore } from '@/state';
import { Icon, ProgressBar } from '@/ui-kit';
import styles from './import.module.css';
import { secondsLeft } from './time-left';
import { useReadFiles } from './use-read-files';
import { useImportWords } from './use-import-words';

/** One line a file: waiting, being read, or read. */
export function ImportProgressList({ task }: { readonly task: ImportReading }) {
  const readNames = useReadFiles(task);
  const timeLeft = useTimeLeft(task, readNames);
  return (
    <ul className={styles.stack} aria-busy="true">
      {task.batch.files.map(({ name }, rank) => (
        <li key={`${rank} ${name}`} className={styles.card}>
          <FileProgress name={name} task={task} wasRead={readNames.has(name)} timeLeft={timeLeft} />
        </li>
      ))}
    </ul>
  );
}

interface FileProgressProps {
  readonly name: string;
  readonly task: ImportReading;
  readonly wasRead: boolean;
  readonly timeLeft: string | null;
}

function FileProgress({ name, task: { progress }, wasRead, timeLeft }: FileProgressProps) {
  const { progress: words } = useImportWords().import;
  const formats = useFormats();
  if (progress?.fileName !== name) {
    return (
      <p className={styles.fileLine}>
        <Icon name={wasRead ? 'success' : 'file'} />
        <span className={styles.fileName}>{name}</span>
        <span className={styles.muted}>{wasRead ? words.finished : words.waiting}</span>
      </p>
    );
  }
  const { phase, done, total, rows } = progress;
  const bytes = words.bytes({ done: formats.fileSize(done), total: formats.fileSize(total) });
  return (
    <ProgressBar
      label={name}
      share={total > 0 ? Math.min(done / total, 1) : null}
      detail={[words.phases[phase], bytes, rows === undefined ? null : words.rows({ count: rows }), timeLeft]
        .filter((part) => part !== null)
        .join(' · ')}
    />
  );
}

function useTimeLeft(
  { batch, progress, startedAt }: ImportReading,
  readNames: ReadonlySet<string>,
): string | null {
  const { progress: words } = useImportWords().import;
  const formats = useFormats();
  const { services } = useAppStore();
  if (progress?.phase !== 'reading') return null;
  const bytesOf = (chosen: readonly SourceFile[]) =>
    chosen.reduce((sum, { content }) => sum + content.size, 0);
  const finished = batch.files.filter(({ name }) => readNames.has(name) && name !== progress.fileName);
  const seconds = secondsLeft({
    elapsedMs: services.now() - startedAt,
    doneBytes: bytesOf(finished) + progress.done,
    totalBytes: bytesOf(batch.files),
  });
  return seconds === null ? null : words.timeLeft({ duration: formats.duration(seconds) });
}
