import { fr } from './fr';
import type { Locale } from './locale';

/** Every sentence of the interface in one language; messages with parameters are functions. */
export type Messages = typeof fr;

/** The catalogue of a language; other languages than French are fetched when first asked for. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'fr') return fr;
  const { en } = await import('./en');
  return en;
}
