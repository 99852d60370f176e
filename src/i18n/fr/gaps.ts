import type { AbsenceReason, GapGroup } from '@/analysis/gap-finder';
import type { MappedLevel } from '@/domain/territory';
import type { GapThreshold } from '@/project';
import { onAllLevels } from '../gaps/on-all-levels';
import { typeset } from './typeset';
import { counted, integer } from './words';

interface GroupWords {
  readonly label: string;
  /** What may be said of a territory of the group, and no more. */
  readonly reading: string;
}

const territories = (count: number) => counted(count, { one: 'territoire', other: 'territoires' });

/** Need read against offer. */
export const gaps = {
  subject: {
    region: ({ need, offer }: { need: string; offer: string }) => typeset`${need} × ${offer}, par région`,
    departement: ({ need, offer }: { need: string; offer: string }) =>
      typeset`${need} × ${offer}, par département`,
    epci: ({ need, offer }: { need: string; offer: string }) => typeset`${need} × ${offer}, par EPCI`,
    commune: ({ need, offer }: { need: string; offer: string }) => typeset`${need} × ${offer}, par commune`,
    custom: ({ need, offer }: { need: string; offer: string }) =>
      typeset`${need} × ${offer}, par territoire du dossier`,
  } satisfies Record<MappedLevel, (parameters: { need: string; offer: string }) => string>,
  sides: { need: 'Besoin', offer: 'Offre' },
  ofSide: {
    need: ({ text }: { text: string }) => typeset`Besoin : ${text}`,
    offer: ({ text }: { text: string }) => typeset`Offre : ${text}`,
  },
  dates: ({ need, offer }: { need: string; offer: string }) =>
    need === offer ? typeset`Besoin et offre : ${need}` : typeset`Besoin : ${need} ; offre : ${offer}`,
  france: ({ need, offer }: { need: string; offer: string }) =>
    typeset`France : besoin ${need}, offre ${offer}`,
  groups: {
    'high-low': {
      label: 'Besoin fort, offre faible',
      reading:
        'C’est là qu’un manque est le plus plausible ; vérifiez ce que la source du besoin compte et ce que l’offre ne compte pas.',
    },
    'high-high': {
      label: 'Besoin fort, offre forte',
      reading:
        'L’offre est là et le besoin reste fort : type de places, public ou façon de recenser sont à regarder.',
    },
    'low-low': {
      label: 'Besoin faible, offre faible',
      reading:
        'Une offre faible n’est pas à elle seule un manque : le besoin connu y est faible aussi, ou moins bien recensé.',
    },
    'low-high': {
      label: 'Besoin faible, offre forte',
      reading: 'L’offre paraît suivre le besoin connu ; elle peut aussi servir les territoires voisins.',
    },
    undecided: {
      label: 'Non tranché',
      reading: 'Les chiffres ne suffisent pas à dire de quel côté il est.',
    },
  } satisfies Record<GapGroup, GroupWords>,
  undecidedOn: {
    need: 'non tranché sur le besoin',
    offer: 'non tranché sur l’offre',
    both: 'non tranché sur le besoin ni sur l’offre',
  },
  counts: ({ count }: { count: number }) => territories(count),
  choice: { need: 'Indicateur de besoin', offer: 'Indicateur d’offre' },
  threshold: {
    heading: 'Seuils et lecture',
    label: { need: 'Seuil du besoin', offer: 'Seuil de l’offre' },
    kinds: {
      median: 'Médiane',
      france: 'Taux de la France',
      region: 'Taux de sa région',
      value: 'Valeur choisie',
    } satisfies Record<GapThreshold['kind'], string>,
    names: {
      median: {
        region: 'médiane des régions montrées',
        departement: 'médiane des départements montrés',
        epci: 'médiane des EPCI montrés',
        commune: 'médiane des communes montrées',
        custom: 'médiane des territoires montrés',
      },
      france: onAllLevels('taux de la France'),
      region: onAllLevels('taux de sa région'),
      value: onAllLevels('valeur choisie'),
    } satisfies Record<GapThreshold['kind'], Record<MappedLevel, string>>,
    value: { need: 'Valeur du seuil du besoin', offer: 'Valeur du seuil de l’offre' },
    notANumber: 'Écrivez un nombre, par exemple 2,5.',
    slider: {
      need: 'Seuil du besoin, à déplacer',
      offer: 'Seuil de l’offre, à déplacer',
    },
  },
  options: {
    cautious: 'Tenir compte de l’incertitude',
    noInterval: 'Aucun des deux indicateurs n’est un échantillon : il n’y a pas d’intervalle.',
    line: 'Droite de régression',
    weighted: 'Pondérer par la population',
    sized: 'Taille selon la population',
    touch: 'Tracer une zone au doigt',
  },
  line: {
    plain: ({ count, equation }: { count: number; equation: string }) =>
      typeset`Droite de l’offre sur le besoin (moindres carrés, ${territories(count)}) : ${equation}.`,
    weighted: ({ count, equation }: { count: number; equation: string }) =>
      typeset`Droite de l’offre sur le besoin (moindres carrés pondérés par la population, ${territories(count)}) : ${equation}.`,
    rising: ({ intercept, slope }: Record<'intercept' | 'slope', string>) =>
      typeset`offre = ${intercept} + ${slope} × besoin`,
    falling: ({ intercept, slope }: Record<'intercept' | 'slope', string>) =>
      typeset`offre = ${intercept} − ${slope} × besoin`,
    fit: ({ r, determination }: Record<'r' | 'determination', string>) =>
      typeset`r = ${r}, r² = ${determination} (part de la variance de l’offre que la droite rend).`,
    interval: ({ lower, upper }: Record<'lower' | 'upper', string>) =>
      typeset`Intervalle de r à 95 % : [${lower} ; ${upper}].`,
    p: ({ p }: { p: string }) =>
      typeset`${p} (test de Student d’une pente nulle) ; il suppose des territoires indépendants, et des voisins se ressemblent : lisez-le comme un minimum.`,
    equals: ({ p }: { p: string }) => typeset`p = ${p}`,
    under: ({ p }: { p: string }) => typeset`p < ${p}`,
    noFit: 'Toutes les offres sont égales : r est sans objet.',
    cause: 'Une corrélation n’est pas une cause.',
  },
  noLine: 'Pas de droite : il faut trois territoires dont les besoins diffèrent.',
  fromRegion: ({ axis }: { axis: string }) => typeset`${axis}, écart au taux de la région`,
  description: (counts: Record<GapGroup, number> & { readonly absent: number }) =>
    typeset`Nuage de ${territories(counts['high-low'] + counts['high-high'] + counts['low-low'] + counts['low-high'] + counts.undecided)} : ${integer(counts['high-low'])} de besoin fort et d’offre faible, ${integer(counts['high-high'])} de besoin fort et d’offre forte, ${integer(counts['low-low'])} de besoin faible et d’offre faible, ${integer(counts['low-high'])} de besoin faible et d’offre forte, ${integer(counts.undecided)} non tranchés ; ${integer(counts.absent)} sans place. La liste qui suit les nomme.`,
  drawn:
    'Triangle : besoin fort, offre faible ; carré : besoin fort, offre forte ; losange : besoin faible, offre faible ; disque : besoin faible, offre forte ; cercle vide : non tranché. Traits : seuils.',
  point: ({ name, need, offer, group }: Record<'name' | 'need' | 'offer' | 'group', string>) =>
    typeset`${name} : besoin ${need}, offre ${offer} (${group})`,
  columns: { name: 'Territoire', need: 'Besoin', offer: 'Offre', together: 'Retenir' },
  keep: ({ name }: { name: string }) => typeset`Retenir ${name}`,
  keepAll: 'Retenir',
  keepGroup: ({ group }: { group: string }) => typeset`Retenir le groupe « ${group} »`,
  nobody: 'Aucun territoire.',
  why: {
    button: 'Pourquoi ?',
    about: ({ name }: { name: string }) => typeset`Pourquoi ${name} ?`,
    group: ({ name, group }: { name: string; group: string }) => typeset`${name} : ${group}.`,
    surely: {
      high: ({ value, interval, threshold, kind }: WhyFigures) =>
        typeset`${value}, intervalle à 95 % ${interval} tout entier au-dessus du seuil de ${threshold} (${kind}).`,
      low: ({ value, interval, threshold, kind }: WhyFigures) =>
        typeset`${value}, intervalle à 95 % ${interval} tout entier sous le seuil de ${threshold} (${kind}).`,
    },
    counted: {
      high: ({ value, threshold, kind }: WhyFigures) =>
        typeset`${value}, au moins le seuil de ${threshold} (${kind}).`,
      low: ({ value, threshold, kind }: WhyFigures) =>
        typeset`${value}, sous le seuil de ${threshold} (${kind}).`,
    },
    none: ({ value, threshold, kind }: WhyFigures) =>
      typeset`${value}, face à un seuil de ${threshold} (${kind}) : zéro n’est jamais fort.`,
    unsure: {
      high: ({ value, interval, threshold, kind }: WhyFigures) =>
        typeset`${value}, au-dessus du seuil de ${threshold} (${kind}), mais l’intervalle à 95 % ${interval} le contient : le hasard suffit à expliquer l’écart.`,
      low: ({ value, interval, threshold, kind }: WhyFigures) =>
        typeset`${value}, sous le seuil de ${threshold} (${kind}), mais l’intervalle à 95 % ${interval} le contient : le hasard suffit à expliquer l’écart.`,
    },
    estimate: ({ value, threshold, kind }: WhyFigures) =>
      typeset`${value}, une estimation sans intervalle : rien ne la départage du seuil de ${threshold} (${kind}).`,
    distance: ({ distance, need, offer }: Record<'distance' | 'need' | 'offer', string>) =>
      typeset`À ${distance} écarts types du croisement des seuils (besoin ${need}, offre ${offer}).`,
    residual: {
      above: ({ size }: { size: string }) => typeset`À besoin égal, ${size} de plus que la droite.`,
      below: ({ size }: { size: string }) => typeset`À besoin égal, ${size} de moins que la droite.`,
    },
  },
  absent: {
    heading: 'Sans place',
    need: 'besoin',
    offer: 'offre',
    both: 'besoin et offre',
    line: ({ reason, side, count }: { reason: string; side: string; count: number }) =>
      typeset`${reason}, ${side} (${integer(count)}) : `,
    reasons: {
      suppressed: 'Secret statistique',
      missing: 'Non disponible',
      'not-applicable': 'Sans objet',
      'no-threshold': 'Seuil non montré',
    } satisfies Record<AbsenceReason, string>,
  },
  nothing: {
    title: 'Aucun territoire n’a ses deux taux montrés',
    advice:
      'Choisissez un autre indicateur de besoin ou d’offre, un autre seuil, ou une autre source de besoin.',
  },
  group: {
    kept: ({ count }: { count: number }) =>
      counted(count, { one: 'territoire retenu', other: 'territoires retenus' }),
    clear: 'Effacer',
    label: 'Territoires retenus',
    alone: 'N’afficher qu’eux',
    row: 'Retenu (Ctrl + Espace pour changer)',
  },
  method: {
    quadrants:
      'Chaque territoire est placé par ses deux taux face à deux seuils que vous choisissez ; un taux égal au seuil l’atteint, sauf zéro, qui n’est jamais fort. Rien n’est supposé d’un taux masqué ou absent.',
    cautious:
      'Un taux dont l’intervalle à 95 % contient le seuil ne le départage pas : le territoire est « non tranché ». Les places sont décidées et recensées une à une : elles n’ont pas d’intervalle.',
    plain: 'L’incertitude n’est pas prise en compte : les taux seuls décident, hasard compris.',
    distance:
      'Dans chaque groupe, du plus loin au plus près du croisement des seuils, en écarts types de chaque axe.',
    caution:
      'Une offre faible n’est pas à elle seule un manque, un besoin fort peut tenir à la façon de recenser : c’est une question à poser.',
  },
  export: {
    group: 'Groupe',
    interval: 'intervalle',
    threshold: 'seuil',
    distance: 'Distance (écarts types)',
    why: 'Pourquoi',
    residual: 'Écart de l’offre à la droite',
  },
};

interface WhyFigures {
  /** Figure with its unit. */
  readonly value: string;
  readonly interval: string;
  readonly threshold: string;
  /** What the threshold is. */
  readonly kind: string;
}
