import { useState } from 'react';
import { type ClassBreaks, innerLimits } from '@/cartography';
import { classWords } from '@/i18n/classes';
import { useFormats, useMessages } from '@/i18n/react';
import { useCommands } from '@/state';
import { TextField } from '@/ui-kit';
import { printLimits } from './print-limits';
import { MOST_LIMITS, readLimits } from './read-limits';

/** The limits as text, to be typed or pasted: in force on Enter or when the field is left. */
export function LimitsField({ breaks }: { readonly breaks: ClassBreaks }) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  const commands = useCommands();
  const shown = printLimits(innerLimits(breaks), formats);
  const [written, setWritten] = useState(shown);
  const read = readLimits(written);
  const take = () => {
    if (read.ok && written !== shown) commands.setClassLimits(read.value);
  };
  return (
    <TextField
      label={words.limits}
      value={written}
      onChange={setWritten}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
      description={words.limitsHelp({ most: MOST_LIMITS })}
      errorMessage={read.ok ? undefined : words.limitProblems[read.error.code]({ text: read.error.text })}
    />
  );
}
