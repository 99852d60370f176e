import { useMemo, useState } from 'react';
import { type SecrecyRule, type SecretSet, type SetRule, withRulesOf } from '@/indicators';
import { useMessages } from '@/i18n/react';
import { type ImportTask, useAppState, useCommands } from '@/state';
import { Button, Dialog } from '@/ui-kit';
import { ImportInvitation } from './ImportInvitation';
import { ImportProgressList } from './ImportProgressList';
import { ImportReview } from './ImportReview';
import { ReviewActions } from './ReviewActions';
import { ReviewStep } from './ReviewStep';
import { useImportWords } from './use-import-words';
import { useReviewSteps } from './use-review-steps';

interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The dialog of an import, from the invitation to the review and its steps. Closing it gives the import up. */
export function ImportDialog({ isOpen, onOpenChange, onFiles }: ImportDialogProps) {
  const { app } = useMessages();
  const { import: words } = useImportWords();
  const commands = useCommands();
  const current = useAppState((state) => state.importTask);
  const isShown = isOpen || current.kind !== 'idle';
  const task = useLastShown(current, isShown);
  const currentSecrecy = useAppState((state) => state.document.settings.secrecy);
  const [chosenRules, setChosenRules] = useState<readonly SetRule[]>([]);
  const rules = useMemo(() => withRulesOf(currentSecrecy, chosenRules), [currentSecrecy, chosenRules]);
  const [keepsFormerOffer, setKeepsFormerOffer] = useState(true);
  const [keepsFormerTeams, setKeepsFormerTeams] = useState(true);
  const [keepsFormerNeeds, setKeepsFormerNeeds] = useState(true);
  const steps = useReviewSteps();
  const end = () => {
    setChosenRules([]);
    setKeepsFormerOffer(true);
    setKeepsFormerTeams(true);
    setKeepsFormerNeeds(true);
    steps.forget();
    onOpenChange(false);
  };
  const close = () => {
    commands.cancelImport();
    end();
  };
  const add = () => {
    commands.acceptImport({ secrecy: chosenRules, keepsFormerOffer, keepsFormerTeams, keepsFormerNeeds });
    end();
  };
  const changeRule = (set: SecretSet, rule: SecrecyRule) => {
    const chosen = [...chosenRules, { set, rule }];
    setChosenRules(chosen);
    commands.prepareImportedNeed(withRulesOf(currentSecrecy, chosen), { keepsFormerNeeds });
  };
  const give = (given: readonly File[]) => {
    onFiles(given);
    onOpenChange(false);
  };
  const review = task.kind === 'review' ? task : null;
  const step = review === null ? null : steps.current;
  const isReadAgain = task.kind === 'running' && task.former !== null;
  const titles = { idle: words.title, running: words.progress.title, review: words.review.title };
  const actions =
    review === null ? (
      <Button onPress={isReadAgain ? commands.stopReading : close}>{words.actions.cancel}</Button>
    ) : (
      <ReviewActions review={review} onAdd={add} onCancel={close} />
    );
  return (
    <Dialog
      title={titles[task.kind]}
      closeLabel={app.close}
      isOpen={isShown}
      onClose={close}
      isDismissable={task.kind === 'idle'}
      size={step === null ? 'large' : 'wide'}
      step={task.kind}
      actions={step === null ? actions : undefined}
    >
      {task.kind === 'idle' && <ImportInvitation onFiles={give} />}
      {task.kind === 'running' && <ImportProgressList task={task} />}
      {review !== null && step === null && (
        <ImportReview
          review={review}
          focusedFile={steps.lastFile}
          secrecy={rules}
          onRuleChange={changeRule}
          keepsFormerOffer={keepsFormerOffer}
          onKeepsFormerOfferChange={setKeepsFormerOffer}
          keepsFormerTeams={keepsFormerTeams}
          onKeepsFormerTeamsChange={setKeepsFormerTeams}
          keepsFormerNeeds={keepsFormerNeeds}
          onKeepsFormerNeedsChange={setKeepsFormerNeeds}
          onFiles={onFiles}
          onStep={steps.enter}
          onDecide={steps.decide}
        />
      )}
      {review !== null && step !== null && (
        <ReviewStep
          review={review}
          target={step}
          onBack={steps.leave}
          onDecide={(decision) => steps.decide(step.fileName, decision)}
        />
      )}
    </Dialog>
  );
}

/** The task as it is while the dialog is shown, and as it was last shown while the dialog leaves. */
function useLastShown(task: ImportTask, isShown: boolean): ImportTask {
  const [shown, setShown] = useState(task);
  if (isShown && shown !== task) setShown(task);
  return isShown ? task : shown;
}
