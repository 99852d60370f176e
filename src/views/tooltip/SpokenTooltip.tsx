import { lazy, Suspense } from 'react';
import type { Language } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { unitOfTerm } from '@/indicators';
import { shownRate, type TerritoryTooltipView, type TooltipView, useAppState } from '@/state';
import { describeAgainst } from './describe-against';

const RepresentationSpoken = lazy(async () => ({
  default: (await import('../representation')).RepresentationSpoken,
}));

/** What the tooltip says, in one sentence after the other, for who hears the map. */
export function SpokenTooltip() {
  const language = useLanguage();
  const view = useAppState((state, { select }) => select.tooltip(state));
  const isPlain = useAppState(({ document }) => document.settings.fillBy === 'indicator');
  const isCount = useAppState(({ document }) => document.settings.measures.colors === 'count');
  if (view?.kind !== 'territory' || isPlain) return <>{spokenView(view, { isCount, language })}</>;
  return (
    <Suspense fallback={null}>
      <RepresentationSpoken code={view.figure.territory.code} name={view.figure.territory.name} />
      {outsideOf(view, language)}
    </Suspense>
  );
}

interface Spoken {
  /** Whether colours show a count. */
  readonly isCount: boolean;
  readonly language: Language;
}

function spokenView(view: TooltipView | null, { isCount, language }: Spoken): string {
  if (view === null) return '';
  const { app } = language.messages;
  if (view.kind === 'establishment')
    return app.map.focused({ name: view.establishment.name, value: view.category.shortName });
  const { name } = view.figure.territory;
  const value = isCount ? spokenCount(view, language) : spokenRate(view, language);
  return app.map.focused({ name, value }) + outsideOf(view, language);
}

function spokenCount(
  { figure, result: { definition } }: TerritoryTooltipView,
  { formats }: Language,
): string {
  return formats.measured(figure.numerator, unitOfTerm(definition.numerator)).spoken;
}

/** The rate, then how it stands to the reference. */
function spokenRate(view: TerritoryTooltipView, language: Language): string {
  const { figure, uncertainty, mode, reference, result } = view;
  const rate = shownRate(figure.rate, uncertainty, mode);
  const against = describeAgainst(rate, reference, language);
  return [
    language.formats.measured(rate, result.definition.unit).spoken,
    against?.standing ?? null,
    against?.difference ?? null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function outsideOf({ isStudied }: TerritoryTooltipView, { messages }: Language): string {
  return isStudied ? '' : `, ${messages.app.search.outsideStudy}`;
}
