import { DIRECTORY_LEVELS } from '@/domain/territory';
import { comparingWords } from '@/i18n/comparison';
import { useMessages } from '@/i18n/react';
import { useAppState, useAppStore, useCommands } from '@/state';
import { Button, SegmentedControl, TextField } from '@/ui-kit';
import styles from './comparison.module.css';
import { SetActions } from './SetActions';
import { SetSearch } from './SetSearch';
import { orderedCodes, type SetDraft } from './use-set-draft';

interface SetEditorProps {
  readonly draft: SetDraft;
  readonly onDone: () => void;
}

/** The set of territories that the user compares with: name, search, ticks one by one or by région. */
export function SetEditor({ draft }: Pick<SetEditorProps, 'draft'>) {
  const { layers, locale } = useMessages();
  const words = comparingWords(locale).set;
  const { embedded } = useAppStore();
  return (
    <div className={styles.stack}>
      <p>{words.intro}</p>
      <TextField label={words.name} value={draft.name} onChange={draft.rename} maxLength={60} />
      <SegmentedControl
        label={words.level}
        options={[...DIRECTORY_LEVELS].reverse().map((id) => ({ id, label: layers.levelsPlural[id] }))}
        value={draft.level}
        onChange={draft.chooseLevel}
      />
      <SetSearch
        draft={draft}
        label={words.search}
        chosen={words.chosen[draft.level]({
          count: orderedCodes(draft, embedded.hierarchy[draft.level]).length,
        })}
      />
    </div>
  );
}

/** What can be done with the set, at the foot of the dialog: always in sight, however long the list above. */
export function SetEditorActions({ draft, onDone }: SetEditorProps) {
  const words = comparingWords(useMessages().locale).set;
  const commands = useCommands();
  const { embedded } = useAppStore();
  const customSet = useAppState((state) => state.document.settings.customSet);
  const codes = orderedCodes(draft, embedded.hierarchy[draft.level]);
  const keep = () => {
    const name = draft.name.trim() === '' ? words.nameExample : draft.name.trim();
    commands.changeCustomSet({ name, level: draft.level, codes });
    onDone();
  };
  return (
    <SetActions draft={draft} codes={codes} words={words} onKeep={keep}>
      {customSet !== null && (
        <Button
          variant="quiet"
          onPress={() => {
            commands.changeCustomSet(null);
            onDone();
          }}
        >
          {words.remove}
        </Button>
      )}
    </SetActions>
  );
}
