import { useMessages } from '@/i18n/react';
import { useCategoryAt } from './use-category-at';

interface CategorySpokenProps {
  readonly code: string;
  readonly name: string;
}

/** The same as the tooltip, for who hears the map. */
export function CategorySpoken({ code, name }: CategorySpokenProps) {
  const { app } = useMessages();
  return <>{app.map.focused({ name, value: useCategoryAt(code) })}</>;
}
