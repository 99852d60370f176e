import type { Territory } from '@/domain/territory';
import { note, paragraph, plainCell, type PortraitWriter } from './portrait-context';

/** The teams that answer for the territory, how sure that is, and who is left out or shared. */
export const writeCoverage: PortraitWriter = ({ coverage, remits }, { language, words }) => {
  const { sheet, layers } = language.messages;
  const namesOf = (territories: readonly Territory[]) => territories.map(({ name }) => name).join(', ');
  const items = coverage.map(({ name, kind, verification, carrier }) =>
    plainCell(name, [
      words.team({
        kind: layers.coverageKinds[kind].short,
        verification: layers.verification[verification].label,
      }),
      ...(carrier === null ? [] : [sheet.carriedBy({ carrier })]),
    ]),
  );
  const gaps = remits.flatMap(({ kind, uncovered, shared, isComplete }) => {
    const { short } = layers.coverageKinds[kind];
    const tell = isComplete ? sheet.remits.none : sheet.remits.unknown;
    return [
      ...(uncovered.length === 0 ? [] : [note(tell({ kind: short, names: namesOf(uncovered) }))]),
      ...(shared.length === 0 ? [] : [note(sheet.remits.shared({ kind: short, names: namesOf(shared) }))]),
    ];
  });
  return [...(items.length === 0 ? [paragraph(sheet.noTeam)] : [{ kind: 'list' as const, items }]), ...gaps];
};
