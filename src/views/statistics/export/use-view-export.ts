import { useState } from 'react';
import type { ChartPage, CsvCell } from '@/export';
import type { Language } from '@/i18n';
import { exportWords } from '@/i18n/export';
import { useLanguage } from '@/i18n/react';
import { fileNameOf, useAppStore, useCommands } from '@/state';
import { CSV_DIALECTS } from '../../export/export-format';
import { localIsoDate } from '../../export/local-date';
import type { FramedSubject } from '../use-view-subject';

/** Files a view can be had as. */
export const VIEW_FORMATS = ['png', 'svg', 'csv'] as const;

/** One of {@link VIEW_FORMATS}. */
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** A view as it leaves the application; made of what the view shows, and of nothing else. */
export interface ViewContent {
  readonly title: string;
  readonly description: string;
  /** How it was computed and how to read it. */
  readonly method: readonly string[];
  /** What the screen shows beside the chart, for the page. */
  readonly remarks: readonly string[];
  readonly draw: () => ChartPage['drawing'];
  /** Header, then the figures of the view. */
  readonly tabulate: () => readonly (readonly CsvCell[])[];
}

interface ExportedView {
  readonly extension: ViewFormat;
  readonly content: Blob;
}

/** Gives a view the means to be exported; how it went is told by a notice. */
export function useViewExport(
  subject: FramedSubject,
  content: ViewContent,
): (format: ViewFormat) => Promise<void> {
  const app = useAppStore();
  const commands = useCommands();
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  return async (format) => {
    if (isBusy) return;
    setBusy(true);
    try {
      const { document } = app.store.getState();
      const digest = await app.services.fingerprint(document).catch(() => null);
      const made = pageOf(content, { subject, language, madeAt: app.services.now() });
      const line =
        digest === null ? [] : [exportWords(language.messages.locale).page.fingerprint({ digest })];
      const page = { ...made, notes: [...made.notes, ...line] };
      const { extension, content: file } = await makeFile(format, { page, content, language });
      const fileName = `${baseName(document.name, content)}.${extension}`;
      app.services.saveFile(fileName, file);
      commands.notify({ code: 'exported', fileName });
    } catch (error) {
      commands.notify({
        code: 'export-failed',
        message: error instanceof Error ? error.message : String(error),
      });
    } finally {
      setBusy(false);
    }
  };
}

function pageOf(
  { title, description, method, remarks, draw }: ViewContent,
  {
    subject,
    language,
    madeAt,
  }: { readonly subject: FramedSubject; readonly language: Language; readonly madeAt: number },
): ChartPage {
  const date = language.formats.date(localIsoDate(madeAt));
  return {
    title,
    subtitle: `${subject.subtitle} · ${subject.franceLine}`,
    description,
    drawing: draw(),
    notes: [...remarks, ...method, ...subject.notes, subject.words.export.madeOn({ date })],
    demonstrationLine: subject.demonstration,
  };
}

async function makeFile(
  format: ViewFormat,
  {
    page,
    content,
    language,
  }: { readonly page: ChartPage; readonly content: ViewContent; readonly language: Language },
): Promise<ExportedView> {
  const engine = await import('@/export');
  if (format === 'csv') {
    const under = [page.title, page.subtitle, page.demonstrationLine, ...page.notes];
    const rows = [...content.tabulate(), [], ...under.flatMap((text) => (text === null ? [] : [[text]]))];
    const csv = engine.writeCsv(rows, CSV_DIALECTS[language.messages.locale]);
    return { extension: 'csv', content: new Blob([csv], { type: 'text/csv;charset=utf-8' }) };
  }
  if (format === 'svg') {
    const { svg } = engine.renderChart(page);
    return { extension: 'svg', content: new Blob([svg], { type: 'image/svg+xml' }) };
  }
  const { PAGE_FONTS } = await import('../../export/page-fonts');
  const { svg, widthPx, heightPx } = engine.renderChart(page, PAGE_FONTS);
  const png = await engine.renderPng([svg], { widthPx: widthPx * 2, heightPx: heightPx * 2, dpi: 192 });
  if (!png.ok) throw new Error(png.error);
  return { extension: 'png', content: png.value };
}

/** Dossier, view and indicator, as file systems take them. */
function baseName(dossier: string, { title }: ViewContent): string {
  return [dossier, title].map(fileNameOf).join('-');
}
