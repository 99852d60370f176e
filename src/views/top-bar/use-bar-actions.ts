import { useMessages } from '@/i18n/react';
import { useAppStore, useFirstCommands } from '@/state';
import type { ExportFormat } from '../export';

/** Acts that open something the bar does not hold in the store. */
interface BarOpenings {
  readonly importFiles: () => void;
  readonly exportAs: (format: ExportFormat) => void;
  readonly openDossier: () => void;
  readonly help: () => void;
  readonly guide: () => void;
}

/** Everything the bar can do; buttons, menus and shortcuts call the same. */
export interface BarActions extends BarOpenings {
  readonly newDossier: () => void;
  readonly saveDossier: () => void;
  readonly copyLink: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toggleTable: () => void;
  readonly clearSelection: () => void;
}

/** Joins the acts of the store to those of the bar. */
export function useBarActions(openings: BarOpenings): BarActions {
  const { project } = useMessages();
  const { store } = useAppStore();
  const commands = useFirstCommands();
  return {
    ...openings,
    newDossier: () => commands.newProject(project.untitled),
    saveDossier: () => void commands.saveProjectFile(),
    copyLink: () => void commands.copyViewLink(),
    undo: commands.undo,
    redo: commands.redo,
    toggleTable: () => {
      const { drawer } = store.getState().preferences;
      commands.setPreferences({ drawer: drawer === 'closed' ? 'medium' : 'closed' });
    },
    clearSelection: () => {
      commands.clearSelection();
      commands.groupTerritories([]);
    },
  };
}
