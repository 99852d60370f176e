import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { fileNameOf, useAppStore, useCommands } from '@/state';
import { CSV_DIALECTS } from '../export/export-format';
import { type EstablishmentRow, establishmentCells } from './establishment-rows';
import { useOfferFilter } from './use-offer-filter';

/** Gives the table of establishments as a CSV file: its lines, then what was filtered and the source. */
export function useOfferDownload(rows: readonly EstablishmentRow[]): () => Promise<void> {
  const app = useAppStore();
  const commands = useCommands();
  const language = useLanguage();
  const { words, chosen, total } = useOfferFilter();
  return async () => {
    const { writeCsv } = await import('@/export');
    const { document } = app.store.getState();
    const source = describeProvenance([app.select.datedOffer(document).provenance], language);
    const under = [words.kept({ shown: rows.length, total }), ...chosen.map(({ label }) => label), source];
    const cells = [...establishmentCells(rows, words), [], ...under.map((line) => [line])];
    const csv = writeCsv(cells, CSV_DIALECTS[language.messages.locale]);
    const fileName = `${fileNameOf(document.name)}-${words.fileName}.csv`;
    app.services.saveFile(fileName, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    commands.notify({ code: 'exported', fileName });
  };
}
