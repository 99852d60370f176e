import { typeset } from './typeset';
import { counted } from './words';

const territories = (count: number) => counted(count, { one: 'territoire', other: 'territoires' });

/** A map of dots, one for so many. */
export const dotWords = {
  subject: ({ name }: { name: string }) => typeset`Carte en points : ${name}`,
  value: ({ count }: { count: string }) => typeset`1 point = ${count}`,
  dots: ({ count }: { count: number }) => counted(count, { one: 'point', other: 'points' }),
  subtitle: ({ unit, date }: { unit: string; date: string }) => typeset`${unit}, ${date}`,
  notAddresses:
    'Les points sont placés au hasard dans chaque territoire : ce ne sont pas des adresses, et rien ne se lit à l’intérieur d’un territoire.',
  rounding: ({ half }: { half: string }) =>
    typeset`Arrondi au point le plus proche : rien en dessous de ${half}, un demi-point.`,
  dotless: ({ count }: { count: number }) =>
    typeset`${territories(count)} sans point : l’effectif n’atteint pas un demi-point.`,
  zero: ({ count }: { count: number }) => typeset`${territories(count)} sans point : l’effectif est nul.`,
  negative: ({ count }: { count: number }) =>
    typeset`${territories(count)} sans point : la valeur est négative.`,
  nothing: 'Rien à montrer en points : aucun effectif n’est montré à ce niveau.',
  hidden: 'Un effectif masqué n’a aucun point : son territoire porte la trame du secret.',
  figure: ({ name, value }: { name: string; value: string }) => typeset`${name} : ${value}`,
  choice: {
    unit: 'Valeur d’un point',
    proposed: ({ count }: { count: string }) => typeset`${count} (proposée)`,
    explanation:
      'Les points comptent l’effectif de l’indicateur, jamais son taux. Choisissez une autre valeur pour en avoir plus ou moins.',
  },
};
