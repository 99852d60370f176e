import { type ReportedSecrecy, SECRECY_PRESETS, type SetRule, strictestRule } from '@/indicators';
import type { Language } from './describe-provenance';
import { describeSecrecy, nameOfSet } from './describe-secrecy';

/** The rules of some sets as files tell them. */
export function reportSecrecy(applied: readonly SetRule[], language: Language): ReportedSecrecy {
  const strictest = applied.map(({ rule }) => rule).reduce(strictestRule, SECRECY_PRESETS.none);
  return {
    ...strictest,
    text: describeSecrecy(applied, language).join(' '),
    sets: applied.map(({ set, rule }) => ({ name: nameOfSet(set, language.messages), ...rule })),
  };
}
