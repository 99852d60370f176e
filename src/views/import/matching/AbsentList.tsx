import { useState } from 'react';
import type { AbsentTerritories } from '@/ingest/territory-match';
import { Button, Disclosure } from '@/ui-kit';
import { useMappingWords } from '../mapping/use-mapping-words';
import styles from './matching.module.css';

/** The territories of a level that no row is about, to copy into a message to whoever made the file. */
export function AbsentList({ side }: { readonly side: AbsentTerritories }) {
  const { matching: words } = useMappingWords();
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const { absent, expected, territories } = side;
  const level = words.levels[side.level][absent > 1 ? 'other' : 'one'];
  if (absent === 0) return <p className={styles.muted}>{words.noneAbsent({ level })}</p>;
  const copy = () => {
    const text = territories.map(({ code, name }) => `${code}\t${name}`).join('\n');
    navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  };
  return (
    <Disclosure title={words.absent({ count: absent, total: expected, level })} headingLevel={4}>
      <div className={styles.block}>
        <div className={styles.blockHead}>
          <p className={styles.muted}>
            {words.absentNote}
            {territories.length < absent && <> {words.absentCut({ count: territories.length })}</>}
          </p>
          <Button size="small" icon="copy" onPress={copy}>
            {words.copy}
          </Button>
        </div>
        <p role="status" className={styles.muted}>
          {copied === 'copied' && words.copied}
          {copied === 'failed' && words.copyFailed}
        </p>
        <ul className={styles.territories}>
          {territories.map((territory) => (
            <li key={territory.code}>{words.candidate(territory)}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
