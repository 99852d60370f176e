import { useMessages } from '@/i18n/react';
import type { Locale, ThemePreference } from '@/state';
import type { MenuEntry } from '@/ui-kit';
import { EXPORT_FORMATS, type ExportFormat } from '../export/export-format';
import { useKeysText } from '../shortcuts';

/** Acts on the whole dossier. */
export type DossierAct = 'new' | 'open' | 'save' | 'copyLink';

/** The menus of the bar. */
export interface MenuEntries {
  readonly dossier: readonly MenuEntry<DossierAct>[];
  readonly exports: readonly MenuEntry<ExportFormat>[];
  readonly languages: readonly MenuEntry<Locale>[];
  readonly themes: readonly MenuEntry<ThemePreference>[];
}

/** Words of the menus, shared by the wide and the narrow bar. */
export function useMenuEntries(): MenuEntries {
  const { app, project, export: exporting } = useMessages();
  const keysOf = useKeysText();
  return {
    dossier: [
      { id: 'new', label: project.new, icon: 'new' },
      { id: 'open', label: project.open, icon: 'open', shortcut: keysOf('open') },
      {
        id: 'save',
        label: project.save,
        icon: 'save',
        shortcut: keysOf('save'),
        description: project.saveHint,
      },
      { id: 'copyLink', label: project.link.copy, icon: 'copy', description: project.link.hint },
    ],
    exports: EXPORT_FORMATS.map((id) => ({
      id,
      label: exporting.formats[id],
      description: exporting.formatNotes[id],
    })),
    languages: (['fr', 'en'] as const).map((id) => ({ id, label: app.bar.languages[id] })),
    themes: [
      { id: 'light', label: app.bar.themeLight, icon: 'sun' },
      { id: 'dark', label: app.bar.themeDark, icon: 'moon' },
      { id: 'system', label: app.bar.themeSystem, icon: 'settings' },
    ],
  };
}
