import {
  type ClassBreaks,
  classIndexOf,
  DIVERGING_SCHEMES,
  innerLimits,
  PALETTE_SCHEMES,
  type PaletteScheme,
} from '@/cartography';
import { COLOR_VISIONS, type ColorVision, judgePalette, simulateVision } from '@/cartography/color-vision';
import { classWords } from '@/i18n/classes';
import { useFormats, useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { Badge, Select, Switch } from '@/ui-kit';
import styles from './class-editor.module.css';
import type { ClassDraft } from './use-class-draft';

interface ColorChoiceProps {
  readonly draft: ClassDraft;
  readonly vision: ColorVision;
  readonly onVision: (vision: ColorVision) => void;
}

const DIVERGING: readonly PaletteScheme[] = DIVERGING_SCHEMES;

/** The colours of the classes, whether everybody tells them apart, and how they look to those who see otherwise. */
export function ColorChoice({ draft, vision, onVision }: ColorChoiceProps) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  const commands = useCommands();
  const { scheme, reversed } = useAppState((state) => state.document.settings.classification);
  const { reference } = draft.classing.look;
  const colors = draft.classes.map(({ color }) => color);
  return (
    <div className={styles.group}>
      <Select
        label={words.colors}
        options={PALETTE_SCHEMES.map((id) => ({ id, label: words.schemes[id] }))}
        value={scheme}
        onChange={(id) => commands.changePalette({ scheme: id })}
      />
      <div className={styles.swatches} role="img" aria-label={words.swatches}>
        {colors.map((color, rank) => (
          <span key={rank} className={styles.swatch} style={{ background: simulateVision(color, vision) }} />
        ))}
      </div>
      {DIVERGING.includes(scheme) && (
        <p className={styles.note}>
          {reference === null
            ? words.aroundMiddle
            : words[hasNeutralClass(draft.breaks, reference) ? 'around' : 'aroundNone']({
                value: formats.rate(reference),
              })}
        </p>
      )}
      <Verdict colors={colors} />
      <Switch isSelected={reversed} onChange={(next) => commands.changePalette({ reversed: next })}>
        {words.reversed}
      </Switch>
      <Select
        label={words.vision}
        options={COLOR_VISIONS.map((id) => ({ id, label: words.visions[id] }))}
        value={vision}
        onChange={onVision}
        description={vision === 'usual' ? undefined : words.visionNote}
      />
    </div>
  );
}

function hasNeutralClass(breaks: ClassBreaks, reference: number): boolean {
  return classIndexOf(breaks, reference) !== null && !innerLimits(breaks).includes(reference);
}

/** Whether the colours as they are, in the number they are, are told apart. */
function Verdict({ colors }: { readonly colors: readonly string[] }) {
  const { safe } = classWords(useMessages().locale);
  const { colorBlindSafe, printSafe } = judgePalette(colors);
  return (
    <p className={styles.badges}>
      <Badge tone={colorBlindSafe ? 'success' : 'warning'}>
        {safe['color-blind'][colorBlindSafe ? 'yes' : 'no']}
      </Badge>
      <Badge tone={printSafe ? 'success' : 'warning'}>{safe.print[printSafe ? 'yes' : 'no']}</Badge>
    </p>
  );
}
