import { en as firstEnglish } from '../../src/i18n/en';
import { exportWords } from '../../src/i18n/export';
import { fr as firstFrench } from '../../src/i18n/fr';
import { helpWords } from '../../src/i18n/help';
import { importWords } from '../../src/i18n/import';
import { methodNotes } from '../../src/i18n/method-notes';
import { panelWords } from '../../src/i18n/panel';
import { sheetWords } from '../../src/i18n/sheet';
import { suppressionWords } from '../../src/i18n/suppression';
import { tableWords } from '../../src/i18n/table';

/** Every French message but those of the mapping steps: of the first page, and of the views that bring their own. */
export const fr = {
  ...firstFrench,
  export: { ...firstFrench.export, ...exportWords('fr') },
  ...importWords('fr'),
  ...helpWords('fr'),
  methodNotes: methodNotes('fr'),
  panel: panelWords('fr'),
  sheet: sheetWords('fr'),
  suppression: suppressionWords('fr'),
  table: tableWords('fr'),
};

/** The same in English. */
export const en: typeof fr = {
  ...firstEnglish,
  export: { ...firstEnglish.export, ...exportWords('en') },
  ...importWords('en'),
  ...helpWords('en'),
  methodNotes: methodNotes('en'),
  panel: panelWords('en'),
  sheet: sheetWords('en'),
  suppression: suppressionWords('en'),
  table: tableWords('en'),
};
