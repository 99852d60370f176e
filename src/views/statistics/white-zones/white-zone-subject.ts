import type { ZoneCount } from '@/analysis/white-zones';
import { categoryOf } from '@/domain/offer';
import { describeProvenance, type Language } from '@/i18n';
import { exportWords } from '@/i18n/export';
import type { StatisticsWords } from '@/i18n/statistics';
import type { WhiteZoneWords } from '@/i18n/white-zones';
import type { WhiteCommune, WhiteZoneView } from '@/state';
import { type FramedSubject, studiedPart } from '../use-view-subject';

/** White zones and what they are put into words with. */
export interface WhiteZoneSubject {
  readonly view: WhiteZoneView;
  readonly words: WhiteZoneWords;
  readonly language: Language;
  readonly title: string;
  /** What is printed around the view. */
  readonly framed: FramedSubject;
}

interface WhiteZoneWriting {
  readonly words: WhiteZoneWords;
  readonly statistics: StatisticsWords;
  readonly language: Language;
  /** What the filter of establishments lets through, in words. */
  readonly filter: string;
}

/** Writes what the view says around its map and its table. */
export function describeWhiteZones(
  view: WhiteZoneView,
  { words, statistics, language, filter }: WhiteZoneWriting,
): WhiteZoneSubject {
  const { messages } = language;
  const studied = studiedPart(view, messages);
  const sources = [view.offer, ...view.population];
  const ages = messages.values.ageBases[view.ages];
  const count = view.services.establishments.length;
  const line = words.summary({ count: view.total.white, people: peopleText(view.total, language), ages });
  return {
    view,
    words,
    language,
    title: words.title({ distance: view.settings.distanceKm }),
    framed: {
      words: statistics,
      subtitle: [words.subtitle({ count }), ...studied].join(' · '),
      franceLine: line,
      asked: [],
      demonstration:
        view.offer.status === 'demonstration' ? exportWords(messages.locale).page.demonstration : null,
      notes: [
        ...studied,
        words.choice.of[view.settings.services],
        ...(filter === '' ? [] : [words.sources.filter({ names: filter })]),
        statistics.sources({ line: describeProvenance(sources, language) }),
      ],
    },
  };
}

/** Inhabitants of the white zones, as printed; a dash where those of none are known. */
export function peopleText(
  { white, whiteUncounted, whitePeople }: ZoneCount,
  { formats }: Pick<Language, 'formats'>,
): string {
  return white > 0 && white === whiteUncounted ? '–' : formats.integer(whitePeople);
}

/** Inhabitants of white zones among those of the communes judged; a dash where there are none. */
export function shareText({ whitePeople, judgedPeople }: ZoneCount, { formats }: Pick<Language, 'formats'>) {
  return judgedPeople > 0 ? formats.percent(whitePeople / judgedPeople, 1) : '–';
}

/** Why a commune is in a white zone: its nearest service and how far that is. */
export function explainCommune({ view, words, language }: WhiteZoneSubject, commune: WhiteCommune): string {
  const { why } = words;
  const { nearest, nearestCommune, kilometres, people, name, quality } = commune;
  const counted = Number.isNaN(people)
    ? why.unknownPeople
    : why.people({ count: language.formats.integer(people) });
  const said = why.commune({ name, people: counted });
  if (nearest === null) return `${said} ${why.none}`;
  const category = categoryOf(nearest.categoryCode)?.shortName ?? nearest.categoryCode;
  const reason = why.nearest({
    service: nearest.name,
    where: [category, ...(nearestCommune === null ? [] : [nearestCommune])].join(', '),
    distance: language.formats.decimal(kilometres, 1),
    limit: view.settings.distanceKm,
  });
  return [said, reason, ...(quality === 'epci-point' ? [why.estimated] : [])].join(' ');
}

/** How the zones were found, and what is uncertain of them. */
export function methodOf({ view, words, language }: WhiteZoneSubject): readonly string[] {
  const { method } = words;
  const { total, services, unobserved } = view;
  const told = (count: number, say: (parameters: { count: number }) => string) =>
    count === 0 ? [] : [say({ count })];
  const names = unobserved.map(({ name }) => name).join(', ');
  const { ageBases } = language.messages.values;
  return [
    method.straight,
    method.nearest,
    words.people({ ages: ageBases[view.ages] }),
    ...(view.wantedAges === view.ages ? [] : [method.lacksAges({ ages: ageBases[view.wantedAges] })]),
    ...told(total.whiteEstimated, method.estimated),
    ...told(services.atCommune, method.atCommune),
    ...told(services.unlocated, method.unlocatedServices),
    ...told(total.unlocated, method.unlocated),
    ...told(total.whiteUncounted, method.uncounted),
    ...(unobserved.length === 0 ? [] : [method.unobserved({ count: unobserved.length, names })]),
    method.share,
    method.caution,
  ];
}
