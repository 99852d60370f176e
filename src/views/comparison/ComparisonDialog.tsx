import { type ReactNode, useState } from 'react';
import { comparingWords } from '@/i18n/comparison';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { Dialog, Tabs } from '@/ui-kit';
import { PeerRuleActions, PeerRuleEditor } from './PeerRuleEditor';
import { SetEditor, SetEditorActions } from './SetEditor';
import { TestChoice } from './TestChoice';
import { useSetDraft } from './use-set-draft';

/** A part of the dialog of comparison. */
export type ComparisonTab = 'set' | 'peers' | 'test';

interface ComparisonDialogProps {
  readonly firstTab: ComparisonTab;
  readonly onClose: () => void;
}

/** What territories are compared with: a set of the user's own, the rule of comparable territories, the test. */
export function ComparisonDialog({ firstTab, onClose }: ComparisonDialogProps) {
  const { app, locale } = useMessages();
  const words = comparingWords(locale);
  const [tab, setTab] = useState(firstTab);
  const { customSet, level } = useAppState((state) => state.document.settings);
  const draft = useSetDraft(customSet, level === 'region' ? 'region' : 'departement');
  const actions: Readonly<Partial<Record<ComparisonTab, ReactNode>>> = {
    set: <SetEditorActions draft={draft} onDone={onClose} />,
    peers: <PeerRuleActions onDone={onClose} />,
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={app.close}
      isOpen
      onClose={onClose}
      size="medium"
      actions={actions[tab]}
    >
      <Tabs<ComparisonTab>
        label={words.title}
        selectedId={tab}
        onSelect={setTab}
        tabs={[
          { id: 'set', label: words.tabs.set, content: <SetEditor draft={draft} /> },
          { id: 'peers', label: words.tabs.peers, content: <PeerRuleEditor /> },
          { id: 'test', label: words.tabs.test, content: <TestChoice /> },
        ]}
      />
    </Dialog>
  );
}
