import { lazy, Suspense, useState } from 'react';
import type { RegionCode, Study } from '@/domain/territory';
import { useLocale } from '@/i18n/react';
import { studyWords } from '@/i18n/study';
import { useAppState, useAppStore, useCommands } from '@/state';
import { type Option, Select } from '@/ui-kit';

const StudySetDialog = lazy(async () => ({ default: (await import('./StudySetDialog')).StudySetDialog }));

const FRANCE = 'france';
const SET = 'set';
const EDIT = 'edit';

/** The part of the country that everything is about: all of it, a région, or départements put together. */
export function StudyChoice() {
  const words = studyWords(useLocale());
  const commands = useCommands();
  const { embedded } = useAppStore();
  const study = useAppState((state) => state.document.settings.study);
  const [isEditing, setIsEditing] = useState(false);
  const regions = embedded.hierarchy.region.territories;
  const choose = (id: string) => {
    if (id === EDIT) setIsEditing(true);
    else if (id === FRANCE) commands.chooseStudy(null);
    else if (id !== SET) commands.chooseStudy({ kind: 'region', code: id as RegionCode });
  };
  const isSet = study?.kind === 'departements';
  const options: readonly Option[] = [
    { id: FRANCE, label: words.wholeFrance },
    ...(isSet ? [{ id: SET, label: study.name }] : []),
    { id: EDIT, label: isSet ? words.edit : words.several },
    ...[...regions]
      .sort((left, right) => left.name.localeCompare(right.name, 'fr'))
      .map(({ code, name }) => ({ id: code, label: name, group: words.regions })),
  ];
  return (
    <>
      <Select label={words.label} options={options} value={idOf(study)} onChange={choose} />
      <Suspense fallback={null}>
        {isEditing && <StudySetDialog onClose={() => setIsEditing(false)} />}
      </Suspense>
    </>
  );
}

function idOf(study: Study | null): string {
  if (study === null) return FRANCE;
  return study.kind === 'region' ? study.code : SET;
}
