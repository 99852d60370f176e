import type { PortraitBook } from '@/export';

type Area = PortraitBook['map']['areas'][number];

/** One area for all that have the same colour and texture, in the order in which looks are met. */
export function joinByLook(areas: readonly Area[]): readonly Area[] {
  const joined = new Map<string, Area & { readonly paths: string[] }>();
  for (const area of areas) {
    const look = `${area.texture} ${area.color}`;
    const known = joined.get(look);
    if (known === undefined) joined.set(look, { ...area, code: look, name: '', paths: [area.path] });
    else known.paths.push(area.path);
  }
  return [...joined.values()].map(({ paths, ...area }) => ({ ...area, path: paths.join('') }));
}
