import { useState } from 'react';
import type { ChangeThreshold } from '@/analysis/dataset-comparison';
import { LARGEST_THRESHOLD, parseWholeNumber, type ThresholdTexts } from './parse-threshold';

const AT_FIRST: ChangeThreshold = { percent: 10, count: 5 };

/** The threshold in force and the texts of its fields, which may be half written. */
export interface ThresholdFieldsState {
  readonly threshold: ChangeThreshold;
  readonly texts: ThresholdTexts;
  readonly isValid: (part: keyof ThresholdTexts) => boolean;
  readonly write: (part: keyof ThresholdTexts, text: string) => void;
}

/** Keeps the threshold of a comparison; a text that is no number leaves the last one in force. */
export function useThreshold(): ThresholdFieldsState {
  const [threshold, setThreshold] = useState(AT_FIRST);
  const [texts, setTexts] = useState<ThresholdTexts>({
    percent: String(AT_FIRST.percent),
    count: String(AT_FIRST.count),
  });
  return {
    threshold,
    texts,
    isValid: (part) => parseWholeNumber(texts[part], LARGEST_THRESHOLD[part]) !== null,
    write: (part, text) => {
      setTexts({ ...texts, [part]: text });
      const value = parseWholeNumber(text, LARGEST_THRESHOLD[part]);
      if (value !== null && value !== threshold[part]) setThreshold({ ...threshold, [part]: value });
    },
  };
}
