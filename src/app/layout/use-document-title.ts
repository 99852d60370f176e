import { useEffect } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';

/** Names the browser tab after the dossier. */
export function useDocumentTitle(): void {
  const { app } = useMessages();
  const dossier = useAppState((state) => state.document.name);
  useEffect(() => {
    document.title = app.documentTitle({ dossier });
  }, [app, dossier]);
}
