import { useState } from 'react';
import { parseMappingText, serialiseTableMapping } from '@/ingest/mapping';
import type { SurveyedTable } from '@/ingest/table';
import { useAppStore } from '@/state';
import { Button, FileButton, Notice } from '@/ui-kit';
import { applyMapping, type MappingDraft } from './mapping-draft';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface MappingFilesProps {
  /** The file the mapping is for. */
  readonly fileName: string;
  readonly table: SurveyedTable;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

interface Told {
  readonly tone: 'success' | 'danger';
  readonly text: string;
}

/** Saves a mapping as a file, to replay it elsewhere or hand it over, and takes one up. */
export function MappingFiles({ fileName, table, draft, onChange }: MappingFilesProps) {
  const { mapping: words } = useMappingWords();
  const { services } = useAppStore();
  const [told, setTold] = useState<Told | null>(null);
  const save = () => {
    const text = serialiseTableMapping(draft.mapping);
    services.saveFile(words.fileName({ file: fileName }), new Blob([text], { type: 'application/json' }));
  };
  const open = async (file: File) => {
    const parsed = parseMappingText(await file.text());
    if (!parsed.ok)
      return setTold({ tone: 'danger', text: words.refusals[parsed.error.code]({ file: file.name }) });
    const opened = applyMapping(parsed.value, table, draft.tableRank);
    if (opened === null) return setTold({ tone: 'danger', text: words.doesNotFit({ file: file.name }) });
    onChange(opened);
    setTold({ tone: 'success', text: words.opened({ file: file.name }) });
  };
  return (
    <div className={styles.files}>
      <div className={styles.fileActions}>
        <Button icon="download" onPress={save}>
          {words.save}
        </Button>
        <FileButton
          label={words.open}
          accept=".json"
          icon="open"
          onFiles={([file]) => file !== undefined && void open(file)}
        />
      </div>
      {told !== null && (
        <Notice tone={told.tone} announce={told.tone === 'danger' ? 'alert' : 'status'}>
          {told.text}
        </Notice>
      )}
    </div>
  );
}
