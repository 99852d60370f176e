import type { ValueStatus } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { FunnelLimits, FunnelZone } from '@/indicators/funnel';
import type { ReferenceComparison } from '@/indicators/interval';
import { typeset } from './typeset';
import { counted, integer } from './words';

type StandardisedSubject = 'need' | 'pch';

const territories = (count: number) => counted(count, { one: 'territoire', other: 'territoires' });

/** The views of the drawer that set territories against each other. */
export const statistics = {
  label: 'Vues des territoires',
  views: {
    table: 'Tableau',
    ranking: 'Classement',
    borders: 'Limites',
    distribution: 'Répartition',
    funnel: 'Entonnoir',
    inequality: 'Inégalités',
    evolution: 'Évolution',
    'time-lines': 'Courbes',
    multiples: 'Petites cartes',
    establishments: 'Établissements',
    gaps: 'Besoin × offre',
    'white-zones': 'Zones blanches',
    ages: 'Pyramide des âges',
  },
  subject: {
    region: ({ indicator }: { indicator: string }) => typeset`${indicator}, par région`,
    departement: ({ indicator }: { indicator: string }) => typeset`${indicator}, par département`,
    epci: ({ indicator }: { indicator: string }) => typeset`${indicator}, par EPCI`,
    commune: ({ indicator }: { indicator: string }) => typeset`${indicator}, par commune`,
    custom: ({ indicator }: { indicator: string }) => typeset`${indicator}, par territoire du dossier`,
  } satisfies Record<MappedLevel, (parameters: { indicator: string }) => string>,
  title: ({ view, subject }: { view: string; subject: string }) => typeset`${view} : ${subject}`,
  dated: ({ unit, date }: { unit: string; date: string }) => typeset`${unit}, ${date}`,
  sources: ({ line }: { line: string }) => typeset`Sources : ${line}`,
  france: ({ value }: { value: string }) => typeset`France : ${value}`,
  method: 'Méthode',
  labelled: ({ label, text }: { label: string; text: string }) => typeset`${label} : ${text}`,
  tooMany: {
    title: ({ count }: { count: string }) => typeset`${count} territoires : trop pour ce graphique`,
    advice:
      'Choisissez un périmètre d’étude (une région, des départements) ou un niveau plus large. Le tableau, le classement et les inégalités les montrent tous.',
  },
  oneShown: {
    title: 'Un seul territoire a un taux montré',
    advice:
      'Une inégalité se lit entre plusieurs : élargissez le périmètre d’étude ou choisissez un niveau plus fin.',
  },
  allZero: {
    title: 'Tous les taux montrés sont nuls',
    advice:
      'Il n’y a rien à répartir, ni à comparer au hasard. Choisissez un autre indicateur, une autre source ou une autre date.',
  },
  nothingShown: {
    title: 'Aucun taux n’est montré à ce niveau',
    advice: 'Choisissez un autre indicateur ou un autre niveau dans « Ce que montre la carte ».',
  },
  leftOut: ({
    used,
    suppressed,
    missing,
    notApplicable,
  }: Record<'used' | 'suppressed' | 'missing' | 'notApplicable', number>) =>
    typeset`Calculé sur ${territories(used)}. Laissés de côté : ${counted(suppressed, { one: 'secret', other: 'secrets' })}, ${counted(missing, { one: 'non disponible', other: 'non disponibles' })}, ${counted(notApplicable, { one: 'sans objet', other: 'sans objet' })}.`,
  ranking: {
    columns: {
      rank: 'Rang',
      ranks: 'Rangs plausibles',
      name: 'Territoire',
      rate: 'Taux',
      smoothed: 'Lissé',
      raw: 'Brut',
      interval: 'Intervalle',
      bars: 'Taux et intervalle',
      stability: 'Fragilité',
    },
    atLevel: ({ level }: { level: string }) => typeset`à ${level}`,
    ranks: ({ first, last }: { first: string; last: string }) => typeset`${first} à ${last}`,
    key: {
      rate: 'Taux compté',
      smoothed: 'Taux lissé',
      interval: 'Intervalle à 95 %',
      range: 'De la prévalence basse à la haute',
      france: 'France',
      region: 'Région du territoire',
    },
    unranked: 'Sans rang',
    unrankedBy: {
      suppressed: ({ count }: { count: number }) => typeset`Secret statistique (${integer(count)})`,
      missing: ({ count }: { count: number }) => typeset`Non disponible (${integer(count)})`,
      'not-applicable': ({ count }: { count: number }) => typeset`Sans objet (${integer(count)})`,
      estimated: ({ count }: { count: number }) => typeset`Estimation (${integer(count)})`,
    } satisfies Record<Exclude<ValueStatus, 'known'>, (parameters: { count: number }) => string>,
    moreUnranked: ({ next, left }: { next: number; left: number }) =>
      typeset`Montrer ${territories(next)} de plus, sur ${integer(left)}`,
    unrankedAndMore: ({ names, count }: { names: string; count: number }) =>
      typeset`${names} et ${territories(count)} de plus`,
    highestFirst: 'Du taux le plus haut au plus bas : un rang n’est pas une note.',
    method: ({ draws, seed, level }: { draws: string; seed: string; level: string }) =>
      typeset`Rangs plausibles à ${level} : ${draws} tirages du taux de chaque territoire selon ce que son effectif permet (Goldstein et Spiegelhalter, 1996 ; graine ${seed}). Deux territoires dont les rangs plausibles se recouvrent ne se départagent pas. Seuls les taux montrés sont classés.`,
    simulating: 'Les rangs plausibles se calculent ; le classement, lui, est complet.',
    notASample:
      'Ce qui est classé ici n’est pas un échantillon : ni intervalle, ni rangs plausibles. Seuls les taux montrés sont classés.',
  },
  funnel: {
    limits: { chance: 'Hasard seul', additive: 'Avec surdispersion' } satisfies Record<FunnelLimits, string>,
    limitsLabel: 'Limites de l’entonnoir',
    axis: { population: 'Population', expected: 'Effectif attendu' },
    axisLabel: 'En abscisse',
    expectedAxis: 'Effectif attendu au taux cible',
    zones: {
      'above-998': 'au-dessus de la limite à 99,8 %',
      'above-95': 'au-dessus de la limite à 95 %',
      inside: 'entre les limites',
      'below-95': 'sous la limite à 95 %',
      'below-998': 'sous la limite à 99,8 %',
    } satisfies Record<FunnelZone, string>,
    drawn:
      'Trait plein : limites à 99,8 % ; tirets : limites à 95 % ; trait noir : cible. Triangles : hors des limites à 95 % ; cercles : entre les limites.',
    key: { line95: 'Limites à 95 %', line998: 'Limites à 99,8 %', target: 'Cible' },
    target: {
      france: ({ value }: { value: string }) => typeset`Cible : ${value}, taux de la France`,
      'shown-mean': ({ value }: { value: string }) =>
        typeset`Cible : ${value}, moyenne des taux montrés (celui de la France ne l’est pas)`,
    },
    description: ({ count, outside }: { count: number; outside: number }) =>
      typeset`Nuage de ${territories(count)} selon leur population et leur taux, avec les limites que le hasard explique ; ${integer(outside)} en dehors à 95 %. La liste qui suit le graphique les nomme.`,
    point: ({ name, value, zone }: { name: string; value: string; zone: string }) =>
      typeset`${name} : ${value}, ${zone}`,
    beyond998: ({ count }: { count: number }) => typeset`${integer(count)} au-delà de 99,8 %`,
    beyond95: ({ count }: { count: number }) => typeset`${integer(count)} entre 95 et 99,8 %`,
    inside: ({ count }: { count: number }) => typeset`${integer(count)} entre les limites`,
    byChance: ({ expected }: { expected: string }) =>
      typeset`Par le seul hasard, environ ${expected} sortiraient des limites à 95 %.`,
    outside: 'Hors des limites',
    nobodyOutside: 'Aucun territoire ne sort des limites.',
    columns: { name: 'Territoire', rate: 'Taux', expected: 'Attendu', zone: 'Position' },
    dispersed: ({ phi }: { phi: string }) =>
      typeset`Surdispersion : la variance des écarts est ${phi} fois celle du hasard (φ). Les territoires diffèrent tous un peu ; les limites « avec surdispersion » en tiennent compte.`,
    notDispersed: ({ phi }: { phi: string }) =>
      typeset`Pas de surdispersion (φ = ${phi}) : le hasard suffit à expliquer l’essentiel des écarts.`,
    method: {
      poisson: 'Limites exactes de Poisson autour de la cible (Spiegelhalter, 2005).',
      binomial: 'Limites binomiales exactes autour de la cible (Spiegelhalter, 2005).',
      additive:
        'Limites élargies de la variance τ² entre territoires, sur la racine du rapport observé ÷ attendu (Spiegelhalter, 2012).',
    },
    caution: 'Sortir des limites n’est ni une faute ni un besoin : c’est une question à poser.',
    rawByNature:
      'Taux bruts : l’entonnoir compare chaque taux à ce que le hasard en fait ; un taux lissé en a déjà perdu une part.',
    notASample: {
      title: 'L’entonnoir ne s’applique pas à cet indicateur',
      advice:
        'Ce qu’il compte n’est pas dû au hasard : des places sont décidées et recensées une à une, une borne ou un rapport est un calcul. Il n’y a donc pas d’écart que le hasard suffirait à expliquer.',
      action: 'Voir le classement',
    },
  },
  inequality: {
    columns: {
      index: 'Indice',
      territories: 'Chaque territoire compte pour un',
      people: 'Pondéré',
      meaning: 'Ce que cela dit',
    },
    weightedBy: ({ population }: { population: string }) => typeset`Pondéré : ${population}`,
    indices: {
      mean: 'Moyenne',
      variation: 'Coefficient de variation',
      gini: 'Gini',
      theil: 'Theil',
      between: 'dont entre régions',
      within: 'dont dans les régions',
      deciles: 'D9/D1',
      extremes: 'Du plus bas au plus haut',
    },
    means: {
      mean: 'Taux moyen des territoires, puis taux d’ensemble de ceux qui sont montrés.',
      variation: ({ territories: own, people }: { territories: string; people: string }) =>
        typeset`L’écart type vaut ${own} de la moyenne entre territoires, ${people} une fois pondéré.`,
      gini: ({ territories: own, people }: { territories: string; people: string }) =>
        typeset`Deux territoires pris au hasard diffèrent de ${own} de la moyenne ; pondérés, de ${people}. 0 : tous égaux.`,
      theil: 'Même question que le Gini, plus sensible aux taux très élevés. 0 : tous égaux.',
      between: ({ territories: own, people }: { territories: string; people: string }) =>
        typeset`${own} de l’inégalité oppose les régions entre elles (pondéré : ${people}) ; le reste, les départements d’une même région.`,
      deciles: ({ territories: own, people }: { territories: string; people: string }) =>
        typeset`Un territoire sur dix a un taux au moins ${own} fois celui du dixième le plus bas ; pondéré, ${people} fois.`,
      noDeciles: 'Le premier décile est nul : le rapport ne dit rien.',
      extremes: ({ lowest, highest }: { lowest: string; highest: string }) =>
        typeset`Taux montré le plus bas : ${lowest} ; le plus haut : ${highest}.`,
      tied: ({ count }: { count: number }) =>
        typeset`${counted(count, { one: 'territoire', other: 'territoires' })} à égalité`,
      equal: 'Tous les taux montrés sont égaux.',
    },
    range: ({ lowest, highest }: { lowest: string; highest: string }) => typeset`${lowest} à ${highest}`,
    infinite: 'infini',
    smoothedNote:
      'Indices des taux lissés ; celui des taux bruts est entre parenthèses. Le lissage rapproche les taux : il ôte de l’inégalité ce que le hasard explique, parfois un peu plus.',
    rawNote: 'Indices des taux bruts. En mode « Lissé », ceux des taux lissés se lisent à côté.',
    beside: ({ smoothed, raw }: { smoothed: string; raw: string }) => typeset`${smoothed} (${raw})`,
    smoothedColumn: ({ column }: { column: string }) => typeset`${column}, lissé`,
    lorenz: {
      title: 'Courbe de Lorenz',
      x: 'Part cumulée, par taux croissant',
      y: 'Part cumulée du total',
      equality: 'Égalité',
      territories: 'Par territoire',
      people: 'Pondéré',
      description: ({ bottom, share }: { bottom: string; share: string }) =>
        typeset`Les ${bottom} de la population où le taux est le plus bas ont ${share} du total.`,
    },
    method:
      'Indices calculés sur les seuls taux montrés. Un indice n’a pas de direction : il baisse aussi quand les mieux dotés perdent. Ne comparez pas deux niveaux entre eux.',
    caution:
      'Les taux observés varient aussi par hasard : avec de petits effectifs, ces indices surestiment l’inégalité.',
  },
  standardised: {
    title: 'À âge égal',
    explanation:
      'Un département plus jeune ou plus âgé que la France compte plus ou moins de personnes sans que le risque y soit différent. Voici ce qu’il compterait si chaque âge y avait le taux de la France.',
    subjects: { need: 'Personnes sans solution', pch: 'Bénéficiaires de la PCH' } satisfies Record<
      StandardisedSubject,
      string
    >,
    groups: { need: '0-19 ans et 20-59 ans', pch: 'moins de 20 ans et 20 ans ou plus' } satisfies Record<
      StandardisedSubject,
      string
    >,
    counted: ({ observed, expected }: { observed: string; expected: string }) =>
      typeset`${observed} comptés pour ${expected} attendus`,
    ratio: ({ ratio, lower, upper }: Record<'ratio' | 'lower' | 'upper', string>) =>
      typeset`Rapport ${ratio} [${lower} ; ${upper}]`,
    comparisons: {
      above: 'au-dessus de la France à âge égal',
      below: 'au-dessous de la France à âge égal',
      'not-different': 'pas différent de la France à âge égal',
      undefined: 'sans comparaison possible',
    } satisfies Record<ReferenceComparison, string>,
    absent: {
      suppressed: 'Un effectif par âge est masqué (secret statistique) : pas de rapport.',
      missing: 'La source ne donne pas ces effectifs par âge, ici ou pour la France : pas de rapport.',
      'not-applicable': 'Sans objet : personne n’est attendu, ou les âges ne s’additionnent pas.',
      estimated: 'Un effectif par âge est une estimation, non un comptage : pas de rapport.',
    } satisfies Record<Exclude<ValueStatus, 'known'>, string>,
    method: ({ groups }: { groups: string }) =>
      typeset`Standardisation indirecte sur deux âges seulement (${groups}), aux taux de la France ; intervalle exact de Poisson à 95 %. Deux territoires ne se comparent pas par leurs rapports, chacun seulement à la France.`,
  },
  export: {
    label: 'Exporter la vue',
    formats: { svg: 'Image vectorielle SVG', png: 'Image PNG', csv: 'Chiffres en CSV' },
    madeOn: ({ date }: { date: string }) => typeset`Établi le ${date} avec Maillage`,
  },
};
