import type { ActivityRole } from '../mapping';
import { plainHeader } from './plain-header';

const SHARE_WORDS = /\b(?:parts?|taux|proportions?|pourcentages?|share)\b/;
const SIX_MONTHS = /\b(?:6|six) mois\b|\battentes? longues?\b|\blong waits?\b/;
const UNDER_SIX_MONTHS = /\b(?:moins de|inferieure? a|avant) (?:6|six) mois\b/;
const TOTAL_DAYS = /\b(?:cumul\w*|total|totaux|somme|additionne\w*)\b/;
const DAYS_WAITED = /\bjours d attente\b|\bdays waited\b/;
const WAIT = /\b(?:delais?|durees?|temps)\b/;
const WAITED_FOR = /\b(?:attente|moyen(?:ne)?s?|rendez vous|rdv|prise en charge|acces|admission|entree)\b/;
const MEAN_WAIT = /^delais?(?: en)?(?: jours?| mois)?$|\battente moyenne\b|\bmean wait\b/;
/** Of which no sum can be made. */
const NOT_A_MEAN = /\b(?:medians?|medianes?|maximums?|maximal\w*|minimums?|minimal\w*)\b/;
const FOLLOWED =
  /\b(?:enfants?|personnes?|usagers?|patients?|situations?|jeunes|beneficiaires|familles)\b.*\b(?:suivie?s?|accompagnee?s?|pris(?:es)? en charge)\b/;
const CASELOAD =
  /\bfiles? actives?\b|^(?:nombre de |nb de |nb )?suivie?s$|^(?:nombre d |nb d )?accompagnements?$|\bcaseload\b/;
const NEWCOMERS =
  /\bentrees?\b|\badmissions?\b|\bpremiers? (?:rendez vous|rdv)\b|\bnouveaux (?:enfants|patients|usagers|suivis|entrants|inscrits)\b|\bnewcomers?\b/;
const NOT_PEOPLE = /\b(?:dates?|attente|sans solution|sorties?)\b/;
const WITHOUT_SOLUTION = /\bsans solution\b|\bwithout (?:a )?solution\b/;

/** Roles a header may have in a table of what services report, the likeliest first; none when it speaks of no such figure. */
export function activityRolesOf(header: string): readonly ActivityRole[] {
  const plain = plainHeader(header);
  if (SIX_MONTHS.test(plain)) {
    if (UNDER_SIX_MONTHS.test(plain)) return [];
    const isShare = header.includes('%') || SHARE_WORDS.test(plain);
    return isShare ? ['long-wait-share'] : ['long-waits', 'long-wait-share'];
  }
  if (NOT_A_MEAN.test(plain)) return [];
  if (DAYS_WAITED.test(plain) && TOTAL_DAYS.test(plain)) return ['days-waited'];
  if ((WAIT.test(plain) && WAITED_FOR.test(plain)) || MEAN_WAIT.test(plain)) return ['mean-wait'];
  if (WITHOUT_SOLUTION.test(plain)) return ['without-solution'];
  if (NOT_PEOPLE.test(plain)) return [];
  if (CASELOAD.test(plain) || FOLLOWED.test(plain)) return ['caseload'];
  return NEWCOMERS.test(plain) ? ['newcomers'] : [];
}
