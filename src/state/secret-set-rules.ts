import { rulesOf, secretSetsOf, type SetRule } from '@/indicators';
import { type ProjectDocument, rulesInForce } from '@/project';
import type { AppStore } from './create-app-store';

/** Every set of counts of people that a dossier works on, and the rule of secrecy it goes through. */
export function secretSetRules(
  { select }: Pick<AppStore, 'select'>,
  document: ProjectDocument,
): readonly SetRule[] {
  const sets = secretSetsOf(select.need(document), select.activity(document));
  return rulesOf(rulesInForce(document.settings), sets);
}
