import { useState } from 'react';
import { TextField } from '@/ui-kit';
import { readingDate } from './reading-date';
import { useMappingWords } from './use-mapping-words';

interface ReadingDateProps {
  readonly label: string;
  /** ISO 8601, as precise as is known. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A date as people type it; what is not one is told once the field is left, and not kept. */
export function ReadingDate({ label, value, onChange }: ReadingDateProps) {
  const { readings: words } = useMappingWords().mapping;
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const isBad = typed !== null && typed.trim() !== '' && readingDate(typed) === null;
  return (
    <TextField
      label={label}
      hideLabel
      maxLength={20}
      value={typed ?? value ?? ''}
      onChange={(text) => {
        setTyped(text);
        setIsLeft(false);
        onChange(readingDate(text));
      }}
      onBlur={() => {
        setIsLeft(true);
        if (!isBad) setTyped(null);
      }}
      errorMessage={isBad && isLeft ? words.badDate : undefined}
    />
  );
}
