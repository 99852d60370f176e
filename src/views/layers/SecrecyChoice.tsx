import { useMessages } from '@/i18n/react';
import { useAppState, useCommands } from '@/state';
import { SecrecySelect } from '../secrecy';

/** Under how many people a count of the dossier is hidden. */
export function SecrecyChoice() {
  const { layers } = useMessages();
  const commands = useCommands();
  const threshold = useAppState((state) => state.document.settings.secrecyThreshold);
  return <SecrecySelect label={layers.threshold} value={threshold} onChange={commands.setSecrecyThreshold} />;
}
