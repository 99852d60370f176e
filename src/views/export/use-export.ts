import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '@/i18n/react';
import { type AppStore, useAppStore, useCommands } from '@/state';
import { type DrawnMaps, type ExportedFile, type ExportRequest, makeExport } from './make-export';

/** Exporting, as a view sees it. */
export interface Exporting {
  readonly isBusy: boolean;
  /** Makes the files and hands them over, and answers whether it came to its end; how it went is told by a notice. */
  readonly run: (request: ExportRequest) => Promise<boolean>;
  /** Gives up what is being made. */
  readonly giveUp: () => void;
}

/**
 * Gives a view the means to export.
 *
 * @param drawn - the application as the maps to draw have it: one or both of a swipe.
 */
export function useExport(drawn: DrawnMaps): Exporting {
  const app = useAppStore();
  const commands = useCommands();
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const underWay = useRef<AbortController | null>(null);
  const giveUp = () => underWay.current?.abort();
  useEffect(() => () => underWay.current?.abort(), []);
  const run = async (request: ExportRequest) => {
    const { signal } = (underWay.current = new AbortController());
    setIsBusy(true);
    try {
      const exported = request.format === 'csv' ? { app, beside: null } : drawn;
      const made = await makeExport(exported, request, { language, signal });
      if (made === null || signal.aborted) return false;
      if (!made.ok) commands.notify({ code: 'export-failed', message: made.error });
      else handOver(app, commands, made.value);
    } catch (error) {
      if (signal.aborted) return false;
      commands.notify({
        code: 'export-failed',
        message: error instanceof Error ? error.message : String(error),
      });
    } finally {
      setIsBusy(false);
    }
    return true;
  };
  return { isBusy, run, giveUp };
}

function handOver(
  { services }: AppStore,
  { notify }: Pick<ReturnType<typeof useCommands>, 'notify'>,
  files: readonly ExportedFile[],
): void {
  for (const { name, content } of files) services.saveFile(name, content);
  const [main] = files;
  if (main !== undefined) notify({ code: 'exported', fileName: main.name });
}
