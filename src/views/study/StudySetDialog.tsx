import { type DepartementCode, studiedDepartements, type Territory, territoryAt } from '@/domain/territory';
import { useMessages } from '@/i18n/react';
import { studyWords } from '@/i18n/study';
import { useAppState, useAppStore, useCommands } from '@/state';
import { Dialog, TextField } from '@/ui-kit';
import { SetActions, SetSearch, useSetDraft } from '../comparison';
import styles from './study.module.css';

/** Names written out at most where the user gives none. */
const NAMED = 4;

/** Départements put together to be studied: name, search, ticks one by one or by région. */
export function StudySetDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, locale } = useMessages();
  const words = studyWords(locale).set;
  const { chooseStudy } = useCommands();
  const { hierarchy } = useAppStore().embedded;
  const study = useAppState((state) => state.document.settings.study);
  const codesNow = study === null ? [] : codesAt(studiedDepartements(study, hierarchy));
  const given = study?.kind === 'departements' && study.name !== nameAfter(membersOf(new Set(codesNow)));
  const draft = useSetDraft(
    { name: given ? study.name : '', level: 'departement', codes: codesNow },
    'departement',
  );
  const members = membersOf(draft.codes);
  const keep = () => {
    const name = draft.name.trim() === '' ? nameAfter(members) : draft.name.trim();
    chooseStudy({ kind: 'departements', name, codes: members.map(({ code }) => code as DepartementCode) });
    onClose();
  };
  function membersOf(codes: ReadonlySet<string>) {
    return hierarchy.departement.territories.filter(({ code }) => codes.has(code));
  }
  function nameAfter(held: readonly Territory[]) {
    return held.length > NAMED
      ? words.several({ count: held.length })
      : held.map(({ name }) => name).join(', ');
  }
  function codesAt(positions: readonly number[]) {
    return positions.map((position) => territoryAt(hierarchy.departement, position).code);
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <SetActions draft={draft} codes={members.map(({ code }) => code)} words={words} onKeep={keep} />
      }
    >
      <div className={styles.stack}>
        <p>{words.intro}</p>
        <TextField
          label={words.name}
          description={words.nameHint}
          value={draft.name}
          onChange={draft.rename}
          maxLength={60}
        />
        <SetSearch draft={draft} label={words.search} chosen={words.chosen({ count: members.length })} />
      </div>
    </Dialog>
  );
}
