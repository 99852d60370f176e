import type { DrawnTerritory } from '@/domain/territory';
import { useMessages } from '@/i18n/react';
import { ownTerritoryWords } from '@/i18n/own-territories';
import { fileNameOf, useAppStore, useCommands } from '@/state';
import { CSV_DIALECTS } from '../export/export-format';

/**
 * Gives the territories to the user as a file, then reads that very file as any other: a dossier rests on files, by which
 * it can be verified.
 */
export function useHandOver(): (territories: readonly DrawnTerritory[]) => void {
  const app = useAppStore();
  const { importFiles, notify } = useCommands();
  const { locale } = useMessages();
  const { fileName: title, columns } = ownTerritoryWords(locale);
  const handOver = async (territories: readonly DrawnTerritory[]) => {
    const { writeCsv } = await import('@/export');
    const rows = territories.flatMap(({ code, name, communes }) =>
      communes.map((commune) => [commune, code, name]),
    );
    const csv = writeCsv([[columns.commune, columns.code, columns.name], ...rows], CSV_DIALECTS[locale]);
    const name = `${fileNameOf(app.store.getState().document.name)}-${title}.csv`;
    const content = new Blob([csv], { type: 'text/csv;charset=utf-8' });
    app.services.saveFile(name, content);
    notify({ code: 'exported', fileName: name });
    await importFiles([{ name, content }]);
  };
  return (territories) => void handOver(territories);
}
