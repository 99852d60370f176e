import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './WithTooltip.module.css';

interface DefinedTermProps {
  readonly definition: string;
  readonly children: ReactNode;
}

const APPEARS_AFTER_MS = 250;

/** A word whose definition shows when it is hovered, focused with the keyboard, or pressed where nothing hovers. */
export function DefinedTerm({ definition, children }: DefinedTermProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <TooltipTrigger delay={APPEARS_AFTER_MS} closeDelay={0} isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={styles['term'] ?? ''} onPress={() => setIsOpen(true)}>
        {children}
      </Button>
      <Tooltip placement="bottom" offset={4} className={styles['tooltip'] ?? ''}>
        {definition}
      </Tooltip>
    </TooltipTrigger>
  );
}
