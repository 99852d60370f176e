import { typeset } from './typeset';
import { inSentence } from '../wording';
import { counted, integer } from './words';

/** The printed sheet of a territory. */
export const portrait = {
  open: 'Imprimer la fiche…',
  title: 'Fiches à imprimer',
  intro:
    'Une fiche A4 par territoire : chiffres clés à côté de la région, des territoires comparables et de la France, offre, besoins, équipes, évolution, méthode. Le fichier HTML se lit sans Maillage ni réseau ; la fenêtre d’impression permet d’enregistrer un PDF.',
  scope: 'Territoires',
  scopes: {
    one: ({ name }: { name: string }) => typeset`${name} seulement`,
    group: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'territoire retenu', other: 'territoires retenus' })} dans les vues`,
    all: ({ levels, count }: { levels: string; count: number }) =>
      typeset`Tous les territoires étudiés : ${inSentence(levels)} (${integer(count)})`,
  },
  withEstablishments: 'Joindre la liste de chaque établissement et service',
  print: 'Imprimer ou enregistrer en PDF',
  download: 'Télécharger (HTML)',
  preparing: 'Préparation des fiches…',
  bookTitle: {
    one: ({ name }: { name: string }) => typeset`Fiche de territoire : ${name}`,
    several: ({ count }: { count: number }) => typeset`${integer(count)} fiches de territoire`,
  },
  fileName: { one: 'fiche', several: 'fiches' },
  contents: 'Fiches de ce document',
  subtitle: ({ identity, date }: { identity: string; date: string }) =>
    typeset`Fiche de territoire · ${identity} · établie le ${date}`,
  mapDescription: ({ name }: { name: string }) => typeset`Carte de France où ${name} est entouré`,
  aroundDescription: ({ name }: { name: string }) =>
    typeset`Carte de ${name}, entouré, et de ce qui l’environne`,
  mapCaption: ({ subject }: { subject: string }) =>
    typeset`En couleur : ${subject}. Le territoire est entouré d’un trait noir.`,
  mapAlone: 'Le territoire est entouré d’un trait noir.',
  sections: {
    figures: 'Chiffres clés',
    offer: 'Offre par catégorie',
    need: 'Besoins non couverts',
    evolution: 'Évolution',
    coverage: 'Équipes qui répondent du territoire',
    methods: 'Méthodes, périmètre et territoires comparables',
    establishments: 'Établissements et services',
  },
  columns: {
    indicator: 'Indicateur',
    establishments: 'Étab.',
    managers: 'Gestionnaires (nombre d’établissements et services)',
    source: 'Source',
    before: 'Avant',
    after: 'Après',
    establishment: 'Établissement ou service',
    category: 'Catégorie',
    commune: 'Commune',
    manager: 'Gestionnaire',
  },
  captions: {
    figures: 'Chiffres clés du territoire et de ses références, avec leurs intervalles',
    offer: 'Établissements, services et places par catégorie',
    needs: 'Personnes sans solution par source et par public',
    evolution: 'Chiffres clés à deux dates',
    establishments: 'Liste des établissements et services',
  },
  bars: 'Barre : le territoire, son intervalle au milieu ; longue marque : la France ; marques courtes : les autres références. Une échelle par ligne, à partir de zéro.',
  unknownFigures: ({ names }: { names: string }) => typeset`Chiffres clés non connus à ce niveau : ${names}.`,
  reading:
    'Un taux bas n’est pas à lui seul un manque : la prévalence par territoire n’est pas connue. Lisez l’offre à côté des besoins.',
  managers: {
    one: ({ name, count }: { name: string; count: number }) => typeset`${name} (${integer(count)})`,
    unknown: 'non précisé',
    others: ({ count }: { count: number }) =>
      typeset`et ${counted(count, { one: 'autre gestionnaire', other: 'autres gestionnaires' })}`,
  },
  category: ({ short, long }: { short: string; long: string }) => typeset`${short} · ${long}`,
  together: 'Toutes sources ensemble',
  team: ({ kind, verification }: { kind: string; verification: string }) =>
    typeset`${kind} · ${verification.toLowerCase()}`,
  peers: ({ names }: { names: string }) => typeset`Territoires comparables : ${names}.`,
  noEvolution: 'Aucun des chiffres clés n’est connu à deux dates : pas d’évolution à dire.',
  historyFailed: 'Les années antérieures n’ont pas pu être lues : l’évolution manque.',
  dated: ({ value, date }: { value: string; date: string }) => typeset`${value} (${date})`,
  madeWith: ({ date }: { date: string }) => typeset`Fiche établie le ${date} avec Maillage.`,
};
