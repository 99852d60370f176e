/** Languages of the interface. */
export type Locale = 'fr' | 'en';
