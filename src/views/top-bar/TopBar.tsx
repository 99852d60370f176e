import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { useMessages } from '@/i18n/react';
import { NARROW_WINDOW, useMediaQuery } from '@/ui-kit';
import type { ExportFormat } from '../export';
import { useShortcuts } from '../shortcuts';
import { BarTools } from './BarTools';
import { DossierName } from './DossierName';
import { DossierPicker } from './DossierPicker';
import { Logo } from './Logo';
import { SavedState } from './SavedState';
import { Search } from './Search';
import styles from './top-bar.module.css';
import { type BarActions, useBarActions } from './use-bar-actions';

const NarrowBarTools = lazy(async () => ({ default: (await import('./NarrowBarTools')).NarrowBarTools }));
const ExportDialog = lazy(async () => ({ default: (await import('../export')).ExportDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('../help')).HelpDialog }));

interface TopBarProps {
  readonly onImport: () => void;
  /** Starts the guided visit. */
  readonly onGuide: () => void;
}

/** The bar at the top: the dossier, its history, the search, and what goes in and out. */
export function TopBar({ onImport, onGuide }: TopBarProps) {
  const { app } = useMessages();
  const [exportFormat, setExportFormat] = useState<ExportFormat | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const searchInput = useRef<HTMLInputElement>(null);
  const dossierInput = useRef<HTMLInputElement>(null);
  const actions = useBarActions({
    importFiles: onImport,
    exportAs: setExportFormat,
    openDossier: () => dossierInput.current?.click(),
    help: () => setIsHelpOpen(true),
    guide: onGuide,
  });
  useBarShortcuts(actions, searchInput);
  const isNarrow = useMediaQuery(NARROW_WINDOW);
  return (
    <header className={styles.bar} data-narrow={isNarrow} aria-label={app.bar.label}>
      <Logo />
      <DossierName />
      <SavedState />
      <Suspense fallback={null}>
        {isNarrow ? <NarrowBarTools actions={actions} /> : <BarTools actions={actions} />}
      </Suspense>
      <Search inputRef={searchInput} isNarrow={isNarrow} actions={actions} />
      <DossierPicker inputRef={dossierInput} />
      <Suspense fallback={null}>
        {exportFormat !== null && <ExportDialog format={exportFormat} onFormatChange={setExportFormat} />}
        {isHelpOpen && (
          <HelpDialog
            isOpen
            onClose={() => setIsHelpOpen(false)}
            onGuide={() => {
              setIsHelpOpen(false);
              onGuide();
            }}
          />
        )}
      </Suspense>
    </header>
  );
}

function useBarShortcuts(actions: BarActions, searchInput: RefObject<HTMLInputElement | null>): void {
  useShortcuts({
    search: () => searchInput.current?.focus(),
    import: actions.importFiles,
    export: () => actions.exportAs('png-print'),
    open: actions.openDossier,
    save: actions.saveDossier,
    undo: actions.undo,
    redo: actions.redo,
    table: actions.toggleTable,
    clearSelection: actions.clearSelection,
    help: actions.help,
  });
}
