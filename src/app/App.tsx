import { useEffect, useState } from 'react';
import { loadMessages, type Messages } from '@/i18n';
import { I18nProvider } from '@/i18n/react';
import { type AppStore, AppStoreContext, useAppState } from '@/state';
import { useDocumentTheme } from './layout/use-document-theme';
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
  const messages = useCatalogue(
    useAppState((state) => state.preferences.locale),
    first,
  );
  useDocumentTheme(useAppState((state) => state.preferences.theme));
  return (
    <I18nProvider messages={messages}>
      <Workspace />
    </I18nProvider>
  );
}

/** The catalogue of a language; the former one stays until it is loaded. */
function useCatalogue(locale: Messages['locale'], first: Messages): Messages {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    let abandoned = false;
    void loadMessages(locale).then((loaded) => {
      if (abandoned) return;
      document.documentElement.lang = loaded.locale;
      setMessages(loaded);
    });
    return () => {
      abandoned = true;
    };
  }, [locale]);
  return messages;
}
