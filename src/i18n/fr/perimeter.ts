import type { AgedPublic } from '@/domain/population';
import type { CategoryGroupId } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** The dialog where the user says which categories, ages and places are counted. */
export const perimeter = {
  title: 'Périmètre',
  intro:
    'Ce qui est compté dans les taux d’équipement, les écarts et les rapports de places. Le périmètre est imprimé sous chaque carte, tableau et export, et enregistré avec le dossier.',
  whole: 'Établissements et places de toute la France dans les données du dossier.',
  publics: { child: 'Enfants et jeunes', adult: 'Adultes' } satisfies Record<AgedPublic, string>,
  ages: 'Âges de la population',
  unknownAges: 'Aucune population du dossier ne distingue ces âges : les taux ne seront pas disponibles.',
  category: 'Catégories comptées',
  counted: ({ categories }: { categories: string }) => typeset`Catégories comptées : ${categories}`,
  establishments: 'Étab.',
  places: 'Places',
  groups: {
    sessad: 'SESSAD',
    ime: 'IME',
    itep: 'ITEP',
    polyhandicap: 'Polyhandicap et déficience motrice',
    sensory: 'Déficiences sensorielles',
    family: 'Accueil familial et hébergement',
    kindergarten: 'Jardins d’enfants spécialisés',
    esat: 'ESAT',
    training: 'Formation et réadaptation professionnelles',
    eanm: 'Foyers et EANM (anciens et nouveau noms)',
    mas: 'MAS',
    eam: 'FAM et EAM (ancien et nouveau noms)',
    services: 'Services : SAVS et SAMSAH',
    'temporary-child': 'Accueil temporaire',
    'temporary-adult': 'Accueil temporaire',
    'experimental-child': 'Établissements expérimentaux',
    'experimental-adult': 'Établissements expérimentaux',
  } satisfies Record<CategoryGroupId, string>,
  caution: {
    temporary: 'Comptés d’ordinaire ; une place y sert plusieurs personnes dans l’année.',
    experimental: 'Comptés d’ordinaire ; leur activité peut relever d’une autre catégorie.',
  },
  excluded: 'Jamais comptés',
  excludedReasons: {
    caseload:
      'CMPP et CAMSP suivent une file active : un nombre de personnes dans l’année, et non des places. Leur rapport à la population a son propre indicateur.',
    mixed: 'Les centres de ressources servent enfants et adultes et n’ont pas de places.',
  },
  excludedLine: ({ name, establishments }: { name: string; establishments: number }) =>
    typeset`${name} : ${counted(establishments, { one: 'établissement', other: 'établissements' })}`,
  doubleCounting: {
    title: 'Des personnes sont comptées deux fois',
    text: ({ work, housing, most, share }: { work: string; housing: string; most: string; share: string }) =>
      typeset`Un foyer d’hébergement loge d’ordinaire des travailleurs d’ESAT. Les deux sont comptés : ${work} en ESAT, ${housing} en foyer d’hébergement. Jusqu’à ${most} places de plus que de personnes, soit ${share} du total des adultes. Pour un taux en personnes, décochez l’un des deux.`,
  },
  result: 'Taux d’équipement, France entière',
  rate: ({ rate }: { rate: string }) => typeset`${rate} ‰`,
  before: ({ rate }: { rate: string }) => typeset`${rate} ‰ avant`,
  changes: ({ count }: { count: number }) =>
    count === 0
      ? 'Périmètre usuel'
      : typeset`${integer(count)} ${count === 1 ? 'changement' : 'changements'} par rapport au périmètre usuel`,
  restore: 'Rétablir le périmètre usuel',
  cancel: 'Annuler',
  apply: 'Appliquer',
  nothing: 'Aucune catégorie n’est cochée : le taux vaudra zéro partout.',
};
