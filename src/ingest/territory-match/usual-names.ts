import type { MatchLevel } from './match';

/** A name that people write and the directory does not hold. Proposed, never applied. */
export interface UsualName {
  readonly name: string;
  /** The territory it means, or those it covers. */
  readonly codes: readonly string[];
}

/** Usual names of régions and départements: initials, names that were tried, territories made of several. */
export const USUAL_NAMES: Readonly<Record<MatchLevel, readonly UsualName[]>> = {
  region: [
    { name: 'IDF', codes: ['11'] },
    { name: 'Centre', codes: ['24'] },
    { name: 'CVL', codes: ['24'] },
    { name: 'BFC', codes: ['27'] },
    { name: 'HDF', codes: ['32'] },
    { name: 'Nord-Pas-de-Calais-Picardie', codes: ['32'] },
    { name: 'Alsace-Champagne-Ardenne-Lorraine', codes: ['44'] },
    { name: 'PDL', codes: ['52'] },
    { name: 'Aquitaine-Limousin-Poitou-Charentes', codes: ['75'] },
    { name: 'Languedoc-Roussillon-Midi-Pyrénées', codes: ['76'] },
    { name: 'ARA', codes: ['84'] },
    { name: 'AURA', codes: ['84'] },
    { name: 'PACA', codes: ['93'] },
    { name: 'Sud', codes: ['93'] },
  ],
  departement: [
    { name: 'Corse', codes: ['2A', '2B'] },
    { name: 'Alsace', codes: ['67', '68'] },
    { name: "Collectivité européenne d'Alsace", codes: ['67', '68'] },
    { name: 'Côtes-du-Nord', codes: ['22'] },
    { name: 'Métropole de Lyon', codes: ['69'] },
    { name: 'Grand Lyon', codes: ['69'] },
    { name: 'Nouveau Rhône', codes: ['69'] },
    { name: 'Ville de Paris', codes: ['75'] },
  ],
  epci: [],
  commune: [],
};
