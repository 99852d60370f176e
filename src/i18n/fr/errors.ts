import { typeset } from './typeset';

/** What is said when something breaks that should not. */
export const errors = {
  viewTitle: 'Cette partie ne peut pas s’afficher',
  viewAdvice: 'Le reste de l’outil fonctionne et votre dossier est intact. Vous pouvez réessayer.',
  appTitle: 'Maillage s’est interrompu',
  appAdvice: 'Votre dossier est enregistré sur cet ordinateur. Rechargez la page pour le retrouver.',
  retry: 'Réessayer',
  mapTitle: 'La carte ne peut pas s’afficher',
  mapAdvice:
    'Ce navigateur ne permet pas l’affichage de cartes (WebGL 2). Le tableau, les fiches et les exports restent disponibles.',
  embeddedDataTitle: 'Les données fournies n’ont pas pu être lues',
  embeddedDataAdvice: ({ file }: { file: string }) =>
    typeset`Le fichier « ${file} » est absent ou incomplet. Rechargez la page ; si cela continue, réinstallez l’outil.`,
  languageFailed: 'L’autre langue n’a pas pu être chargée. L’interface reste dans la langue actuelle.',
};
