import { known, MISSING, NOT_APPLICABLE } from '@/domain/measure';
import { type Category, categoryOf, type CategoryCode, type Establishment, placesOf } from '@/domain/offer';
import type { PortraitWords } from '@/i18n/portrait';
import { sheetWords } from '@/i18n/sheet';
import { note, paragraph, plainCell, type PortraitContext, type PortraitWriter } from './portrait-context';

/** Managing bodies named for a category, the largest first; the others are counted. */
const NAMED_MANAGERS = 3;

/** What the territory offers: categories with places and who runs them. */
export const writeOffer: PortraitWriter = (view, context) => {
  const { document, language, words } = context;
  const { values, locale } = language.messages;
  const sheet = sheetWords(locale);
  if (view.offer.length === 0)
    return [paragraph(view.offerObserved ? sheet.noEstablishment : sheet.offerUnknown)];
  return [
    {
      kind: 'table',
      caption: words.captions.offer,
      columns: [
        { header: sheet.category, isNumber: false },
        { header: words.columns.establishments, isNumber: true },
        { header: values.capacityStatuses[document.settings.perimeter.capacityStatus], isNumber: true },
        { header: words.columns.managers, isNumber: false },
      ],
      rows: view.offer.map(({ category, establishments, places }) => [
        plainCell(nameOf(category, words)),
        plainCell(language.formats.integer(establishments)),
        plainCell(language.formats.measured(places, 'places').text),
        plainCell(managersOf(view.establishments, category.code, context)),
      ]),
    },
  ];
};

function nameOf({ shortName, officialName }: Category, words: PortraitWords): string {
  return shortName === officialName ? shortName : words.category({ short: shortName, long: officialName });
}

function managersOf(
  establishments: readonly Establishment[],
  code: CategoryCode,
  { language, words }: PortraitContext,
): string {
  const counts = new Map<string, number>();
  for (const { categoryCode, managerName } of establishments) {
    if (categoryCode !== code) continue;
    const name = managerName ?? words.managers.unknown;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([leftName, left], [rightName, right]) =>
      right - left || leftName.localeCompare(rightName, language.formats.locale),
  );
  const named = ranked
    .slice(0, NAMED_MANAGERS)
    .map(([name, count]) => words.managers.one({ name, count }))
    .join(', ');
  const others = ranked.length - NAMED_MANAGERS;
  return others > 0 ? `${named} ${words.managers.others({ count: others })}` : named;
}

/** Every establishment and service, a line each. */
export const writeEstablishments: PortraitWriter = (view, context) => {
  const { document, language, words, communes } = context;
  const { values } = language.messages;
  const status = document.settings.perimeter.capacityStatus;
  if (view.establishments.length === 0) return [note(sheetWords(language.messages.locale).noEstablishment)];
  return [
    {
      kind: 'table',
      caption: words.captions.establishments,
      columns: [
        { header: words.columns.establishment, isNumber: false },
        { header: words.columns.category, isNumber: false },
        { header: words.columns.commune, isNumber: false },
        { header: words.columns.manager, isNumber: false },
        { header: values.capacityStatuses[status], isNumber: true },
      ],
      rows: view.establishments.map((establishment) => {
        const { name, finessEt, categoryCode, communeCode, managerName } = establishment;
        const position = communes?.positionOf(communeCode);
        return [
          plainCell(name, [language.formats.finess(finessEt)]),
          plainCell(categoryOf(categoryCode)?.shortName ?? categoryCode),
          plainCell((position === undefined ? undefined : communes?.names[position]) ?? communeCode),
          plainCell(managerName ?? words.managers.unknown),
          plainCell(language.formats.measured(placesAt(establishment, status), 'places').text),
        ];
      }),
    },
  ];
};

function placesAt(establishment: Establishment, status: Parameters<typeof placesOf>[1]) {
  if (categoryOf(establishment.categoryCode)?.counting === 'caseload') return NOT_APPLICABLE;
  const places = placesOf(establishment, status);
  return places === undefined ? MISSING : known(places);
}
