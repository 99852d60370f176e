import { Button, Notice } from '@/ui-kit';
import type { FileCardModel } from './file-cards';
import { useImportWords } from './use-import-words';

interface FileFailuresProps {
  readonly card: FileCardModel;
  readonly onColumns: () => void;
}

/** Why nothing is taken from a file, and what to do: columns to say are a step of the import, not a failure. */
export function FileFailures({ card, onColumns }: FileFailuresProps) {
  const { import: words, importReasons } = useImportWords();
  const { report, failures, status } = card;
  if (status !== 'needed') {
    return failures.map(({ code, details }) => (
      <Notice key={code} tone="danger" title={words.review.notAdded({ file: report.name })}>
        {importReasons.files[code](details)} {words.review.nothingLost}
      </Notice>
    ));
  }
  const [failure] = failures;
  return (
    <Notice
      tone="info"
      actions={
        <Button variant="primary" icon="table" onPress={onColumns}>
          {words.mapping.indicate}
        </Button>
      }
    >
      {failure !== undefined && importReasons.files[failure.code](failure.details)}
    </Notice>
  );
}
