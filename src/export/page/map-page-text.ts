import type { LegendBlock } from '../legend-blocks';

/** Every sentence of a map page, in the reader's language: the engine writes none itself. */
export interface MapPageText {
  readonly title: string;
  readonly subtitle: string | null;
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  readonly legend: readonly LegendBlock[];
  readonly sourceLines: readonly string[];
  /** How small counts were hidden and figures computed; `null` when nothing needs saying. */
  readonly secrecyNote: string | null;
  readonly dateLine: string;
  /** Fingerprint of every figure of the dossier, and the line that says it; `null` when it could not be computed. */
  readonly fingerprint: { readonly sha256: string; readonly line: string } | null;
  /** « Données de démonstration », or `null` when every figure is real. */
  readonly demonstrationLine: string | null;
  /** Name of each cartouche by département code. */
  readonly insetNames: Readonly<Record<string, string>>;
  /** Unit of the scale bar: « km ». */
  readonly scaleUnit: string;
  /** Says that cartouches have scales of their own. */
  readonly insetScaleNote: string;
}
