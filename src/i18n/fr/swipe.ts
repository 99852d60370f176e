import { typeset } from './typeset';

/** Two maps uncovered by a divider. */
export const swipeWords = {
  swipe: 'Balayer avec une seconde carte',
  swipeNote:
    'Un curseur découvre la seconde carte à droite de la première : mêmes territoires, même cadrage.',
  left: 'Carte de gauche',
  right: 'Carte de droite',
  indicator: 'Indicateur à droite',
  date: 'Date à droite',
  mode: 'Taux à droite',
  fill: 'La carte de droite montre',
  sharesClasses: 'Mêmes classes des deux côtés',
  sharesClassesNote:
    'La carte de droite prend les limites de celle de gauche : une couleur y veut dire la même chose.',
  otherUnit: 'Les deux cartes n’ont pas la même unité : chacune garde ses classes.',
  outside: ({ below, above }: { below: string; above: string }) =>
    typeset`À droite, hors des valeurs de gauche : ${below} au-dessous, ${above} au-dessus.`,
  divider: 'Limite entre les deux cartes',
  dividerValue: ({ share }: { share: string }) => typeset`carte de gauche sur ${share} de la largeur`,
  leave: 'Ne montrer qu’une carte',
  mapLabel: ({ label }: { label: string }) => typeset`Carte de droite. ${label}`,
  exported: 'Carte à exporter',
  sideBySide: 'Côte à côte',
  exportNote:
    'Côte à côte, chaque carte a sa légende et la page dit une fois les sources ; le tableau est celui de la carte de gauche.',
};
