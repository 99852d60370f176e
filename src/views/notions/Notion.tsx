import { type NotionId, notionWords } from '@/i18n/notions';
import { useLocale } from '@/i18n/react';
import { DefinedTerm } from '@/ui-kit';

/** A word of the statistics, whose meaning shows when it is pointed at, focused or pressed. */
export function Notion({ id }: { readonly id: NotionId }) {
  const { term, definition } = notionWords(useLocale()).words[id];
  return <DefinedTerm definition={definition}>{term}</DefinedTerm>;
}
