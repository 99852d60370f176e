import { typeset } from './typeset';
import { counted } from './words';

/** A table of needs that meets others in the dossier. */
export const importNeeds = {
  title: ({ name }: { name: string }) => typeset`Le dossier a déjà des besoins : « ${name} »`,
  keep: 'Compléter',
  keepNote:
    'Le nouveau fichier s’ajoute. Pour une même source, un même public et une même date, son compte d’un département remplace l’ancien, avec ceux de ses communes et de ses EPCI.',
  replace: 'Remplacer tout',
  replaceNote: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'ancien compte quitte', other: 'anciens comptes quittent' })} le dossier.`,
  completes: ({ dataset, name, list }: { dataset: string; name: string; list: string }) =>
    typeset`${dataset} : complète « ${name} » : ${list}.`,
  added: ({ count }: { count: number }) => counted(count, { one: 'compte ajouté', other: 'comptes ajoutés' }),
  replaced: ({ count }: { count: number }) => counted(count, { one: 'remplacé', other: 'remplacés' }),
  kept: ({ count }: { count: number }) => counted(count, { one: 'gardé', other: 'gardés' }),
  unit: 'Un compte : une source, un public, une date et un département (ou un EPCI à cheval sur plusieurs).',
  unnamed: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'compte gardé est', other: 'comptes gardés sont' })} d’un relevé que ce fichier redonne (même source, même public, même date), mais d’un département qu’il ne nomme pas. Si un département n’a plus personne à compter, ajoutez-lui une ligne à zéro.`,
  leftBlank: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'case vide du nouveau fichier n’efface', other: 'cases vides du nouveau fichier n’effacent' })} rien : l’ancien compte reste.`,
  lessFine: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'compte connu par commune ou EPCI ne l’est', other: 'comptes connus par commune ou EPCI ne le sont' })} plus : le nouveau fichier n’en donne que le total.`,
  leftOut: ({ count }: { count: number }) =>
    typeset`${counted(count, { one: 'compte d’EPCI à cheval sur plusieurs départements est laissé', other: 'comptes d’EPCI à cheval sur plusieurs départements sont laissés' })} de côté : l’autre fichier compte ces personnes par commune ou par département.`,
};
