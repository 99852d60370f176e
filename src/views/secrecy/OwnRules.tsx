import { nameOfSet } from '@/i18n';
import {
  isSameRule,
  isSameSet,
  presetOf,
  ruleOf,
  SECRECY_PRESET_NAMES,
  SECRECY_PRESETS,
  type SecrecyRule,
  type SecretSet,
} from '@/indicators';
import { useLocale, useMessages } from '@/i18n/react';
import { suppressionWords } from '@/i18n/suppression';
import { secretSetRules, useAppState, useAppStore, useCommands } from '@/state';
import { Disclosure, Select } from '@/ui-kit';
import { SecrecyFields } from './SecrecyFields';
import styles from './secrecy.module.css';
import { useRuleText } from './use-rule-text';

/** The rule of each set of counts of the dossier, where there are several: the common one, or one of its own. */
export function OwnRules() {
  const { own: words } = suppressionWords(useLocale());
  const app = useAppStore();
  const document = useAppState((state) => state.document);
  const applied = secretSetRules(app, document);
  if (applied.length < 2) return null;
  return (
    <section className={styles.own} aria-labelledby="own-rules">
      <h4 id="own-rules" className={styles.heading}>
        {words.title}
      </h4>
      <p className={styles.muted}>{words.note}</p>
      {applied.map(({ set, rule }) => (
        <OwnRule
          key={`${set.kind} ${set.kind === 'need' ? set.source : set.service}`}
          set={set}
          inForce={rule}
        />
      ))}
    </section>
  );
}

interface OwnRuleProps {
  readonly set: SecretSet;
  /** Stricter than that chosen where the set holds another, or is held by it. */
  readonly inForce: SecrecyRule;
}

function OwnRule({ set, inForce }: OwnRuleProps) {
  const messages = useMessages();
  const { own: words, rule: ruleWords } = suppressionWords(messages.locale);
  const commands = useCommands();
  const ruleText = useRuleText();
  const rules = useAppState((state) => state.document.settings.secrecy);
  const rule = ruleOf(rules, set);
  const isOwn = rules.own.some((held) => isSameSet(held.set, set));
  const preset = presetOf(rule) ?? 'custom';
  const name = nameOfSet(set, messages);
  const change = (chosen: SecrecyRule | null) => commands.setRuleOfSet(set, chosen);
  const { presets } = ruleWords;
  const isCustom = isOwn && preset === 'custom';
  const choices = [...SECRECY_PRESET_NAMES, ...(isCustom ? (['custom'] as const) : [])];
  return (
    <div className={styles.choice}>
      <Select
        label={name}
        options={[
          { id: 'common' as const, label: words.common },
          ...choices.map((id) => ({ id, label: presets[id] })),
        ]}
        value={isOwn ? preset : 'common'}
        onChange={(id) => {
          if (id === 'common') change(null);
          else if (id !== 'custom') change(SECRECY_PRESETS[id]);
        }}
        {...(isOwn ? { description: ruleText(rule) } : {})}
      />
      {!isSameRule(rule, inForce) && (
        <p className={styles.muted}>
          {words.held} {ruleText(inForce)}
        </p>
      )}
      {isOwn && (
        <Disclosure title={words.adjust({ name })} isDetail headingLevel={4}>
          <SecrecyFields rule={rule} onChange={change} />
        </Disclosure>
      )}
    </div>
  );
}
