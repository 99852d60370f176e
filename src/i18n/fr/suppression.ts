import type { HiddenByLevel, RoundingBase, SecrecyPreset, SuppressionProof } from '@/indicators';
import { typeset } from './typeset';
import { counted, integer } from './words';

/** What is hidden in a source, and the rules of secrecy as they are chosen. */
export const suppression = {
  state: {
    hidden: ({ count }: { count: number }) =>
      counted(count, {
        one: 'effectif masqué dans cette source, tous niveaux et publics.',
        other: 'effectifs masqués dans cette source, tous niveaux et publics.',
      }),
    byLevel: ({ commune, epci, departement, region, france }: HiddenByLevel) =>
      typeset`Par niveau : ${[
        counted(commune, { one: 'commune', other: 'communes' }),
        `${integer(epci)} EPCI`,
        counted(departement, { one: 'département', other: 'départements' }),
        counted(region, { one: 'région', other: 'régions' }),
        ...(france > 0 ? ['France'] : []),
      ].join(
        ', ',
      )}, chaque public compté à part. Les niveaux sont protégés ensemble : rien de masqué ne se déduit d’un autre.`,
    noSearch:
      'La suppression minimale se cherche pour les sources données par département seulement : par commune, les choix possibles sont trop nombreux pour en prouver un. Chaque secret est protégé tout de même.',
    nothing: 'Aucun effectif de cette source n’est masqué.',
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
      unsuited: 'Les sommes de ces effectifs ne se prêtent pas à cette recherche : rien n’est changé.',
      'not-loaded':
        'La recherche n’a pas pu démarrer : son module n’a pas été chargé. Vérifiez la connexion, puis réessayez. Rien n’est changé.',
      'out-of-memory':
        'La recherche a demandé plus de mémoire que le navigateur n’en donne : rien n’est changé. Fermez d’autres onglets, ou gardez le choix heuristique : sa protection est vérifiée.',
      failed:
        'Le solveur s’est arrêté sur une erreur : rien n’est changé. La protection en place reste vérifiée.',
    },
    contributors: ({ known, total }: { known: number; total: number }) =>
      known === 0
        ? 'Le fichier ne dit pas de quels contributeurs viennent ces effectifs : la part d’un contributeur ne masque rien.'
        : typeset`Contributeurs connus pour ${counted(known, { one: 'effectif', other: 'effectifs' })} sur ${integer(total)} : la part d’un contributeur ne masque rien ailleurs.`,
  },
  own: {
    title: 'Règle de chaque jeu de données',
    note: 'Une source de santé demande souvent plus qu’une liste d’attente. Chaque jeu est protégé sous sa règle, et elle est écrite sous les cartes, les tableaux et les exports.',
    common: 'Règle commune',
    held: 'Une source déclarée contenue dans une autre est tenue, comme elle, à la plus stricte de leurs règles.',
    adjust: ({ name }: { name: string }) => typeset`Régler : ${name}`,
  },
  rule: {
    title: 'Secret statistique',
    rule: 'Règle de secret statistique',
    presets: {
      none: 'Aucun effectif masqué',
      business: 'Entreprises (Insee) : 3 unités et 85 %',
      social: 'Données sociales : moins de 5',
      health: 'Données de santé (PMSI, SNDS) : moins de 11',
      custom: 'Règle choisie à la main',
    } satisfies Record<SecrecyPreset | 'custom', string>,
    note: 'Les petits effectifs sont masqués partout : carte, tableau, fiche et exports. Un second effectif peut l’être aussi pour qu’une soustraction ne révèle pas le premier.',
    adjust: 'Régler le secret',
    own: ({ count }: { count: number }) =>
      typeset`${counted(count, { one: 'jeu de données a sa propre règle', other: 'jeux de données ont leur propre règle' })}.`,
  },
  fields: {
    threshold: 'Masquer les effectifs de moins de (personnes)',
    share: 'Part au-delà de laquelle un contributeur masque (%)',
    shareNote: 'Vide : les contributions ne masquent rien.',
    rounding: 'Arrondir tous les effectifs montrés',
    toTheUnit: 'Non',
    toBase: ({ base }: { base: RoundingBase }) => typeset`À ${integer(base)}`,
    invalid: ({ maximum }: { maximum: string }) => typeset`Nombre entier, de 0 à ${maximum}`,
  },
};
