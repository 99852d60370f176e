import { typesetCatalogue } from './typeset';

/** A word of the statistics, and what it means to a planner. */
interface Notion {
  readonly term: string;
  readonly definition: string;
}

/** Words of the statistics, told where they appear and in the glossary. */
export const notions = typesetCatalogue({
  label: 'Mots',
  words: {
    perimeter: {
      term: 'Périmètre',
      definition:
        'Ce qu’un taux compte : catégories d’établissements, places installées ou autorisées, âges de la population.',
    },
    interval: {
      term: 'Intervalle',
      definition:
        'Valeurs entre lesquelles un taux est plausible, ici à 95 %. Plus l’effectif est petit, plus il est large.',
    },
    smoothing: {
      term: 'Lissage',
      definition:
        'Rapproche les taux des petites populations de la moyenne, ou de leurs voisins. Le taux brut reste à côté.',
    },
    'rank-interval': {
      term: 'Rangs plausibles',
      definition:
        'Rangs entre lesquels un territoire se trouve, compte tenu du hasard de tous les effectifs. Le rang affiché peut être en dehors : le premier de nombreux taux incertains l’est souvent par hasard.',
    },
    funnel: {
      term: 'Entonnoir',
      definition:
        'Nuage des taux selon la population, avec les limites que le hasard seul explique : larges pour les petits territoires.',
    },
    'over-dispersion': {
      term: 'Surdispersion',
      definition: 'Les territoires diffèrent tous un peu plus que le hasard ne le ferait (φ supérieur à 1).',
    },
    variation: {
      term: 'Coefficient de variation (CV)',
      definition: 'Écart type divisé par la moyenne. L’État suit celui des taux d’équipement.',
    },
    gini: {
      term: 'Gini',
      definition:
        'De 0, tous égaux, à 1, tout en un seul lieu : la moitié de l’écart moyen entre deux territoires, rapportée à la moyenne.',
    },
    theil: {
      term: 'Theil',
      definition:
        'Inégalité qui se partage exactement entre les régions et dans les régions. 0 : tous égaux.',
    },
    deciles: {
      term: 'D9/D1',
      definition: 'Taux que dépasse un territoire sur dix, divisé par celui que neuf sur dix dépassent.',
    },
    lorenz: {
      term: 'Courbe de Lorenz',
      definition: 'Part du total que détient la part de la population où le taux est le plus bas.',
    },
    change: {
      term: 'Évolution',
      definition: 'Différence d’un taux entre deux dates, et si le hasard suffirait à l’expliquer.',
    },
    'series-break': {
      term: 'Rupture de série',
      definition: 'Entre deux dates, la source, les catégories ou les limites du territoire ont changé.',
    },
    peers: {
      term: 'Territoires comparables',
      definition:
        'Ceux qui ressemblent le plus au territoire par population, densité, âges et ruralité. La règle est imprimée.',
    },
    secrecy: {
      term: 'Secret statistique',
      definition:
        'Un effectif trop petit n’est pas montré, ni ceux qui le feraient retrouver par soustraction (secret secondaire).',
    },
    dominance: {
      term: 'Dominance',
      definition: 'Un effectif dont un seul contributeur fait presque tout est masqué, même grand.',
    },
    caseload: {
      term: 'File active',
      definition:
        'Personnes suivies au moins une fois dans l’année. CAMSP et CMPP en ont une, non des places.',
    },
    'need-interval': {
      term: 'Intervalle de besoin',
      definition:
        'Au moins le plus grand des comptes, au plus leur somme : les listes se recouvrent d’un nombre inconnu.',
    },
    prevalence: {
      term: 'Prévalence',
      definition:
        'Part d’une population supposée concernée, d’après un texte ou une étude cités. Elle donne une estimation.',
    },
  },
} satisfies { readonly label: string; readonly words: Readonly<Record<string, Notion>> });
