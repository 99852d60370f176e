import { useMessages } from '@/i18n/react';
import { useAppState, useFirstCommands } from '@/state';
import { Button, IconButton, MenuButton } from '@/ui-kit';
import { HistoryButtons } from './HistoryButtons';
import styles from './top-bar.module.css';
import type { BarActions } from './use-bar-actions';
import { useMenuEntries } from './use-menu-entries';

/** The tools of a wide bar: each in sight. */
export function BarTools({ actions }: { readonly actions: BarActions }) {
  const { app, project } = useMessages();
  const entries = useMenuEntries();
  const dossierActs = {
    new: actions.newDossier,
    open: actions.openDossier,
    save: actions.saveDossier,
    copyLink: actions.copyLink,
  };
  return (
    <>
      <div className={styles.group}>
        <MenuButton label={project.dossier} entries={entries.dossier} onChoose={(id) => dossierActs[id]()} />
        <HistoryButtons actions={actions} />
      </div>
      <div className={styles.end}>
        <Button variant="primary" icon="import" onPress={actions.importFiles}>
          {app.bar.import}
        </Button>
        <MenuButton
          label={app.bar.export}
          icon="export"
          variant="secondary"
          entries={entries.exports}
          onChoose={actions.exportAs}
        />
        <PreferenceMenus />
        <IconButton icon="help" label={app.bar.help} onPress={actions.help} />
      </div>
    </>
  );
}

function PreferenceMenus() {
  const { bar } = useMessages().app;
  const entries = useMenuEntries();
  const commands = useFirstCommands();
  const { locale, theme } = useAppState((state) => state.preferences);
  return (
    <>
      <MenuButton
        label={bar.language}
        icon="language"
        iconOnly
        entries={entries.languages}
        selectedId={locale}
        onChoose={(id) => commands.setPreferences({ locale: id })}
      />
      <MenuButton
        label={bar.theme}
        icon={theme === 'dark' ? 'moon' : 'sun'}
        iconOnly
        entries={entries.themes}
        selectedId={theme}
        onChoose={(id) => commands.setPreferences({ theme: id })}
      />
    </>
  );
}
