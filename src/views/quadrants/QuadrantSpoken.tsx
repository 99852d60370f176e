import { useMessages } from '@/i18n/react';
import { useQuadrantAt } from './use-quadrant-at';

interface QuadrantSpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function QuadrantSpoken({ code, name }: QuadrantSpokenProps) {
  const { app } = useMessages();
  return <>{app.map.focused({ name, value: useQuadrantAt(code).join('. ') })}</>;
}
