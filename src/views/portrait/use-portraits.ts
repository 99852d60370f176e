import { useState } from 'react';
import { useLanguage } from '@/i18n/react';
import { portraitWords } from '@/i18n/portrait';
import { fileNameOf, useAppStore, useCommands } from '@/state';
import { makePortraits, type PortraitRequest } from './make-portraits';

type Act = (request: PortraitRequest, name: string) => Promise<void>;

/** Printing and downloading sheets, as a view sees it. How it went is told by a notice. */
interface Portraits {
  readonly isBusy: boolean;
  readonly print: Act;
  readonly download: Act;
}

/** Gives a view the means to print sheets. */
export function usePortraits(): Portraits {
  const app = useAppStore();
  const commands = useCommands();
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const make = async (request: PortraitRequest, hand: (html: string) => Promise<void> | void) => {
    setIsBusy(true);
    try {
      await hand(await makePortraits(app, request, language));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      commands.notify({ code: 'export-failed', message });
    } finally {
      setIsBusy(false);
    }
  };
  return {
    isBusy,
    print: (request) => make(request, (html) => app.services.printPages(html)),
    download: (request, name) =>
      make(request, (html) => {
        const { fileName } = portraitWords(language.messages.locale);
        const { levelsPlural } = language.messages.layers;
        const isOne = request.codes.length === 1;
        const parts = [
          app.store.getState().document.name,
          isOne ? fileName.one : fileName.several,
          isOne ? name : levelsPlural[request.level],
        ];
        const file = `${parts.map(fileNameOf).join('-')}.html`;
        app.services.saveFile(file, new Blob([html], { type: 'text/html;charset=utf-8' }));
        commands.notify({ code: 'exported', fileName: file });
      }),
  };
}
