import type { Scene } from '@/cartography';
import { PARIS } from '@/cartography/projection';
import type { CommuneTable } from '@/domain/territory';
import type { Language } from '@/i18n';
import type { ProjectDocument } from '@/project';
import { type AppStore, isParisEnlarged } from '@/state';

/** A map to draw on a page. */
interface PageSubject {
  readonly app: Pick<AppStore, 'select' | 'communes'>;
  readonly document: ProjectDocument;
  /** Radius of the largest circle; that of a map with a page to itself when left out. */
  readonly largestSymbolPx?: number;
}

/** The map of a dossier as a page draws it: enlarged as it asks, in words, and with the names of the most peopled first. */
export function pageScene(
  { app: { select, communes }, document, largestSymbolPx }: PageSubject,
  { messages }: Language,
): Scene {
  const scene = peopledFirst(select.scene(document, 'light', largestSymbolPx), communes.current());
  if (!isParisEnlarged(document.settings)) return scene;
  return { ...scene, enlargement: { caption: messages.app.map.enlargement({ times: String(PARIS.scale) }) } };
}

/** Where the directory does not know a territory: after those it knows. */
const LAST = 0;

/** Communes and EPCI in the order of their inhabitants: few of them are named. Those not studied stay after the others. */
function peopledFirst(scene: Scene, communes: CommuneTable | null): Scene {
  const { level, labels } = scene;
  if (communes === null || (level !== 'commune' && level !== 'epci')) return scene;
  const people = countPeople(communes, level === 'commune' ? communes.codes : communes.epciCodes);
  return {
    ...scene,
    labels: labels.map((label) =>
      label.priority < 0 ? label : { ...label, priority: people.get(label.code) ?? LAST },
    ),
  };
}

function countPeople(
  { populations }: CommuneTable,
  keys: readonly (string | null)[],
): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  keys.forEach((key, rank) => {
    if (key !== null) people.set(key, (people.get(key) ?? 0) + (populations[rank] ?? 0));
  });
  return people;
}
