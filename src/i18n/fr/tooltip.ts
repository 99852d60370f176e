import { typeset } from './typeset';

/** What the map says under the pointer. */
export const tooltip = {
  above: ({ name, value }: { name: string; value: string }) => typeset`au-dessus (${name} : ${value})`,
  below: ({ name, value }: { name: string; value: string }) => typeset`au-dessous (${name} : ${value})`,
  equal: ({ name, value }: { name: string; value: string }) => typeset`au même niveau (${name} : ${value})`,
  origin: 'Clic : la fiche, et d’où viennent ses chiffres',
  count: ({ label, value }: { label: string; value: string }) => typeset`${label} : ${value}`,
};
