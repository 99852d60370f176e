import { useMessages } from '@/i18n/react';
import { useFirstCommands } from '@/state';
import { Button, MenuButton, type MenuEntry } from '@/ui-kit';
import styles from './top-bar.module.css';
import type { BarActions } from './use-bar-actions';
import { useHistorySteps } from './use-history-steps';
import { useMenuEntries } from './use-menu-entries';

interface NarrowEntry extends MenuEntry {
  readonly run: () => void;
}

/** The tools of a narrow bar: importing in sight, the rest in one menu. */
export function NarrowBarTools({ actions }: { readonly actions: BarActions }) {
  const { app } = useMessages();
  const entries = useNarrowEntries(actions);
  return (
    <div className={styles.end}>
      <Button variant="primary" onPress={actions.importFiles}>
        {app.bar.import}
      </Button>
      <MenuButton
        label={app.more}
        icon="more"
        iconOnly
        entries={entries}
        onChoose={(id) => entries.find((entry) => entry.id === id)?.run()}
      />
    </div>
  );
}

function useNarrowEntries(actions: BarActions): readonly NarrowEntry[] {
  const { bar } = useMessages().app;
  const commands = useFirstCommands();
  const steps = useHistorySteps();
  const { dossier, exports, languages, themes } = useMenuEntries();
  const dossierActs = {
    new: actions.newDossier,
    open: actions.openDossier,
    save: actions.saveDossier,
    copyLink: actions.copyLink,
  };
  const moves = (['undo', 'redo'] as const).map((id) => ({
    id,
    label: steps[id] ?? bar[id],
    icon: id,
    disabledReason: steps[id] === null ? bar.nothingTo[id] : undefined,
    run: actions[id],
  }));
  return [
    ...moves,
    ...dossier.map(({ id, label, icon }) => ({ id, label, ...(icon && { icon }), run: dossierActs[id] })),
    ...exports.map(({ id, label }) => ({
      id,
      label,
      icon: 'export' as const,
      run: () => actions.exportAs(id),
    })),
    ...languages.map(({ id, label }) => ({
      id,
      label,
      icon: 'language' as const,
      run: () => commands.setPreferences({ locale: id }),
    })),
    ...themes.map(({ id, label, icon }) => ({
      id,
      label,
      ...(icon && { icon }),
      run: () => commands.setPreferences({ theme: id }),
    })),
    { id: 'help', label: bar.help, icon: 'help', run: actions.help },
  ];
}
