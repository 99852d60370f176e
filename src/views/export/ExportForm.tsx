import { type ReactNode, useState } from 'react';
import { exportWords } from '@/i18n/export';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { Button, Checkbox, Notice, ProgressBar, RadioGroup, SegmentedControl, TextField } from '@/ui-kit';
import { EXPORT_FORMATS, type ExportFormat, isForPaper, type Paper, PAPERS } from './export-format';
import styles from './export.module.css';
import type { DrawnMaps } from './make-export';
import { useExport } from './use-export';

interface ExportFormProps {
  readonly format: ExportFormat;
  readonly onFormatChange: (format: ExportFormat) => void;
  readonly initialTitle: string;
  /** Whether a layer is drawn, without which there is no map to export. */
  readonly hasMap: boolean;
  /** The application as the maps to draw have it. */
  readonly drawn: DrawnMaps;
  /** Which map, where there are two. */
  readonly choice: ReactNode;
  readonly onClose: () => void;
}

/** Format, title and the button that makes the file. */
export function ExportForm(props: ExportFormProps) {
  const { format, onFormatChange, initialTitle, hasMap, drawn, choice, onClose } = props;
  const { app, export: named, locale } = useMessages();
  const words = exportWords(locale);
  const { isBusy, run, giveUp } = useExport(drawn);
  const [title, setTitle] = useState(initialTitle);
  const [paper, setPaper] = useState<Paper>('a4');
  const [withMetadata, setWithMetadata] = useState(true);
  const showsDemonstration = useAppState((state, { select }) => select.showsDemonstration(state.document));
  const isMap = format !== 'csv';
  const download = async () => {
    const request = { format, paper, title: title.trim() === '' ? initialTitle : title.trim(), withMetadata };
    if (await run(request)) onClose();
  };
  return (
    <div className={styles.form}>
      <RadioGroup
        label={words.format}
        options={EXPORT_FORMATS.map((id) => ({
          id,
          label: named.formats[id],
          description: named.formatNotes[id],
        }))}
        value={format}
        onChange={onFormatChange}
      />
      {isForPaper(format) && (
        <SegmentedControl
          label={words.paper}
          options={PAPERS.map((id) => ({ id, label: id.toUpperCase() }))}
          value={paper}
          onChange={setPaper}
        />
      )}
      {isMap && choice}
      {isMap ? (
        <TextField
          label={words.pageTitle}
          value={title}
          onChange={setTitle}
          description={words.pageTitleNote}
        />
      ) : (
        <Checkbox isSelected={withMetadata} onChange={setWithMetadata}>
          {words.withMetadata}
        </Checkbox>
      )}
      {showsDemonstration && <Notice tone="warning">{words.demonstrationNote}</Notice>}
      {isBusy && <ProgressBar label={words.preparing} share={null} />}
      <div className={styles.actions}>
        <Button onPress={isBusy ? giveUp : onClose}>{app.cancel}</Button>
        <Button
          variant="primary"
          icon="download"
          onPress={() => void download()}
          disabledReason={unavailable({ isBusy, isMap, hasMap }, words)}
        >
          {words.download}
        </Button>
      </div>
    </div>
  );
}

function unavailable(
  { isBusy, isMap, hasMap }: { readonly isBusy: boolean; readonly isMap: boolean; readonly hasMap: boolean },
  words: { readonly preparing: string; readonly nothingToExport: string },
): string | undefined {
  if (isBusy) return words.preparing;
  return isMap && !hasMap ? words.nothingToExport : undefined;
}
