import { useState } from 'react';
import type { TerritoryRef } from '@/ingest/territory-match';
import { ComboBox } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import { searchTerritories } from './territory-list';
import { usePlaceText } from './use-place-text';
import type { TerritoryList } from './use-territory-list';

interface OtherTerritoryProps {
  /** The text a territory is looked for. */
  readonly text: string;
  readonly list: TerritoryList;
  readonly onChoose: (territory: TerritoryRef) => void;
}

/** Looks for any territory by its name or code. */
export function OtherTerritory({ text, list, onChoose }: OtherTerritoryProps) {
  const { matching: words } = useMappingWords();
  const [query, setQuery] = useState('');
  const placeText = usePlaceText();
  const answers = searchTerritories(list.territories, query);
  const emptyTexts = { loading: words.otherLoading, whole: words.otherEmpty, failed: words.otherFailed };
  return (
    <ComboBox
      label={words.otherLabel({ text })}
      placeholder={words.other}
      compact
      inputValue={query}
      onInputChange={setQuery}
      options={answers.map((territory) => {
        const { level, code } = territory;
        const note = words.levels[level].one;
        const place = placeText(territory);
        return {
          id: `${level} ${code}`,
          label: words.candidate(territory),
          description: place === null ? note : words.placed({ note, place }),
        };
      })}
      emptyText={emptyTexts[list.status]}
      onChoose={(id) => {
        const chosen = answers.find(({ level, code }) => `${level} ${code}` === id);
        if (chosen !== undefined) onChoose({ level: chosen.level, code: chosen.code, name: chosen.name });
      }}
    />
  );
}
