import type { WhiteZoneSettings } from '@/project';
import { typeset } from './typeset';
import { counted, integer } from './words';

const communes = (count: number) => counted(count, { one: 'commune', other: 'communes' });
const services = (count: number) =>
  counted(count, { one: 'établissement ou service', other: 'établissements et services' });

/** Communes farther than a distance from every service. */
export const whiteZones = {
  title: ({ distance }: { distance: number }) =>
    typeset`Zones blanches : communes à plus de ${integer(distance)} km, à vol d’oiseau, de l’établissement le plus proche`,
  subtitle: ({ count }: { count: number }) => typeset`${services(count)} retenus · distances à vol d’oiseau`,
  summary: ({ count, people, ages }: { count: number; people: string; ages: string }) =>
    typeset`${communes(count)}, ${people} ${ages}`,
  choice: {
    distance: 'Distance à vol d’oiseau',
    kilometres: ({ distance }: { distance: number }) => typeset`${integer(distance)} km`,
    services: 'Établissements cherchés',
    of: {
      shown: 'Tous ceux que le filtre montre',
      child: 'Pour enfants, selon le périmètre',
      adult: 'Pour adultes, selon le périmètre',
    } satisfies Record<WhiteZoneSettings['services'], string>,
    filter:
      'Le filtre des établissements (catégorie, public, gestionnaire, statut) s’applique toujours ; il se règle dans « Ce que montre la carte ».',
  },
  keep: ({ count }: { count: number }) => typeset`Retenir ${communes(count)} sur la carte`,
  keepNote: 'La carte passe au niveau des communes et les entoure si leurs contours sont importés.',
  legend: {
    white: 'Communes en zone blanche (un carré peut en tenir plusieurs)',
    service: 'Établissement ou service retenu',
  },
  unobservedLegend: 'L’offre ne dit rien de ce département',
  columns: {
    departement: 'Département',
    communes: 'Communes',
    people: 'Habitants',
    share: 'Part',
  },
  people: ({ ages }: { ages: string }) => typeset`Habitants comptés : ${ages}.`,
  place: ({ name, count, people }: { name: string; count: number; people: string }) =>
    typeset`${name} : ${communes(count)}, ${people} habitants`,
  nowhere: ({ name }: { name: string }) => typeset`${name} : aucune commune en zone blanche`,
  notObserved: ({ name }: { name: string }) => typeset`${name} : l’offre ne dit rien de ce département`,
  why: {
    about: ({ name }: { name: string }) => typeset`Pourquoi ${name} ?`,
    heading: ({ shown, count }: { shown: number; count: number }) =>
      shown === count
        ? typeset`${communes(count)} :`
        : typeset`Les ${integer(shown)} communes les plus peuplées, sur ${integer(count)} (toutes sont dans le CSV) :`,
    commune: ({ name, people }: { name: string; people: string }) => typeset`${name}, ${people} :`,
    people: ({ count }: { count: string }) => typeset`${count} hab.`,
    unknownPeople: 'habitants inconnus',
    nearest: ({ service, where, distance, limit }: NearestFigures) =>
      typeset`le plus proche est « ${service} » (${where}), à ${distance} km à vol d’oiseau, au-delà des ${integer(limit)} km choisis.`,
    none: 'aucun des établissements retenus n’est du même côté de la mer.',
    estimated: 'La commune est placée au centre de son EPCI : distance estimée.',
  },
  description: ({ count, people, first }: { count: number; people: string; first: string }) =>
    typeset`Carte des départements : ${communes(count)} en zone blanche, ${people} habitants. ${first} Le tableau qui suit les compte par département.`,
  most: ({ names }: { names: string }) => typeset`Les plus touchés : ${names}.`,
  nothing: {
    noService: {
      title: 'Aucun établissement retenu',
      advice:
        'Le filtre, le périmètre ou l’offre du dossier ne laissent aucun établissement à chercher : élargissez-les.',
    },
    noZone: ({ distance }: { distance: number }) =>
      typeset`Aucune commune n’est à plus de ${integer(distance)} km d’un établissement retenu.`,
  },
  loading: 'Lecture des communes, recherche de l’établissement le plus proche de chacune…',
  failed: {
    title: 'Le répertoire des communes n’a pas pu être lu',
    advice: 'Vérifiez la connexion, puis rouvrez cette vue.',
  },
  method: {
    straight:
      'Distance en ligne droite sur la sphère (« à vol d’oiseau »), de la commune à l’établissement. Ce n’est pas un temps de trajet : ni routes, ni relief, ni transports.',
    nearest:
      'Le plus proche est cherché dans toute l’offre du dossier, au-delà des limites de département et du périmètre d’étude, mais pas de l’autre côté de la mer : la métropole, la Corse et chaque DROM sont cherchés à part. Une commune à exactement la distance choisie est desservie.',
    caution:
      'Une zone blanche n’est pas à elle seule un manque : un service se déplace à domicile, un établissement proche peut être complet ou ne pas convenir. C’est une question à poser.',
    atCommune: ({ count }: { count: number }) =>
      typeset`${services(count)} sans coordonnées propres : à la place de leur commune (estimation).`,
    unlocatedServices: ({ count }: { count: number }) =>
      typeset`${services(count)} ne sont placés nulle part et ne sont les plus proches de personne.`,
    estimated: ({ count }: { count: number }) =>
      typeset`${communes(count)} en zone blanche sans point propre, au centre de leur EPCI (estimation, à une dizaine de kilomètres près) : importez les contours des communes pour placer chacune en son centre.`,
    unlocated: ({ count }: { count: number }) => typeset`${communes(count)} sans aucun point : non jugées.`,
    unobserved: ({ count, names }: { count: number; names: string }) =>
      typeset`L’offre ne dit rien de ${counted(count, { one: 'département', other: 'départements' })} (${names}) : leurs communes éloignées de tout établissement connu ne sont pas dites en zone blanche, et leurs voisines peuvent avoir plus près un établissement que le fichier ignore.`,
    uncounted: ({ count }: { count: number }) =>
      typeset`${communes(count)} en zone blanche dont les habitants ne sont pas connus : comptées parmi les communes, non parmi les habitants.`,
    lacksAges: ({ ages }: { ages: string }) =>
      typeset`Les ${ages} ne sont pas connus par commune : tous les habitants sont comptés. Importez un tableau du recensement par commune et par âge pour les compter.`,
    share: 'Part : habitants en zone blanche parmi ceux des communes jugées du département.',
  },
  sources: { filter: ({ names }: { names: string }) => typeset`Filtre des établissements : ${names}.` },
  export: {
    departementCode: 'code département',
    communeCode: 'code commune',
    commune: 'Commune',
    distance: 'Distance à vol d’oiseau (km)',
    finess: 'FINESS du plus proche',
    service: 'Établissement le plus proche',
    category: 'Catégorie',
    serviceCommune: 'Commune de l’établissement',
    point: 'Point de la commune',
    points: {
      contour: 'centre du contour',
      located: 'point de la commune',
      'epci-point': 'centre de l’EPCI (estimation)',
    },
    why: 'Pourquoi',
  },
};

interface NearestFigures {
  readonly service: string;
  /** Category and commune. */
  readonly where: string;
  /** Kilometres, written. */
  readonly distance: string;
  readonly limit: number;
}
