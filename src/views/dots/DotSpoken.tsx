import { useMessages } from '@/i18n/react';
import { useDotsAt } from './use-dots-at';

interface DotSpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function DotSpoken({ code, name }: DotSpokenProps) {
  const { app } = useMessages();
  return <>{app.map.focused({ name, value: useDotsAt(code).join('. ') })}</>;
}
