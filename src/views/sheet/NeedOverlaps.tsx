import { describeOverlap } from '@/i18n';
import { useMessages, useLocale } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { useAppState, useCommands } from '@/state';
import { needSourcesOf } from '@/domain/need';
import { Disclosure, Select } from '@/ui-kit';
import styles from './sheet.module.css';

type Relation = 'unknown' | 'disjoint' | 'first-in-second' | 'second-in-first';

const RELATIONS: readonly Relation[] = ['unknown', 'disjoint', 'first-in-second', 'second-in-first'];

/** What the user knows of each two sources, which tightens the interval everywhere. */
export function NeedOverlaps() {
  const messages = useMessages();
  const { needIntervals: words } = sheetWords(messages.locale);
  const need = useAppState((state, app) => app.select.need(state.document));
  const overlaps = useAppState((state) => state.document.settings.needOverlaps);
  const sources = needSourcesOf(need);
  const pairs = sources.flatMap((first, rank) =>
    sources.slice(rank + 1).map((second) => ({ first, second })),
  );
  if (pairs.length === 0) return null;
  return (
    <Disclosure title={words.overlaps} headingLevel={4} isDetail>
      <p className={styles.muted}>{words.overlapsNote}</p>
      {overlaps.map((overlap) => (
        <p key={`${overlap.first} ${overlap.second}`} className={styles.muted}>
          {describeOverlap(overlap, messages)}
        </p>
      ))}
      <div className={styles.pairs}>
        {pairs.map((pair) => (
          <PairChoice key={`${pair.first} ${pair.second}`} pair={pair} />
        ))}
      </div>
    </Disclosure>
  );
}

interface Pair {
  readonly first: string;
  readonly second: string;
}

function PairChoice({ pair }: { readonly pair: Pair }) {
  const { needIntervals: words } = sheetWords(useLocale());
  const commands = useCommands();
  const relation = useAppState((state) => relationOf(state.document.settings.needOverlaps, pair));
  const declare = (chosen: Relation) => {
    const { first, second } =
      chosen === 'second-in-first' ? { first: pair.second, second: pair.first } : pair;
    const declared = chosen === 'disjoint' ? 'disjoint' : 'contained';
    commands.declareOverlap(pair, chosen === 'unknown' ? null : { relation: declared, first, second });
  };
  return (
    <Select<Relation>
      label={words.pair(pair)}
      options={RELATIONS.map((id) => ({ id, label: words.relations[id](pair) }))}
      value={relation}
      onChange={declare}
      compact
    />
  );
}

function relationOf(
  overlaps: readonly { readonly relation: string; readonly first: string; readonly second: string }[],
  { first, second }: Pair,
): Relation {
  const found = overlaps.find(
    (overlap) =>
      (overlap.first === first && overlap.second === second) ||
      (overlap.first === second && overlap.second === first),
  );
  if (found === undefined) return 'unknown';
  if (found.relation === 'disjoint') return 'disjoint';
  return found.first === first ? 'first-in-second' : 'second-in-first';
}
