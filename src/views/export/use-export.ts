import { useState } from 'react';
import { useLanguage } from '@/i18n/react';
import { useAppStore, useCommands } from '@/state';
import { type ExportRequest, makeExport } from './make-export';

/** Exporting, as a view sees it. */
export interface Exporting {
  readonly isBusy: boolean;
  /** Makes the files and hands them over; how it went is told by a notice. */
  readonly run: (request: ExportRequest) => Promise<void>;
}

/** Gives a view the means to export. */
export function useExport(): Exporting {
  const app = useAppStore();
  const commands = useCommands();
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const run = async (request: ExportRequest) => {
    setIsBusy(true);
    try {
      const made = await makeExport(app, request, language);
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
