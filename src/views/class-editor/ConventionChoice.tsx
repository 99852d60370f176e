import { type ClassificationSpec, variantsOf } from '@/cartography';
import { classWords } from '@/i18n/classes';
import { useMessages } from '@/i18n/react';
import { useCommands } from '@/state';
import { SegmentedControl, Select } from '@/ui-kit';
import styles from './class-editor.module.css';

/** The convention of a method on which tools differ, and the class a value equal to a limit goes to. */
export function ConventionChoice({ spec }: { readonly spec: ClassificationSpec }) {
  const words = classWords(useMessages().locale);
  const commands = useCommands();
  const variants = variantsOf(spec.method);
  const variant = variants.find((candidate) => candidate === spec.variant) ?? variants[0];
  return (
    <>
      {variant !== undefined && (
        <Select
          label={words.variant}
          options={variants.map((id) => ({
            id,
            label: words.variants[id].label,
            description: words.variants[id].explanation,
          }))}
          value={variant}
          onChange={(id) => commands.changeClassification({ variant: id })}
        />
      )}
      <div>
        <p className={styles.fieldName}>{words.closure}</p>
        <SegmentedControl
          label={words.closure}
          options={(['right', 'left'] as const).map((id) => ({ id, label: words.closures[id] }))}
          value={spec.closure}
          onChange={(closure) => commands.changeClassification({ closure })}
        />
      </div>
    </>
  );
}
