/** What a bare number counts. */
export type Unit = 'places' | 'people' | 'establishments' | 'per-1000';
