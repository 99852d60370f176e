/** Every acronym of the interface: what it stands for, and what it is. */
export const glossary = {
  title: 'Glossaire',
  terms: {
    AAH: {
      expansion: 'Allocation aux adultes handicapés',
      definition: 'Revenu minimum versé aux adultes handicapés par les CAF et la MSA.',
    },
    ARS: {
      expansion: 'Agence régionale de santé',
      definition:
        'Pilote la politique de santé et autorise une grande part des établissements dans sa région.',
    },
    CAFS: {
      expansion: 'Centre d’accueil familial spécialisé',
      definition: 'Organise l’accueil d’enfants handicapés dans des familles, en lien avec un établissement.',
    },
    CAMSP: {
      expansion: 'Centre d’action médico-sociale précoce',
      definition: 'Repère et accompagne les enfants de 0 à 6 ans. Suit une file active, non des places.',
    },
    CDAPH: {
      expansion: 'Commission des droits et de l’autonomie des personnes handicapées',
      definition: 'Décide des droits et des orientations au sein de la MDPH.',
    },
    CMPP: {
      expansion: 'Centre médico-psycho-pédagogique',
      definition:
        'Consultation et soins pour les enfants et les jeunes. Suit une file active, non des places.',
    },
    CNRHR: {
      expansion: 'Centre national de ressources handicaps rares',
      definition: 'L’un des quatre centres d’expertise nationaux sur les handicaps rares.',
    },
    COG: {
      expansion: 'Code officiel géographique',
      definition: 'Liste des communes, départements et régions tenue par l’INSEE, mise à jour chaque année.',
    },
    COPIL: {
      expansion: 'Comité de pilotage',
      definition: 'Instance qui lit le diagnostic, le discute et décide.',
    },
    CV: {
      expansion: 'Coefficient de variation',
      definition:
        'Part de hasard dans un effectif : 1/√n. À 20 % ou plus, soit 25 personnes ou moins, le chiffre est dit fragile.',
    },
    DREES: {
      expansion: 'Direction de la recherche, des études, de l’évaluation et des statistiques',
      definition: 'Service statistique des ministères sociaux.',
    },
    DROM: {
      expansion: 'Départements et régions d’outre-mer',
      definition: 'Guadeloupe, Martinique, Guyane, La Réunion et Mayotte.',
    },
    EAM: {
      expansion: 'Établissement d’accueil médicalisé',
      definition: 'Accueil médicalisé pour adultes handicapés ; nom actuel des FAM.',
    },
    EANM: {
      expansion: 'Établissement d’accueil non médicalisé',
      definition: 'Accueil d’adultes handicapés sans soins ; nom actuel des foyers de vie et d’hébergement.',
    },
    EEAP: {
      expansion: 'Établissement pour enfants ou adolescents polyhandicapés',
      definition: 'Accueil et soins d’enfants et d’adolescents polyhandicapés.',
    },
    EPCI: {
      expansion: 'Établissement public de coopération intercommunale',
      definition: 'Groupement de communes : communauté de communes, d’agglomération, métropole.',
    },
    ERHR: {
      expansion: 'Équipe relais handicaps rares',
      definition: 'Équipe qui répond d’une liste de départements pour les situations de handicap rare.',
    },
    ESAT: {
      expansion: 'Établissement et service d’accompagnement par le travail',
      definition:
        'Travail adapté et soutien médico-social pour adultes. Nommé auparavant « d’aide par le travail ».',
    },
    ESMS: {
      expansion: 'Établissement ou service social ou médico-social',
      definition: 'Toute structure autorisée à accueillir ou accompagner des personnes vulnérables.',
    },
    ESRP: {
      expansion: 'Établissement et service de réadaptation professionnelle',
      definition: 'Formation et retour à l’emploi de travailleurs handicapés ; anciens CRP.',
    },
    FAM: {
      expansion: 'Foyer d’accueil médicalisé',
      definition: 'Ancien nom des établissements d’accueil médicalisé (EAM).',
    },
    FINESS: {
      expansion: 'Fichier national des établissements sanitaires et sociaux',
      definition: 'Répertoire officiel des établissements ; chacun y a un numéro de neuf caractères.',
    },
    IC: {
      expansion: 'Intervalle de confiance',
      definition: 'Valeurs entre lesquelles un taux est plausible, ici à 95 %.',
    },
    IDA: {
      expansion: 'Institut pour déficients auditifs',
      definition: 'Éducation spécialisée d’enfants et de jeunes sourds ou malentendants.',
    },
    IDV: {
      expansion: 'Institut pour déficients visuels',
      definition: 'Éducation spécialisée d’enfants et de jeunes aveugles ou malvoyants.',
    },
    IEM: {
      expansion: 'Institut d’éducation motrice',
      definition: 'Éducation spécialisée d’enfants et de jeunes ayant une déficience motrice.',
    },
    IME: {
      expansion: 'Institut médico-éducatif',
      definition: 'Éducation et soins d’enfants et de jeunes ayant une déficience intellectuelle.',
    },
    INSEE: {
      expansion: 'Institut national de la statistique et des études économiques',
      definition: 'Produit les populations et les codes des territoires.',
    },
    ITEP: {
      expansion: 'Institut thérapeutique, éducatif et pédagogique',
      definition:
        'Accompagne des enfants et des jeunes dont les troubles perturbent la vie sociale et l’école.',
    },
    MAS: {
      expansion: 'Maison d’accueil spécialisée',
      definition: 'Accueil d’adultes qui ont besoin d’une aide et de soins constants.',
    },
    MDPH: {
      expansion: 'Maison départementale des personnes handicapées',
      definition: 'Guichet unique des droits et des orientations, dans chaque département.',
    },
    PCH: {
      expansion: 'Prestation de compensation du handicap',
      definition: 'Aide du département qui finance aides humaines, matériel et aménagements.',
    },
    PCO: {
      expansion: 'Plateforme de coordination et d’orientation',
      definition: 'Organise un parcours de bilans rapide pour les jeunes enfants, avant le diagnostic.',
    },
    PMSI: {
      expansion: 'Programme de médicalisation des systèmes d’information',
      definition: 'Décrit les séjours hospitaliers ; ses règles d’accès fixent le seuil de 11 personnes.',
    },
    SAMSAH: {
      expansion: 'Service d’accompagnement médico-social pour adultes handicapés',
      definition: 'Accompagnement à domicile, avec des soins.',
    },
    SAVS: {
      expansion: 'Service d’accompagnement à la vie sociale',
      definition: 'Accompagnement d’adultes handicapés à domicile, sans soins.',
    },
    SESSAD: {
      expansion: 'Service d’éducation spéciale et de soins à domicile',
      definition: 'Accompagne les enfants et les jeunes là où ils vivent et à l’école.',
    },
    SNDS: {
      expansion: 'Système national des données de santé',
      definition: 'Réunit remboursements de soins, séjours hospitaliers et causes de décès.',
    },
    UEROS: {
      expansion: 'Unité d’évaluation, de réentraînement et d’orientation sociale et socioprofessionnelle',
      definition: 'Accompagne les personnes cérébrolésées vers la vie sociale et le travail.',
    },
  },
};
