import { dotsWords } from '@/i18n/dots';
import { useMessages } from '@/i18n/react';
import { unitOfTerm } from '@/indicators';
import { dotsOf, useAppState, useCommands } from '@/state';
import { Select } from '@/ui-kit';

/** Stands for the number proposed. */
const PROPOSED = 'proposed';

/** How many a dot stands for: the number proposed, or another round one. */
export function DotUnitChoice() {
  const { locale, values } = useMessages();
  const { choice } = dotsWords(locale);
  const commands = useCommands();
  const wished = useAppState((state) => state.document.settings.perDot);
  const { units, proposed, perDot } = useAppState((state, app) => dotsOf(app)(state.document));
  const unit = useAppState((state, { select }) =>
    unitOfTerm(select.chosen(state.document).definition.numerator),
  );
  if (proposed === null) return null;
  const written = (count: number) => values.counts[unit]({ count });
  const isWished = wished !== null && wished === perDot;
  const rounds = units.filter((round) => round !== proposed || wished === round);
  const others = isWished && !units.includes(wished) ? [wished, ...rounds] : rounds;
  return (
    <Select
      label={choice.unit}
      description={choice.explanation}
      options={[
        { id: PROPOSED, label: choice.proposed({ count: written(proposed) }) },
        ...others.map((count) => ({ id: String(count), label: written(count) })),
      ]}
      value={isWished ? String(wished) : PROPOSED}
      onChange={(id) => commands.chooseDotUnit(id === PROPOSED ? null : Number(id))}
    />
  );
}
