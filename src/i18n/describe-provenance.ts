import type { Provenance } from '@/domain/measure';
import type { Formats } from './formats/formats';
import type { Messages } from './messages';

const SEPARATOR = ' · ';

/** How a provenance or a legend is put into words. */
export interface Language {
  readonly messages: Messages;
  readonly formats: Formats;
}

function describeOne(provenance: Provenance, { messages, formats }: Language): string {
  const isDemonstration = provenance.status === 'demonstration';
  const parts = [isDemonstration ? messages.app.demonstration.mark : provenance.source];
  if (provenance.date !== null) parts.push(formats.date(provenance.date));
  return parts.join(', ');
}

/**
 * The sources of a figure on one line, each once, in the order given: « FINESS+, août 2026 · INSEE, estimations de
 * population, 2025 ». Demonstration data says so.
 */
export function describeProvenance(provenances: readonly Provenance[], language: Language): string {
  const lines = provenances.map((provenance) => describeOne(provenance, language));
  return [...new Set(lines)].join(SEPARATOR);
}
