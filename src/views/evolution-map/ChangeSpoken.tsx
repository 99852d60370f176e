import { useMessages } from '@/i18n/react';
import { useChangeAt } from './use-change-at';

interface ChangeSpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function ChangeSpoken({ code, name }: ChangeSpokenProps) {
  const { app } = useMessages();
  return <>{app.map.focused({ name, value: useChangeAt(code).join('. ') })}</>;
}
