import { useState } from 'react';
import { useLanguage } from '@/i18n/react';
import { type AppStore, useAppStore, useCommands } from '@/state';
import { type ExportRequest, makeExport } from './make-export';

/** Exporting, as a view sees it. */
export interface Exporting {
  readonly isBusy: boolean;
  /** Makes the files and hands them over; how it went is told by a notice. */
  readonly run: (request: ExportRequest) => Promise<void>;
}

/**
 * Gives a view the means to export.
 *
 * @param drawn - the application as the map to draw has it: one of the two of a swipe.
 */
export function useExport(drawn: AppStore): Exporting {
  const app = useAppStore();
  const commands = useCommands();
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const run = async (request: ExportRequest) => {
    setIsBusy(true);
    try {
      const made = await makeExport(request.format === 'csv' ? app : drawn, request, language);
      if (!made.ok) return commands.notify({ code: 'export-failed', message: made.error });
      for (const { name, content } of made.value) app.services.saveFile(name, content);
      const [main] = made.value;
      if (main !== undefined) commands.notify({ code: 'exported', fileName: main.name });
    } catch (error) {
      commands.notify({
        code: 'export-failed',
        message: error instanceof Error ? error.message : String(error),
      });
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, run };
}
