import { comparingWords } from '@/i18n/comparison';
import { useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { Territory, TerritoryHierarchy } from '@/domain/territory';
import { foldText } from '@/lib';
import { useAppStore } from '@/state';
import { Checkbox } from '@/ui-kit';
import styles from './comparison.module.css';
import type { SetDraft } from './use-set-draft';

interface SetMembersProps {
  readonly draft: SetDraft;
  readonly searched: string;
}

interface Group {
  /** `null` for régions, which are in no group. */
  readonly region: Territory | null;
  readonly members: readonly Territory[];
}

/** The territories that may enter a set, départements under their région, as the search leaves them. */
export function SetMembers({ draft, searched }: SetMembersProps) {
  const { locale } = useMessages();
  const sheet = sheetWords(locale);
  const words = comparingWords(locale).set;
  const { embedded } = useAppStore();
  const groups = groupsOf(embedded.hierarchy, draft.level, searched);
  return (
    <div className={styles.members} role="group" aria-label={words.list}>
      {groups.map(({ region, members }) => (
        <div key={region?.code ?? ''} className={styles.members}>
          {region !== null && <WholeRegion region={region} members={members} draft={draft} />}
          <div className={region === null ? styles.flat : styles.nested}>
            {members.map(({ code, name }) => (
              <Checkbox
                key={code}
                isSelected={draft.codes.has(code)}
                onChange={(taken) => draft.toggle([code], taken)}
              >
                {sheet.nameWithCode({ name, code })}
              </Checkbox>
            ))}
          </div>
        </div>
      ))}
      {groups.length === 0 && <p className={styles.muted}>{words.noResult}</p>}
    </div>
  );
}

function WholeRegion({
  region,
  members,
  draft,
}: Group & { readonly region: Territory; readonly draft: SetDraft }) {
  const { locale } = useMessages();
  const words = comparingWords(locale).set;
  const taken = members.filter(({ code }) => draft.codes.has(code)).length;
  return (
    <Checkbox
      isSelected={taken === members.length}
      isIndeterminate={taken > 0 && taken < members.length}
      onChange={(isTaken) =>
        draft.toggle(
          members.map(({ code }) => code),
          isTaken,
        )
      }
    >
      <strong>{words.wholeRegion({ region: region.name })}</strong>
    </Checkbox>
  );
}

/** Départements by région, or the régions; a search for a région finds its départements. */
function groupsOf(
  { region, departement }: TerritoryHierarchy,
  level: SetDraft['level'],
  searched: string,
): readonly Group[] {
  const wanted = foldText(searched.trim());
  const answers = ({ name, code }: Territory) =>
    foldText(name).includes(wanted) || foldText(code).startsWith(wanted);
  if (level === 'region') {
    const members = region.territories.filter(answers);
    return members.length === 0 ? [] : [{ region: null, members }];
  }
  return region.territories.flatMap((parent) => {
    const all = departement.territories.filter(({ parentCode }) => parentCode === parent.code);
    const members = foldText(parent.name).includes(wanted) ? all : all.filter(answers);
    return members.length === 0 ? [] : [{ region: parent, members }];
  });
}
