import type { SmoothingMethod } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** The sheet of the selection, and the map's tooltip. */
export const sheet = {
  label: ({ name }: { name: string }) => typeset`Fiche : ${name}`,
  nameWithCode: ({ name, code }: { name: string; code: string }) => typeset`${name} (${code})`,
  sourceAndCalculation: 'Source et calcul',
  uncertainty: {
    notASampleShort:
      'Intervalle et lissage : sans objet, ce qui est compté est recensé ou calculé, non échantillonné.',
    isolatedMark: 'Isolé : aucun voisin montré, le taux n’est pas lissé.',
    smoothedMethods: {
      marshall: ({ mean }: { mean: string }) => typeset`Lissage de Marshall vers ${mean}.`,
      'poisson-gamma': ({ mean }: { mean: string }) => typeset`Lissage de Poisson-gamma vers ${mean}.`,
      'local-marshall': () => 'Lissage de Marshall local, vers le taux des voisins.',
    } satisfies Record<SmoothingMethod, (parameters: { mean: string }) => string>,
  },
  originByKey: 'D’où vient ce chiffre ? (F2)',
  originByMenu: 'D’où vient ce chiffre ? (clic droit, ou F2)',
  people: 'Personnes',
  sumOfAges: 'somme des âges',
  establishmentCountShort: 'Étab.',
  socialAid: 'Prestations (contexte)',
  gone: 'Fiche indisponible',
  communes: ({ count }: { count: number }) => counted(count, { one: 'commune', other: 'communes' }),
  mostlyIn: ({ place }: { place: string }) => typeset`${place} principalement`,
  codeAndPlace: ({ code, place }: { code: string; place: string }) => typeset`${code} · ${place}`,
  coveredDepartements: ({ covered, total }: { covered: number; total: number }) =>
    typeset`sur ${integer(covered)} départements renseignés sur ${integer(total)}`,
  empty: 'Choisissez un territoire sur la carte ou dans le tableau pour lire sa fiche.',
  population: 'Population',
  total: 'Ensemble',
  keyFigures: 'Chiffres clés',
  offer: 'Offre',
  need: 'Besoins non couverts',
  coverage: 'Équipes et territoires d’intervention',
  methods: 'Méthodes et sources',
  reference: ({ name, value }: { name: string; value: string }) => typeset`${name} : ${value}`,
  fraction: ({ numerator, denominator }: { numerator: string; denominator: string }) =>
    typeset`${numerator} ÷ ${denominator}`,
  countRange: ({ low, high }: { low: string; high: string }) =>
    typeset`Estimation : de ${low} à ${high} selon la prévalence`,
  source: 'Source',
  status: 'Statut de la donnée',
  referenceDate: 'Date',
  licence: 'Licence',
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  perimeter: 'Périmètre',
  category: 'Catégorie',
  installed: 'Installées',
  authorised: 'Autorisées',
  noEstablishment: 'Aucun établissement ni service ouvert du champ handicap dans la source.',
  offerUnknown:
    'La source chargée ne parle pas de ce territoire : son offre est inconnue, elle n’est pas nulle.',
  needUnknown: 'Le tableau de besoins ne parle pas de ce territoire.',
  needNotAdded:
    'Les besoins ne sont pas additionnés dans vos territoires : leur somme pourrait dire ce que le secret masque ailleurs.',
  noNeed: 'Aucun tableau de besoins dans ce dossier.',
  needIntervals: {
    title: 'Toutes sources ensemble',
    ends: ({ low, high }: { low: string; high: string }) => typeset`de ${low} à ${high} personnes`,
    atLeast: ({ low }: { low: string }) => typeset`au moins ${low} personnes (le plus est secret)`,
    exact: ({ low }: { low: string }) => typeset`${low} personnes`,
    note: 'Au moins le plus grand des comptes montrés, au plus leur somme ; enfants et adultes s’additionnent. Un compte masqué n’ajoute rien au moins et masque le plus.',
    roles: {
      least: 'fait le moins',
      contained: 'comprise dans une autre, ne s’ajoute pas au plus',
      both: 'fait le moins ; comprise dans une autre, ne s’ajoute pas au plus',
    },
    overlaps: 'Ce que l’on sait des sources',
    overlapsNote:
      'Deux sources dont on ne dit rien se recouvrent d’un nombre inconnu. Ce qui est déclaré ici vaut pour tous les territoires et est imprimé avec l’indicateur ; là où les comptes le contredisent, il est écarté.',
    pair: ({ first, second }: { first: string; second: string }) => typeset`${first} et ${second}`,
    relations: {
      unknown: () => 'Recouvrement inconnu',
      disjoint: () => 'Personne en commun',
      'first-in-second': ({ first, second }: { first: string; second: string }) =>
        typeset`« ${first} » est comprise dans « ${second} »`,
      'second-in-first': ({ first, second }: { first: string; second: string }) =>
        typeset`« ${second} » est comprise dans « ${first} »`,
    },
  },
  noTeam: 'Aucune équipe ne déclare répondre de ce territoire.',
  remits: {
    unknown: ({ kind, names }: { kind: string; names: string }) =>
      typeset`${kind} : la liste des équipes n’en donne aucune pour ${names}, et n’est pas dite complète.`,
    none: ({ kind, names }: { kind: string; names: string }) =>
      typeset`${kind} : aucune équipe pour ${names}.`,
    shared: ({ kind, names }: { kind: string; names: string }) =>
      typeset`${kind} : plusieurs équipes pour ${names}.`,
    part: ({ kind, name }: { kind: string; name: string }) =>
      typeset`${kind} : ${name} en partie seulement, sans que la liste dise laquelle (au moins une commune, jamais toutes).`,
    partAtLeast: ({ kind, name, share }: { kind: string; name: string; share: string }) =>
      typeset`${kind} : ${name} en partie seulement, au moins ${share} de ses habitants, sans que la liste dise tout.`,
    communes: ({ kind, name, share }: { kind: string; name: string; share: string }) =>
      typeset`${kind} : ${name} en partie, les communes de ${share} de ses habitants (estimation).`,
  },
  countedWith: ({ region }: { region: string }) => typeset`compté pour la région entière : ${region}`,
  carriedBy: ({ carrier }: { carrier: string }) => typeset`Portée par ${carrier}`,
  departementsInRemit: ({ count, inPart }: { count: number; inPart: number }) => {
    const all = counted(count, { one: 'département', other: 'départements' });
    if (inPart === 0) return all;
    return inPart === count ? typeset`${all}, en partie` : typeset`${all}, dont ${integer(inPart)} en partie`;
  },
  wholeCountry: 'Pays entier',
  establishment: {
    finessEt: 'N° FINESS géographique',
    finessEj: 'N° FINESS juridique',
    noFiness: 'numéro non fourni par le fichier',
    manager: 'Gestionnaire',
    commune: 'Commune',
    position: 'Position',
    places: 'Places',
    caseload: 'Suit une file active, non des places.',
    unknownManager: 'Gestionnaire non précisé',
    backToTerritory: ({ name }: { name: string }) => typeset`Revenir à ${name}`,
  },
  rank: ({ rank, total }: { rank: number; total: number }) => typeset`${integer(rank)} sur ${integer(total)}`,
  /** How rates are held against those of others. */
  comparing: {
    comparedWith: 'Comparé à',
    peersTitle: 'Territoires comparables',
    noPeers: 'Aucun territoire comparable : un critère de la règle n’est pas connu ici.',
    distance: 'Distance',
    distanceNote: 'Distance en écarts-types : 0 pour un jumeau. Au-delà de 2, la ressemblance est faible.',
    notASample:
      'Écart non testé : des places recensées une à une ne doivent rien au hasard ; d’une moyenne ou d’un calcul, la dispersion n’est pas connue.',
  },
};
