import { typeset } from './typeset';
import { counted } from './words';

const communes = (count: number) => counted(count, { one: 'commune', other: 'communes' });

/** Territories that the user makes of those put together. */
export const ownTerritories = {
  make: 'En faire un territoire…',
  title: 'Faire un territoire à vous',
  intro: ({ count }: { count: number }) =>
    typeset`Les territoires retenus comptent ${communes(count)}. Vous en faites un territoire à vous, au niveau « Mes territoires » : un bassin, un secteur, une zone d’intervention.`,
  file: 'Un fichier CSV est enregistré sur votre ordinateur : c’est la source du découpage, avec vos autres territoires. Il est relu ici, et vous l’ajoutez au dossier après contrôle.',
  name: 'Nom du territoire',
  joins: ({ name }: { name: string }) => typeset`« ${name} » existe déjà : ces communes le rejoignent.`,
  leaves: ({ name, count }: { name: string; count: number }) =>
    counted(count, {
      one: typeset`commune de « ${name} » passe au nouveau territoire.`,
      other: typeset`communes de « ${name} » passent au nouveau territoire.`,
    }),
  unnamed: 'Donnez un nom au territoire.',
  confirm: 'Enregistrer et relire',
  failed: 'La liste des communes n’a pas pu être lue. Rechargez la page, puis recommencez.',
  fileName: 'territoires',
  columns: { commune: 'code_commune', code: 'code_territoire', name: 'nom_territoire' },
};
