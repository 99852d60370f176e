import { keepNeed, type NeedDataset, needSourcesOf } from '@/domain/need';
import type { HiddenAhead } from './fine-need/hidden-ahead';
import { hideFineNeed, isToldFinely } from './fine-need/protect-fine-need';
import { countPublics, type NeedInputs } from './need-counts';
import { ruleOfNeed, type SecrecyRules } from './secrecy/secrecy-rules';

/**
 * What the secrecy step hides of every source told by commune or EPCI, to be kept with `keepHiddenAhead`: of the source
 * whole, and of each date alone where it is counted at several, for a map of that date.
 */
export function hideNeedAhead(inputs: NeedInputs, rules: SecrecyRules): readonly HiddenAhead[] {
  const { hierarchy } = inputs;
  return needSourcesOf(inputs.need).flatMap((source) => {
    const rule = ruleOfNeed(rules, source);
    return datesAlone(inputs.need, source).flatMap(({ need, ...of }) => {
      if (!isToldFinely(need, source)) return [];
      const { counted, sum } = countPublics({ ...inputs, need }, source);
      return [{ source, ...of, rule, ...hideFineNeed({ need, hierarchy, source, counted, sum }, rule) }];
    });
  });
}

/** A dataset, then with each date of a source alone where there are several. */
function datesAlone(
  need: NeedDataset,
  source: string,
): readonly (Pick<HiddenAhead, 'only'> & { readonly need: NeedDataset })[] {
  const ofSource = need.records.filter((record) => record.source === source);
  const dates = [...new Set(ofSource.map(({ referenceDate }) => referenceDate))];
  if (dates.length < 2) return [{ need }];
  const alone = dates.map((referenceDate) => ({
    need: keepNeed(need, (counts) => counts.source !== source || counts.referenceDate === referenceDate),
    only: { referenceDate },
  }));
  return [{ need }, ...alone];
}
