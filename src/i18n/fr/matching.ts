import type {
  CandidateReason,
  MatchedBy,
  MatchGrade,
  MatchIssue,
  MatchLevel,
} from '@/ingest/territory-match';
import { typeset } from './typeset';
import { counted, integer } from './words';

const ROWS = { one: 'ligne', other: 'lignes' };

interface Parts {
  readonly count: number;
  readonly total: number;
}

/** Telling which territory the rows of a table are about. */
export const matching = {
  title: ({ file }: { file: string }) => typeset`Territoires de « ${file} »`,
  intro:
    'Seuls les rapprochements sûrs sont faits d’office. Choisissez pour les autres ; ce que vous choisissez est appliqué à la lecture et retenu pour les fichiers de même forme.',
  back: 'Retour',
  apply: 'Appliquer et relire',
  nothingChanged: 'Choisissez d’abord un territoire pour au moins un texte.',
  decided: ({ count, total }: Parts) =>
    typeset`${counted(count, { one: 'texte rapproché', other: 'textes rapprochés' })} sur ${integer(total)}`,
  acceptLikely: ({ count }: { count: number }) =>
    typeset`Accepter ${counted(count, { one: 'rapprochement probable', other: 'rapprochements probables' })}`,
  unresolved: ({ count }: { count: number }) =>
    typeset`Lignes sans territoire : ${counted(count, { one: 'texte à rapprocher', other: 'textes à rapprocher' })}`,
  allResolved: 'Chaque ligne a son territoire.',
  emptyText: '(cellule vide)',
  withParent: ({ text, parent }: { text: string; parent: string }) => typeset`${text} (${parent})`,
  rows: ({ count, list }: { count: number; list: string }) => typeset`${counted(count, ROWS)} : ${list}`,
  choice: ({ text }: { text: string }) => typeset`Territoire de « ${text} »`,
  leaveAside: 'Laisser de côté',
  leaveAsideNote: 'Les lignes restent refusées.',
  candidate: ({ name, code }: { name: string; code: string }) => typeset`${name} (${code})`,
  candidateNote: ({ grade, reason }: { grade: string; reason: string }) => typeset`${grade} : ${reason}`,
  placed: ({ note, place }: { note: string; place: string }) => typeset`${note} · ${place}`,
  other: 'Un autre territoire…',
  otherLabel: ({ text }: { text: string }) => typeset`Chercher un autre territoire pour « ${text} »`,
  otherEmpty: 'Aucun territoire de ce nom ni de ce code.',
  otherLoading: 'Chargement des communes…',
  otherFailed: 'Les communes n’ont pas pu être chargées : seuls les départements sont proposés.',
  grades: {
    sure: 'sûr',
    likely: 'probable',
    'to-check': 'à vérifier',
  } satisfies Record<MatchGrade, string>,
  chosen: 'choisi par vous',
  issues: {
    'empty-text': 'La cellule est vide.',
    'unknown-code': 'Ce code n’est celui d’aucun territoire.',
    'unknown-name': 'Ce nom n’est celui d’aucun territoire.',
    'several-territories': 'Plusieurs territoires portent ce nom ou ce code.',
    'former-territory': 'Ce territoire n’existe plus et ses successeurs ne sont pas connus.',
    'code-and-name-disagree': 'Le code et le nom désignent deux territoires différents.',
    'outside-its-parent': 'Ce territoire n’est pas dans celui de la colonne parente.',
    'corse-not-divided': 'La Corse a deux départements, 2A et 2B.',
    'outside-departements': 'Ce territoire est hors des 101 départements.',
  } satisfies Record<MatchIssue, string>,
  reasons: {
    'same-code': () => typeset`même code`,
    'former-code': () => typeset`ancien code`,
    'same-name': () => typeset`même nom`,
    'usual-name': () => typeset`nom d’usage`,
    'former-name': ({ formerName }: { formerName: string }) => typeset`ancien nom « ${formerName} »`,
    'few-edits': ({ edits }: { edits: number }) =>
      typeset`${counted(edits, { one: 'lettre diffère', other: 'lettres diffèrent' })}`,
    beginning: () => typeset`même début`,
    'shared-words': ({ shared, words }: { shared: number; words: number }) =>
      typeset`${integer(shared)} mots sur ${integer(words)} en commun`,
  } satisfies {
    [Code in CandidateReason['code']]: (reason: Extract<CandidateReason, { code: Code }>) => string;
  },
  repaired: ({ count }: { count: number }) =>
    typeset`Rapprochés : ${counted(count, { one: 'texte', other: 'textes' })}`,
  repairedBy: {
    'repaired-code': 'sûr : code rétabli',
    'respelled-name': 'sûr : seule l’écriture diffère',
    confirmed: 'choisi par vous',
  } satisfies Record<Exclude<MatchedBy, 'code' | 'name'>, string>,
  undo: 'Ne plus rapprocher',
  keep: 'Garder',
  moved: ({ count }: { count: number }) =>
    typeset`Anciens codes ramenés à aujourd’hui : ${counted(count, { one: 'code', other: 'codes' })}`,
  becomes: ({ from, to }: { from: string; to: string }) => typeset`${from} devient ${to}`,
  more: ({ count }: { count: number }) =>
    typeset`Montrer ${counted(count, { one: 'texte de plus', other: 'textes de plus' })}`,
  levels: {
    region: { one: 'région', other: 'régions' },
    departement: { one: 'département', other: 'départements' },
    epci: { one: 'EPCI', other: 'EPCI' },
    commune: { one: 'commune', other: 'communes' },
  } satisfies Record<MatchLevel, { one: string; other: string }>,
  absent: ({ count, total, level }: Parts & { level: string }) =>
    typeset`Territoires sans ligne : ${integer(count)} ${level} sur ${integer(total)}`,
  noneAbsent: ({ level }: { level: string }) => typeset`Aucun territoire sans ligne (${level}).`,
  absentNote: 'Ils seront montrés « non disponible », non à zéro.',
  absentCut: ({ count }: { count: number }) => typeset`La liste s’arrête aux ${integer(count)} premiers.`,
  copy: 'Copier la liste',
  copied: 'Liste copiée.',
  copyFailed: 'Le navigateur refuse la copie : sélectionnez la liste et copiez-la.',
};
