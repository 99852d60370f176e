import type { Result } from '@/lib';
import { failure, success } from '@/lib';
import { CLASS_COUNT_BOUNDS } from '@/project';

/** Most limits a map may have. */
export const MOST_LIMITS = CLASS_COUNT_BOUNDS.max - 1;

/** Why limits typed cannot be taken, and the text that is at fault. */
export interface LimitsProblem {
  readonly code: 'not-a-number' | 'none' | 'too-many';
  readonly text: string;
}

/** Reads limits typed one after the other, separated by semicolons; decimals after a comma or a point. */
export function readLimits(text: string): Result<readonly number[], LimitsProblem> {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return failure({ code: 'none', text });
  const wrong = parts.find((part) => !/^[-−]?\d[\d\s]*(?:[.,]\d+)?$/.test(part));
  if (wrong !== undefined) return failure({ code: 'not-a-number', text: wrong });
  const limits = [...new Set(parts.map(readNumber))].sort((left, right) => left - right);
  if (limits.length > MOST_LIMITS) return failure({ code: 'too-many', text: String(MOST_LIMITS) });
  return success(limits);
}

function readNumber(part: string): number {
  return Number(part.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.'));
}
