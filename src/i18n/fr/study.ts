import { typeset } from './typeset';
import { counted } from './words';

/** The part of the country that everything is about. */
export const study = {
  label: 'Périmètre d’étude',
  wholeFrance: 'Toute la France',
  regions: 'Une région',
  several: 'Ensemble de départements…',
  edit: 'Modifier l’ensemble…',
  backToFrance: 'Revenir à toute la France',
  showWhole: 'Voir tout le périmètre d’étude',
  outside: 'hors du périmètre d’étude',
  named: ({ name, count }: { name: string; count: number }) =>
    typeset`${name} (${counted(count, { one: 'département', other: 'départements' })})`,
  line: ({ study: named }: { study: string }) => typeset`Périmètre d’étude : ${named}`,
  unknownCodes: ({ codes }: { codes: string }) =>
    typeset`Le périmètre d’étude nomme des territoires que cette version ne connaît pas : ${codes}. Ils sont laissés de côté.`,
};
