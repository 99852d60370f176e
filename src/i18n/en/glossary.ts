import type { HelpWords } from '../help/words';

export const glossary: HelpWords['glossary'] = {
  title: 'Glossary',
  terms: {
    AAH: {
      expansion: 'Allocation aux adultes handicapés',
      definition: 'Minimum income paid to disabled adults by the family benefit funds (CAF, MSA).',
    },
    ARS: {
      expansion: 'Agence régionale de santé',
      definition: 'Steers health policy and authorises many establishments in its region.',
    },
    CAFS: {
      expansion: 'Centre d’accueil familial spécialisé',
      definition: 'Places disabled children with families, alongside an establishment.',
    },
    CAMSP: {
      expansion: 'Centre d’action médico-sociale précoce',
      definition: 'Identifies and supports children aged 0 to 6. Follows a caseload, not places.',
    },
    CDAPH: {
      expansion: 'Commission des droits et de l’autonomie des personnes handicapées',
      definition: 'Decides rights and guidance within the MDPH.',
    },
    CMPP: {
      expansion: 'Centre médico-psycho-pédagogique',
      definition: 'Consultation and care for children and young people. Follows a caseload, not places.',
    },
    CNRHR: {
      expansion: 'Centre national de ressources handicaps rares',
      definition: 'One of four national centres of expertise on rare disabilities.',
    },
    COG: {
      expansion: 'Code officiel géographique',
      definition: 'List of communes, départements and regions kept by INSEE and updated every year.',
    },
    COPIL: {
      expansion: 'Comité de pilotage',
      definition: 'The steering committee: reads the diagnosis, discusses it and decides.',
    },
    CV: {
      expansion: 'Coefficient de variation',
      definition:
        'Share of chance in a count: 1/√n. From 20% on, that is 25 people or fewer, a figure is called fragile.',
    },
    DREES: {
      expansion: 'Direction de la recherche, des études, de l’évaluation et des statistiques',
      definition: 'Statistical office of the ministries of social affairs.',
    },
    DROM: {
      expansion: 'Départements et régions d’outre-mer',
      definition: 'Overseas: Guadeloupe, Martinique, French Guiana, La Réunion and Mayotte.',
    },
    EAM: {
      expansion: 'Établissement d’accueil médicalisé',
      definition: 'Care home with nursing for disabled adults; current name of the FAM.',
    },
    EANM: {
      expansion: 'Établissement d’accueil non médicalisé',
      definition:
        'Home without nursing for disabled adults; current name of the foyers de vie and d’hébergement.',
    },
    EEAP: {
      expansion: 'Établissement pour enfants ou adolescents polyhandicapés',
      definition: 'Care for children and teenagers with profound and multiple disabilities.',
    },
    EPCI: {
      expansion: 'Établissement public de coopération intercommunale',
      definition: 'Group of communes: community of communes, of agglomeration, metropolis.',
    },
    ERHR: {
      expansion: 'Équipe relais handicaps rares',
      definition: 'Team that answers for a list of départements in situations of rare disability.',
    },
    ESAT: {
      expansion: 'Établissement et service d’accompagnement par le travail',
      definition: 'Adapted work and support for adults. Formerly “d’aide par le travail”.',
    },
    ESMS: {
      expansion: 'Établissement ou service social ou médico-social',
      definition: 'Any structure authorised to house or support vulnerable people.',
    },
    ESRP: {
      expansion: 'Établissement et service de réadaptation professionnelle',
      definition: 'Training and return to work for disabled workers; formerly CRP.',
    },
    FAM: {
      expansion: 'Foyer d’accueil médicalisé',
      definition: 'Former name of the care homes with nursing (EAM).',
    },
    FINESS: {
      expansion: 'Fichier national des établissements sanitaires et sociaux',
      definition: 'Official register of establishments; each has a nine-character number in it.',
    },
    IC: {
      expansion: 'Intervalle de confiance',
      definition: 'Values between which a rate is plausible, here at 95% (confidence interval).',
    },
    IDA: {
      expansion: 'Institut pour déficients auditifs',
      definition: 'Special education for deaf or hard-of-hearing children and young people.',
    },
    IDV: {
      expansion: 'Institut pour déficients visuels',
      definition: 'Special education for blind or partially sighted children and young people.',
    },
    IEM: {
      expansion: 'Institut d’éducation motrice',
      definition: 'Special education for children and young people with a motor impairment.',
    },
    IME: {
      expansion: 'Institut médico-éducatif',
      definition: 'Education and care for children and young people with an intellectual disability.',
    },
    INSEE: {
      expansion: 'Institut national de la statistique et des études économiques',
      definition: 'The national statistical office: populations and codes of territories.',
    },
    ITEP: {
      expansion: 'Institut thérapeutique, éducatif et pédagogique',
      definition: 'Supports children and young people whose difficulties upset social life and schooling.',
    },
    MAS: {
      expansion: 'Maison d’accueil spécialisée',
      definition: 'Home for adults who need constant help and care.',
    },
    MDPH: {
      expansion: 'Maison départementale des personnes handicapées',
      definition: 'Single office for rights and guidance, in each département.',
    },
    PCH: {
      expansion: 'Prestation de compensation du handicap',
      definition: 'Benefit of the département that pays for human help, equipment and adaptations.',
    },
    PCO: {
      expansion: 'Plateforme de coordination et d’orientation',
      definition: 'Arranges a quick round of assessments for young children, ahead of a diagnosis.',
    },
    PMSI: {
      expansion: 'Programme de médicalisation des systèmes d’information',
      definition: 'Describes hospital stays; its rules of access set the threshold of 11 people.',
    },
    SAMSAH: {
      expansion: 'Service d’accompagnement médico-social pour adultes handicapés',
      definition: 'Support at home, with nursing.',
    },
    SAVS: {
      expansion: 'Service d’accompagnement à la vie sociale',
      definition: 'Support for disabled adults at home, without nursing.',
    },
    SESSAD: {
      expansion: 'Service d’éducation spéciale et de soins à domicile',
      definition: 'Supports children and young people where they live and at school.',
    },
    SNDS: {
      expansion: 'Système national des données de santé',
      definition: 'Brings together health reimbursements, hospital stays and causes of death.',
    },
    UEROS: {
      expansion: 'Unité d’évaluation, de réentraînement et d’orientation sociale et socioprofessionnelle',
      definition: 'Supports people with brain injury towards social life and work.',
    },
  },
};
