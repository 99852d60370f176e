import type { CountedSex } from '@/domain/population';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** The ages of inhabitants, beside a reference. */
export const ages = {
  title: {
    sex: ({ name }: { name: string }) => typeset`Pyramide des âges : ${name}`,
    'five-years': ({ name }: { name: string }) => typeset`Structure par âge : ${name}`,
  },
  subtitle: ({ year }: { year: number }) =>
    typeset`part de la population de tous âges, au 1er janvier ${String(year)}`,
  group: ({ count }: { count: number }) =>
    counted(count, { one: 'territoire retenu', other: 'territoires retenus ensemble' }),
  people: ({ name, people }: { name: string; people: string }) => typeset`${name} : ${people} habitants`,
  reference: ({ name, people }: { name: string; people: string }) =>
    typeset`trait : ${name} (${people} habitants)`,
  sexes: { men: 'Hommes', women: 'Femmes', all: 'Ensemble' } satisfies Record<CountedSex, string>,
  span: ({ from, to }: { from: number; to: number }) => typeset`${integer(from)} à ${integer(to)} ans`,
  openSpan: ({ from }: { from: number }) => typeset`${integer(from)} ans et plus`,
  choice: {
    detail: 'Détail',
    details: {
      sex: 'Hommes et femmes, cinq grands âges',
      'five-years': 'Tranches de cinq ans, deux sexes ensemble',
    },
    reference: 'Comparer à',
    references: { france: 'la France', region: 'sa région' },
  },
  whose:
    'Les territoires retenus ensemble (rectangle sur un graphique, case cochée), sinon le territoire choisi, sinon le périmètre d’étude ou la France.',
  tooSmall:
    'Les âges sont connus par département : ceux d’un EPCI, d’une commune ou d’un territoire du dossier ne le sont pas. Choisissez un département ou une région.',
  columns: {
    age: 'Âge',
    people: ({ sex }: { sex: string }) => typeset`${sex}, habitants`,
    share: ({ sex }: { sex: string }) => typeset`${sex}, part`,
    reference: ({ sex, name }: { sex: string; name: string }) => typeset`${sex}, ${name}`,
  },
  description: ({ name, youngest, oldest }: Record<'name' | 'youngest' | 'oldest', string>) =>
    typeset`${name} : ${youngest} ; ${oldest}. Le tableau à côté dit chaque âge.`,
  sharePhrase: ({ age, share }: { age: string; share: string }) => typeset`${age}, ${share}`,
  againstPhrase: ({ age, share, name, reference }: Record<'age' | 'share' | 'name' | 'reference', string>) =>
    typeset`${age}, ${share} (${name} : ${reference})`,
  unknown: {
    title: 'Les âges de ce territoire ne sont pas connus',
    advice: 'La source ne dit rien de l’un de ses départements.',
  },
  loading: 'Lecture des âges…',
  failed: {
    title: 'Les âges n’ont pas pu être lus',
    advice: 'Vérifiez la connexion, puis rouvrez cette vue.',
  },
  method: {
    share:
      'Part d’un âge : habitants de cet âge sur habitants de tous âges et des deux sexes. Les départements d’un ensemble sont additionnés avant de diviser.',
    sex: 'Les grands âges n’ont pas la même largeur (20 ans, 15 ans, 75 ans et plus) : comparez chaque barre au trait de la référence, non les barres entre elles.',
    'five-years': 'La source ne dit pas le sexe à ce détail. La dernière tranche est ouverte.',
    provisional: 'Estimations provisoires de l’INSEE ; elles ne servent à aucun taux.',
  },
};
