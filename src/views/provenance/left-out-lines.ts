import { categoryOf } from '@/domain/offer';
import { territoryAt } from '@/domain/territory';
import type { ProvenanceWords } from '@/i18n/provenance';
import type { FigureOrigin, FigureSide } from '@/state';

/** What a figure leaves out, a sentence each. */
export function leftOutLines(origin: FigureOrigin, words: ProvenanceWords): readonly string[] {
  const lines = [origin.numerator, origin.denominator].flatMap((side) => [
    ...establishmentLines(side, words),
    ...departementLines(side, origin, words),
  ]);
  return [...new Set(lines)];
}

function establishmentLines({ trace }: FigureSide, { leftOut }: ProvenanceWords): readonly string[] {
  const without = (trace.establishments ?? []).filter(
    ({ standing }) => standing === 'without-capacity',
  ).length;
  const superseded = (trace.records ?? []).filter(({ standing }) => standing === 'superseded').length;
  return [
    ...(without === 0 ? [] : [leftOut.withoutCapacity({ count: without })]),
    ...(superseded === 0 ? [] : [leftOut.superseded({ count: superseded })]),
    ...trace.categoriesLeftOut.map(({ categoryCode, establishments }) =>
      leftOut.category({
        name: categoryOf(categoryCode)?.shortName ?? categoryCode,
        count: establishments,
      }),
    ),
  ];
}

function departementLines(
  { trace }: FigureSide,
  { hierarchy }: FigureOrigin,
  { leftOut }: ProvenanceWords,
): readonly string[] {
  const told = { together: leftOut.together, silent: leftOut.silent, 'left-out': leftOut.otherSide };
  return (['together', 'silent', 'left-out'] as const).flatMap((standing) => {
    const names = trace.departements
      .filter((departement) => departement.standing === standing)
      .map(({ position }) => territoryAt(hierarchy.departement, position).name);
    return names.length === 0 ? [] : [told[standing]({ count: names.length, names: names.join(', ') })];
  });
}
