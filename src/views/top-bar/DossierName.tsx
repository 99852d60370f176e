import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { Button, TextField, WithTooltip } from '@/ui-kit';
import styles from './top-bar.module.css';

/** The name of the dossier; pressing it renames the dossier in place. */
export function DossierName() {
  const { project } = useMessages();
  const name = useAppState((state) => state.document.name);
  const [isRenaming, setIsRenaming] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const finish = () => {
    setIsRenaming(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={place} className={styles.name}>
      {isRenaming ? (
        <NameField name={name} onDone={finish} onLeave={() => setIsRenaming(false)} />
      ) : (
        <WithTooltip text={project.rename}>
          <Button variant="quiet" onPress={() => setIsRenaming(true)}>
            <span className={styles.nameText}>{name}</span>
          </Button>
        </WithTooltip>
      )}
    </div>
  );
}

interface NameFieldProps {
  readonly name: string;
  /** Enter or Escape: the focus goes back to the name. */
  readonly onDone: () => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void;
}

function NameField({ name, onDone, onLeave }: NameFieldProps) {
  const { project } = useMessages();
  const commands = useFirstCommands();
  const [draft, setDraft] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <TextField
      label={project.name}
      hideLabel
      value={draft}
      onChange={setDraft}
      maxLength={120}
      inputRef={input}
      onBlur={() => {
        commands.renameProject(draft);
        onLeave();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commands.renameProject(draft);
        if (key === 'Enter' || key === 'Escape') onDone();
      }}
    />
  );
}
