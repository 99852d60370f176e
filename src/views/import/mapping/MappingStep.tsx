import { useState } from 'react';
import { mappingProblems } from '@/ingest/mapping';
import type { FileSurvey } from '@/ingest/table';
import type { FileDecision } from '@/state';
import { Button, Checkbox } from '@/ui-kit';
import { StepFrame } from '../StepFrame';
import { ColumnGrid } from './ColumnGrid';
import { type MappingDraft, startDraft } from './mapping-draft';
import { MappingFiles } from './MappingFiles';
import { MappingSettings } from './MappingSettings';
import { MappingState } from './MappingState';
import styles from './mapping.module.css';
import { Readings } from './Readings';
import { useMappingWords } from './use-mapping-words';

interface MappingStepProps {
  readonly survey: FileSurvey;
  readonly remember: boolean;
  readonly onBack: () => void;
  /** Reads the files again with what was decided. */
  readonly onDecide: (decision: FileDecision) => void;
}

/** Says what each column of a table is, over its first rows; nothing is applied before the table is read. */
export function MappingStep({ survey, onBack, onDecide, remember: initial }: MappingStepProps) {
  const { mapping: words } = useMappingWords();
  const [draft, setDraft] = useState(() => startDraft(survey));
  const [remember, setRemember] = useState(initial);
  const table = survey.tables[draft?.tableRank ?? 0];
  if (draft === null || table === undefined) return null;
  const problems = mappingProblems(draft.mapping);
  const [problem] = problems;
  const reason = problem && words.problems[problem.code]({ column: problem.details.column ?? '' });
  return (
    <StepFrame
      title={words.title({ file: survey.fileName })}
      note={words.intro}
      actions={
        <>
          <Button onPress={onBack}>{words.back}</Button>
          <Button
            variant="primary"
            disabledReason={reason}
            onPress={() => onDecide({ mapping: draft.mapping, remember })}
          >
            {words.read}
          </Button>
        </>
      }
      state={<MappingState problems={problems} suggestionsLeft={suggestionsLeft(draft)} />}
    >
      <MappingSettings survey={survey} draft={draft} onChange={setDraft} />
      <ColumnGrid table={table} draft={draft} onChange={setDraft} />
      <Readings draft={draft} onChange={setDraft} />
      <div className={styles.keep}>
        <div>
          <Checkbox isSelected={remember} onChange={setRemember}>
            {words.remember}
          </Checkbox>
          <p className={styles.note}>{words.rememberNote}</p>
        </div>
        <MappingFiles fileName={survey.fileName} table={table} draft={draft} onChange={setDraft} />
      </div>
    </StepFrame>
  );
}

/** Columns that would be read on a suggestion alone. */
function suggestionsLeft({ mapping, settled }: MappingDraft): number {
  return mapping.columns.filter(({ role }, rank) => role !== 'ignore' && !settled.has(rank)).length;
}
