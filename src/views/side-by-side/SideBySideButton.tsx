import { lazy, Suspense, useState } from 'react';
import type { MappedLevel } from '@/domain/territory';
import { useLocale } from '@/i18n/react';
import { sideBySideWords } from '@/i18n/side-by-side';
import { Button, type ButtonVariant } from '@/ui-kit';

const SideBySideDialog = lazy(async () => ({
  default: (await import('./SideBySideDialog')).SideBySideDialog,
}));

interface SideBySideButtonProps {
  readonly variant: ButtonVariant;
  readonly level: MappedLevel;
  /** Codes of the territories shown first, four at most. */
  readonly codes: readonly string[];
  /** Those after the first were proposed because they are like it. */
  readonly hasPeers?: boolean;
}

/** Opens territories beside each other. */
export function SideBySideButton({ variant, ...shown }: SideBySideButtonProps) {
  const words = sideBySideWords(useLocale());
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant={variant} size="small" icon="table" onPress={() => setIsOpen(true)}>
        {words.open}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <SideBySideDialog {...shown} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  );
}
