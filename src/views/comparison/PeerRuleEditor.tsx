import { OVERSEAS_POOLS, PEER_COUNT_BOUNDS, PEER_CRITERIA, type PeerRule } from '@/analysis/peers';
import { isCommuneLevel, territoryAt } from '@/domain/territory';
import { comparingWords } from '@/i18n/comparison';
import { useMessages } from '@/i18n/react';
import { useAppState, useAppStore, useCommands } from '@/state';
import { Button, Checkbox, RadioGroup, Select } from '@/ui-kit';
import { NotionList } from '../notions';
import styles from './comparison.module.css';

const COUNTS = Array.from(
  { length: PEER_COUNT_BOUNDS.max - PEER_COUNT_BOUNDS.min + 1 },
  (_, rank) => PEER_COUNT_BOUNDS.min + rank,
);

/** The rule that chooses comparable territories; what it gives is seen as it changes. */
export function PeerRuleEditor() {
  const { comparison, locale } = useMessages();
  const words = comparingWords(locale).peers;
  const commands = useCommands();
  const rule = useAppState((state) => state.document.settings.peerRule);
  const change = (part: Partial<PeerRule>) => commands.changePeerRule({ ...rule, ...part });
  return (
    <div className={styles.stack}>
      <p>{words.intro}</p>
      <NotionList ids={['peers']} />
      <Select
        label={words.count}
        options={COUNTS.map((count) => ({ id: String(count), label: String(count) }))}
        value={String(rule.count)}
        onChange={(id) => change({ count: COUNTS.find((count) => String(count) === id) ?? rule.count })}
        description={words.countNote}
      />
      <fieldset className={`${styles.group} ${styles.criteria}`}>
        <legend className={styles.legend}>{words.criteria}</legend>
        {PEER_CRITERIA.map((criterion) => {
          const isTaken = rule.criteria.includes(criterion);
          return (
            <Checkbox
              key={criterion}
              isSelected={isTaken}
              isDisabled={isTaken && rule.criteria.length === 1}
              onChange={(taken) =>
                change({
                  criteria: PEER_CRITERIA.filter((id) =>
                    id === criterion ? taken : rule.criteria.includes(id),
                  ),
                })
              }
            >
              <span className={styles.criterion}>{comparison.criteria[criterion]}</span>
              <span className={styles.note}>{words.criterionNotes[criterion]}</span>
            </Checkbox>
          );
        })}
        {rule.criteria.length === 1 && <p className={styles.muted}>{words.oneCriterion}</p>}
      </fieldset>
      <RadioGroup
        label={words.overseas}
        options={[...OVERSEAS_POOLS].reverse().map((id) => ({ id, ...words.overseasOptions[id] }))}
        value={rule.overseas}
        onChange={(overseas) => change({ overseas })}
      />
      <Preview />
    </div>
  );
}

/** Compares with the comparable territories: at the foot of the dialog. */
export function PeerRuleActions({ onDone }: { readonly onDone: () => void }) {
  const words = comparingWords(useMessages().locale).peers;
  const { chooseReference } = useCommands();
  return (
    <Button
      variant="primary"
      onPress={() => {
        chooseReference('peers');
        onDone();
      }}
    >
      {words.use}
    </Button>
  );
}

/** The peers of the territory that is selected, or of the first one: of départements where the map is of smaller territories. */
function Preview() {
  const { locale } = useMessages();
  const words = comparingWords(locale).peers;
  const { embedded } = useAppStore();
  const mapped = useAppState((state) => state.document.settings.level);
  const level = isCommuneLevel(mapped) ? 'departement' : mapped;
  const peers = useAppState((state, app) => app.select.peers(state.document, level));
  const selection = useAppState((state) => state.selection);
  const index = embedded.hierarchy[level];
  const code = selection.kind === 'territory' && selection.level === level ? selection.code : '';
  const position = index.positionOf(code) ?? 0;
  const names = (peers[position] ?? []).map((peer) => territoryAt(index, peer.position).name);
  return (
    <p className={styles.preview} role="status">
      {words.preview({ name: territoryAt(index, position).name, peers: names.join(', ') })}
    </p>
  );
}
