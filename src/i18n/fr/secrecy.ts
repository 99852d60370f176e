import type { RoundingBase, SecrecyPreset, SuppressionProof } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

const people = (count: number) => counted(count, { one: 'personne', other: 'personnes' });

/** The rule of statistical secrecy, as it is chosen and as it is printed. */
export const secrecy = {
  title: 'Secret statistique',
  rule: 'Règle de secret statistique',
  presets: {
    none: 'Aucun effectif masqué',
    business: 'Entreprises (Insee) : 3 unités et 85 %',
    social: 'Données sociales : moins de 5',
    health: 'Données de santé (PMSI, SNDS) : moins de 11',
    custom: 'Règle propre au dossier',
  } satisfies Record<SecrecyPreset | 'custom', string>,
  small: ({ threshold }: { threshold: number }) =>
    typeset`Effectifs de moins de ${people(threshold)} masqués (secret statistique).`,
  dominated: ({ share }: { share: string }) =>
    typeset`Effectifs dont un contributeur apporte plus de ${share} masqués (secret statistique).`,
  smallOrDominated: ({ threshold, share }: { threshold: number; share: string }) =>
    typeset`Effectifs de moins de ${people(threshold)}, ou dont un contributeur apporte plus de ${share}, masqués (secret statistique).`,
  rounded: ({ base }: { base: RoundingBase }) =>
    typeset`Effectifs arrondis au multiple de ${integer(base)} le plus proche ; les taux en sont calculés.`,
  shownWhole: 'Aucun effectif n’est masqué ni arrondi.',
  others: 'D’autres effectifs sont masqués quand une soustraction révélerait ceux-là.',
  note: 'Les petits effectifs sont masqués partout : carte, tableau, fiche et exports. Un second effectif peut l’être aussi pour qu’une soustraction ne révèle pas le premier.',
  state: {
    hidden: ({ count }: { count: number }) =>
      counted(count, {
        one: 'effectif masqué dans cette source, tous niveaux et publics',
        other: 'effectifs masqués dans cette source, tous niveaux et publics',
      }),
    proofs: {
      least: 'Suppression minimale prouvée : aucun choix qui protège ne masque moins.',
      bounded: 'Protection vérifiée. Le minimum n’est pas prouvé.',
      heuristic: 'Choix heuristique, protection vérifiée.',
    } satisfies Record<SuppressionProof, string>,
    gap: ({ gap }: { gap: string }) => typeset`Écart au minimum : au plus ${gap} du coût.`,
    search: 'Chercher la suppression minimale',
    searching: 'Recherche de la suppression minimale',
    stop: 'Arrêter',
    ends: {
      found: 'Suppression minimale trouvée et enregistrée avec le dossier.',
      bounded: 'Temps écoulé : le meilleur choix trouvé est enregistré avec le dossier.',
      stopped: 'Recherche arrêtée : rien n’est changé.',
      failed: 'La recherche a échoué : rien n’est changé.',
    },
    contributors: ({ known, total }: { known: number; total: number }) =>
      known === 0
        ? 'Le fichier ne dit pas de quels contributeurs viennent ces effectifs : la part d’un contributeur ne masque rien.'
        : typeset`Contributeurs connus pour ${counted(known, { one: 'effectif', other: 'effectifs' })} sur ${integer(total)} : la part d’un contributeur ne masque rien ailleurs.`,
  },
  fields: {
    title: 'Régler le secret',
    threshold: 'Masquer les effectifs de moins de (personnes)',
    share: 'Part au-delà de laquelle un contributeur masque (%)',
    shareNote: 'Vide : les contributions ne masquent rien.',
    rounding: 'Arrondir tous les effectifs montrés',
    toTheUnit: 'Non',
    toBase: ({ base }: { base: RoundingBase }) => typeset`À ${integer(base)}`,
    invalid: ({ maximum }: { maximum: string }) => typeset`Nombre entier, de 0 à ${maximum}`,
  },
};
