import { useState } from 'react';
import { helpWords } from '@/i18n/help';
import { useMessages } from '@/i18n/react';
import { Dialog, Tabs } from '@/ui-kit';
import { About } from './About';
import { Glossary } from './Glossary';
import { MethodNotes } from './MethodNotes';
import { ShortcutTable } from './ShortcutTable';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Starts the guided visit. */
  readonly onGuide: () => void;
}

type HelpTab = 'shortcuts' | 'glossary' | 'methods' | 'about';

/** Keys, acronyms, methods, and what becomes of the user's files. */
export function HelpDialog({ isOpen, onClose, onGuide }: HelpDialogProps) {
  const { app, locale } = useMessages();
  const { help } = helpWords(locale);
  const [tab, setTab] = useState<HelpTab>('shortcuts');
  return (
    <Dialog title={app.bar.help} closeLabel={app.close} isOpen={isOpen} onClose={onClose} size="large">
      <Tabs<HelpTab>
        label={app.bar.help}
        selectedId={tab}
        onSelect={setTab}
        tabs={[
          { id: 'shortcuts', label: help.shortcuts, content: <ShortcutTable /> },
          { id: 'glossary', label: help.glossary, content: <Glossary /> },
          { id: 'methods', label: help.methods, content: <MethodNotes /> },
          { id: 'about', label: help.about, content: <About onGuide={onGuide} /> },
        ]}
      />
    </Dialog>
  );
}
