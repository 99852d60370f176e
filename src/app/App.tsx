import { useEffect, useRef, useState } from 'react';
import { loadMessages, type Messages } from '@/i18n';
import { I18nProvider } from '@/i18n/react';
import { type AppStore, AppStoreContext, useAppState, useFirstCommands } from '@/state';
import { useDocumentTheme } from './layout/use-document-theme';
import { ViewBoundary } from './layout/ViewBoundary';
import { Workspace } from './layout/Workspace';

/** The application on an open dossier. */
export function App({ app, messages }: { readonly app: AppStore; readonly messages: Messages }) {
  return (
    <AppStoreContext value={app}>
      <PreferredLanguage first={messages} />
    </AppStoreContext>
  );
}

function PreferredLanguage({ first }: { readonly first: Messages }) {
  const messages = useCatalogue(first);
  useDocumentTheme(useAppState((state) => state.preferences.theme));
  return (
    <I18nProvider messages={messages}>
      <ViewBoundary title={messages.errors.appTitle} advice={messages.errors.appAdvice}>
        <Workspace />
      </ViewBoundary>
    </I18nProvider>
  );
}

/** The catalogue of the language preferred; the former one stays until it is loaded, or if it cannot be. */
function useCatalogue(first: Messages): Messages {
  const locale = useAppState((state) => state.preferences.locale);
  const { notify, translateUntitled } = useFirstCommands();
  const [messages, setMessages] = useState(first);
  const former = useRef(first);
  useEffect(() => {
    let abandoned = false;
    loadMessages(locale).then(
      (loaded) => {
        if (abandoned) return;
        document.documentElement.lang = loaded.locale;
        translateUntitled(former.current.project.untitled, loaded.project.untitled);
        former.current = loaded;
        setMessages(loaded);
      },
      () => !abandoned && notify({ code: 'language-failed' }),
    );
    return () => {
      abandoned = true;
    };
  }, [locale, notify, translateUntitled]);
  return messages;
}
