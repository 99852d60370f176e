import { typeset } from './typeset';
import { counted } from './words';

const territories = (count: number) => counted(count, { one: 'territoire', other: 'territoires' });

/** How the rates of the map are spread. */
export const distribution = {
  histogram: 'Histogramme',
  boxes: 'Boîtes par région',
  count: 'Territoires',
  france: ({ value }: { value: string }) => typeset`France : ${value}`,
  median: ({ value }: { value: string }) => typeset`Médiane : ${value}`,
  bin: ({ from, to, count }: { from: string; to: string; count: number }) =>
    typeset`De ${from} à ${to} : ${territories(count)}`,
  place: ({ name, value }: { name: string; value: string }) => typeset`${name}, ${value}`,
  outlier: ({ name, value, region }: { name: string; value: string; region: string }) =>
    typeset`${name}, ${value}, atypique en ${region}`,
  bars: ({ count, width, unit }: { count: number; width: string; unit: string }) =>
    typeset`${counted(count, { one: 'barre', other: 'barres' })} de ${width} ${unit} (règle de Freedman et Diaconis, de 8 à 40 barres). Une barre compte les territoires dont le taux est entre ses bornes, la borne du bas comprise.`,
  described: ({ median, from, to }: { median: string; from: string; to: string }) =>
    typeset`Les taux vont de ${from} à ${to} ; la moitié des territoires ont moins de ${median}, ou autant.`,
  describedAtEnd: ({
    from,
    to,
    end,
    count,
    total,
  }: Record<'from' | 'to' | 'total', string> & { end: 'lowest' | 'highest'; count: number }) =>
    typeset`Les taux vont de ${from} à ${to} ; ${territories(count)} sur ${total} ont le plus ${end === 'lowest' ? 'bas' : 'haut'}, qui est aussi la médiane.`,
  describedEqual: ({ value, count }: { value: string; count: number }) =>
    count === 1
      ? typeset`Un seul territoire a un taux montré : ${value}.`
      : typeset`Les ${territories(count)} ont le même taux, ${value}.`,
  tiedRegions: ({ value, count }: { value: string; count: number }) =>
    typeset`${value} (${counted(count, { one: 'région', other: 'régions' })})`,
  boxesEqual: ({ value }: { value: string }) => typeset`Toutes les régions ont la même médiane, ${value}.`,
  boxesDescribed: ({ high, low }: { high: string; low: string }) =>
    typeset`De la médiane la plus haute, ${high}, à la plus basse, ${low}.`,
  act: 'Presser une barre, ou tracer un rectangle, met ses territoires ensemble dans toutes les vues. Ctrl les ajoute à ceux qui y sont.',
  boxMethod: ({ fewest }: { fewest: string }) =>
    typeset`Boîte : du premier au troisième quartile (type 7), la médiane en travers. Moustaches : jusqu’au taux le plus éloigné à moins de 1,5 écart interquartile de la boîte. Au-delà, un taux est dit atypique : il est à regarder, il n’est pas faux. Sous ${fewest} taux montrés, les points seuls. Régions de la médiane la plus haute à la plus basse.`,
  colours: 'Les couleurs sont celles des classes de la carte.',
  smoothed: 'Taux lissés, comme sur la carte ; la ligne de la France est son taux compté.',
  noBoxes: {
    title: 'Pas de boîtes au niveau des régions',
    advice:
      'Une boîte réunit les départements d’une région : choisissez le niveau « départements » pour comparer les régions de l’intérieur.',
  },
  columns: {
    region: 'Région',
    shown: 'Montrés',
    hidden: 'Non montrés',
    lowest: 'Min.',
    firstQuartile: 'Quart. 1',
    median: 'Médiane',
    thirdQuartile: 'Quart. 3',
    highest: 'Max.',
    lowWhisker: 'Moustache basse',
    highWhisker: 'Moustache haute',
    outliers: 'Atypiques',
    from: 'De',
    to: 'À',
    names: 'Noms',
  },
  none: 'aucun',
};
