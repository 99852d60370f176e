import { describe, expect, it, vi } from 'vitest';
import { known, type MeasuredValue, numberOf } from '@/domain/measure';
import type { NeedDataset, NeedRecord } from '@/domain/need';
import {
  computeNeedCounts,
  describeNeedProtection,
  keepHiddenAhead,
  oneRule,
  SECRECY_PRESETS,
  ruleOfNeed,
  type SecrecyRule,
  type SetRule,
  sourcesToHideAhead,
} from '@/indicators';
import { needUpTo } from '@/indicators/evolution';
import { hiddenAhead } from '@/indicators/fine-need/hidden-ahead';
import { protectNeed } from '@/indicators/need-counts';
import { emptyProject, type ProjectDocument } from '@/project';
import { type AppStore, bindCommands, createAppStore, type ImportReview } from '@/state';
import { hideAhead, type HideAheadInput } from '@/tasks';
import { communesOf } from '../support/communes-of';
import { fakeServices, outcome } from '../support/fake-services';
import { fineNeedOf } from '../support/fine-need';
import { smallEmbedded } from '../support/small-embedded';

const embedded = smallEmbedded();
const { hierarchy } = embedded;

/** Communes of Ain, of Haute-Garonne and of Nord, three to an EPCI, as many as are asked for. */
function needOver(communes: number): NeedDataset {
  const rows = Array.from({ length: communes }, (_, rank) => {
    const departement = ['01', '31', '59'][Math.floor(rank / 900)] ?? '59';
    const code = `${departement}${String(rank % 900).padStart(3, '0')}`;
    return [code, String(200_000_000 + Math.floor(rank / 3)), 500] as const;
  });
  const child = rows.map((_, rank) => (rank * 7) % 23);
  const adult = rows.map((_, rank) => (rank * 5) % 31);
  const all = child.map((count, rank) => count + (adult[rank] ?? 0));
  return fineNeedOf({ child, adult, all }, communesOf(rows));
}

const OWN_HEALTH: readonly SetRule[] = [
  { set: { kind: 'need', source: 'Liste' }, rule: SECRECY_PRESETS.health },
];

const hideUnder = (rule: SecrecyRule, need: NeedDataset) =>
  hideAhead({ need, hierarchy, rules: oneRule(rule), sources: ['Liste'] });

const toHide = (need: NeedDataset, rule: SecrecyRule) => sourcesToHideAhead(need, oneRule(rule));

function shownOf(need: NeedDataset, rule = SECRECY_PRESETS.health) {
  return (['child', 'adult', 'all'] as const).map((group) => {
    const { departement, region, france } = computeNeedCounts(
      { hierarchy, need },
      { source: 'Liste', public: group, rule },
    );
    return [departement, region, france].map(({ values, statuses }) => [[...values], [...statuses]]);
  });
}

describe('what a need by commune hides, chosen ahead', () => {
  it('is what is chosen when it is shown, and is not chosen twice', async () => {
    const need = needOver(60);
    const rule = SECRECY_PRESETS.health;
    const found = await hideUnder(rule, need);
    const copy = needOver(60);
    keepHiddenAhead(copy, found);
    expect(found.map(({ source }) => source)).toEqual(['Liste']);
    expect(shownOf(copy)).toEqual(shownOf(need));
    // Were nothing marked as hidden, all would be shown: the marks are used.
    const other = needOver(60);
    const nothing = found.map((ahead) => ({
      ...ahead,
      marks: ahead.marks.map((levels) => levels.map((level) => level.map(() => 0))),
    }));
    keepHiddenAhead(other, nothing);
    const hiddenIn = (dataset: NeedDataset) =>
      describeNeedProtection({ hierarchy, need: dataset }, { source: 'Liste', rule }).hiddenByLevel?.commune;
    expect([hiddenIn(copy), hiddenIn(other)]).toEqual([hiddenIn(need), 0]);
    expect(hiddenIn(need)).toBeGreaterThan(0);
  });

  it('is worth it for a great many communes, once for each rule', async () => {
    const [small, large] = [needOver(60), needOver(2100)];
    const rule = SECRECY_PRESETS.social;
    expect([toHide(small, rule), toHide(large, rule)]).toEqual([[], ['Liste']]);
    keepHiddenAhead(large, await hideUnder(rule, large));
    expect(toHide(large, rule)).toEqual([]);
    expect(toHide(large, SECRECY_PRESETS.health)).toEqual(['Liste']);
  });
});

/** Communes counted twice: a former date has a third as many people. */
function needAtTwoDates(communes: number): NeedDataset {
  const need = needOver(communes);
  const { fine } = need;
  if (fine === undefined) throw new Error('fine');
  const former = '2023-12-31';
  const third = (count: MeasuredValue) =>
    count.status === 'known' ? known(Math.ceil(count.value / 3)) : count;
  const formerSeries = fine.series.map((series) => ({
    ...series,
    referenceDate: former,
    counts: series.counts.map((count) => count && third(count)),
  }));
  const formerOf = (record: NeedRecord): NeedRecord => {
    const series = formerSeries.find(({ public: group }) => group === record.public);
    const people = fine.territories.map(({ code }, rank) =>
      code.startsWith(record.departementCode) ? (numberOf(series?.counts[rank] ?? known(0)) ?? 0) : 0,
    );
    const count = known(people.reduce((sum, of) => sum + of, 0));
    return { ...record, referenceDate: former, count, largestContribution: Math.max(...people) };
  };
  return {
    ...need,
    records: [...need.records, ...need.records.map(formerOf)],
    fine: { ...fine, series: [...fine.series, ...formerSeries] },
  };
}

describe('what a need by commune hides at a date', () => {
  const rule = SECRECY_PRESETS.health;
  const atFormerDate = (need: NeedDataset) => needUpTo({ hierarchy, need }, '2024', oneRule(rule));

  it('is chosen ahead with the rest, and is what is chosen when it is shown', async () => {
    const need = needAtTwoDates(60);
    const found = await hideUnder(rule, need);
    expect(found.map(({ only }) => only?.referenceDate)).toEqual([undefined, '2025-12-31', '2023-12-31']);
    const prepared = needAtTwoDates(60);
    keepHiddenAhead(prepared, found);
    const dated = atFormerDate(prepared);
    expect(hiddenAhead(dated, 'Liste', rule)?.only).toEqual({ referenceDate: '2023-12-31' });
    expect(shownOf(dated)).toEqual(shownOf(atFormerDate(need)));
    expect(shownOf(prepared)).toEqual(shownOf(need));
    expect(shownOf(dated)).not.toEqual(shownOf(prepared));
  });

  it('is not what was chosen for other counts of the same communes', async () => {
    const need = needAtTwoDates(60);
    keepHiddenAhead(need, await hideUnder(rule, need));
    const [record, ...others] = need.records;
    const changed = { ...need, records: record ? [{ ...record, count: known(3) }, ...others] : [] };
    expect(hiddenAhead(need, 'Liste', rule)).not.toBeNull();
    expect(hiddenAhead(changed, 'Liste', rule)).toBeNull();
    expect(hiddenAhead(need, 'Liste', SECRECY_PRESETS.social)).toBeNull();
  });
});

function noticesOf({ store }: AppStore): readonly string[] {
  return store.getState().notices.map(({ content }) => content.code);
}

function dossierOf(dataset: NeedDataset): ProjectDocument {
  const fresh = emptyProject('Essai', embedded.demonstrationNeed);
  return { ...fresh, need: { kind: 'user', dataset }, settings: { ...fresh.settings, needSource: 'Liste' } };
}

/** Services that answer when they are told to. */
function slowServices() {
  const asked: HideAheadInput[] = [];
  const answers: (() => void)[] = [];
  const services = fakeServices({
    hideAhead: (input) => {
      asked.push(input);
      return new Promise((resolve) => answers.push(() => resolve([])));
    },
  });
  const answer = async () => {
    for (const give of answers.splice(0)) give();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { services, asked, answer };
}

describe('an import of a great many communes', () => {
  const review = (need: NeedDataset): ImportReview => ({
    kind: 'review',
    batch: { files: [], decisions: {} },
    outcome: outcome({ need }),
  });

  it('is added once it is known what the rule of the review hides of it, and says so meanwhile', async () => {
    const { services, asked, answer } = slowServices();
    const need = needOver(2100);
    const app = createAppStore({ document: emptyProject('Essai', need), embedded, services });
    app.store.setState({ importTask: review(need) });
    bindCommands(app).acceptImport({ secrecy: OWN_HEALTH });
    expect(app.store.getState()).toMatchObject({
      importTask: { isAdding: true },
      document: { need: { kind: 'embedded' } },
    });
    bindCommands(app).acceptImport({ secrecy: OWN_HEALTH });
    await answer();
    const { document, importTask } = app.store.getState();
    expect(asked.map(({ rules }) => ruleOfNeed(rules, 'Liste'))).toEqual([SECRECY_PRESETS.health]);
    expect(document.need).toMatchObject({ kind: 'user', dataset: { id: 'liste' } });
    expect(document.settings.secrecy).toEqual({ common: SECRECY_PRESETS.social, own: OWN_HEALTH });
    expect(importTask.kind).toBe('idle');
  });

  it('is made ready again under another rule set meanwhile, and never shown before', async () => {
    const { services, asked, answer } = slowServices();
    const need = needOver(2100);
    const app = createAppStore({ document: emptyProject('Essai', need), embedded, services });
    const commands = bindCommands(app);
    commands.setSecrecyRule(SECRECY_PRESETS.social);
    app.store.setState({ importTask: review(need) });
    commands.acceptImport();
    commands.setSecrecyRule(SECRECY_PRESETS.health);
    await answer();
    expect(app.store.getState().document.need.kind).toBe('embedded');
    await answer();
    expect(asked.map(({ rules }) => ruleOfNeed(rules, 'Liste'))).toEqual([
      SECRECY_PRESETS.social,
      SECRECY_PRESETS.health,
    ]);
    expect(app.store.getState().document.need.kind).toBe('user');
  });

  it('is not added where the review is closed meanwhile', async () => {
    const { services, answer } = slowServices();
    const need = needOver(2100);
    const app = createAppStore({ document: emptyProject('Essai', need), embedded, services });
    app.store.setState({ importTask: review(need) });
    bindCommands(app).acceptImport();
    bindCommands(app).cancelImport();
    await answer();
    expect(app.store.getState().document.need.kind).toBe('embedded');
  });

  it('is compared with the need of the dossier once it is known what both hide, each asked for once', async () => {
    const { services, asked, answer } = slowServices();
    const [held, brought] = [needOver(2100), needOver(2200)];
    const app = createAppStore({ document: dossierOf(held), embedded, services });
    const commands = bindCommands(app);
    const prepared = [
      commands.prepareComparedNeeds(brought, oneRule(SECRECY_PRESETS.health)),
      commands.prepareComparedNeeds(brought, oneRule(SECRECY_PRESETS.health)),
    ];
    await answer();
    await Promise.all(prepared);
    expect(asked.map(({ need, rules }) => [need === held, rules.common.threshold])).toEqual([
      [true, 11],
      [false, 11],
    ]);
  });
});

describe('a rule of secrecy', () => {
  const asked: HideAheadInput[] = [];
  const services = fakeServices({
    hideAhead: (input) => {
      asked.push(input);
      return Promise.resolve([]);
    },
  });
  const open = (need: NeedDataset) => createAppStore({ document: dossierOf(need), embedded, services });

  it('is in force at once over a need by département or by a few communes', () => {
    const app = open(needOver(60));
    bindCommands(app).setSecrecyRule(SECRECY_PRESETS.health);
    expect(app.store.getState().document.settings.secrecy).toEqual(oneRule(SECRECY_PRESETS.health));
  });

  it('is in force over a great many communes once it is known what it hides, the last asked for alone', async () => {
    const app = open({ ...needOver(2100), name: 'autre' });
    const commands = bindCommands(app);
    const former = app.store.getState().document.settings.secrecy;
    commands.setSecrecyRule(SECRECY_PRESETS.business);
    commands.setSecrecyRule(SECRECY_PRESETS.health);
    expect(app.store.getState().document.settings.secrecy).toEqual(former);
    expect(noticesOf(app)).toContain('secrecy-in-progress');
    await new Promise((resolve) => setTimeout(resolve));
    expect(app.store.getState().document.settings.secrecy).toEqual(oneRule(SECRECY_PRESETS.health));
    expect(asked.map(({ rules }) => ruleOfNeed(rules, 'Liste'))).toEqual([
      SECRECY_PRESETS.business,
      SECRECY_PRESETS.health,
    ]);
    expect(app.store.getState().document.need).toMatchObject({ dataset: { name: 'autre' } });
    expect(noticesOf(app)).toEqual([]);
  });
});

describe('what is being chosen under a rule of secrecy', () => {
  const large = needOver(2100);
  const open = () => {
    const slow = slowServices();
    const app = createAppStore({
      document: dossierOf({ ...large, name: 'autre' }),
      embedded,
      services: slow.services,
    });
    const isStopped = () => slow.asked.map(({ signal }) => signal?.aborted);
    const ruleInForce = () => app.store.getState().document.settings.secrecy.common;
    return { ...slow, app, commands: bindCommands(app), isStopped, ruleInForce };
  };
  const stopOnScreen = ({ store }: AppStore) => {
    for (const { content } of store.getState().notices)
      if (content.code === 'secrecy-in-progress') content.stop();
  };

  it('is stopped for a newer rule, which alone comes in force', async () => {
    const { commands, isStopped, answer, ruleInForce } = open();
    commands.setSecrecyRule(SECRECY_PRESETS.business);
    commands.setSecrecyRule(SECRECY_PRESETS.health);
    expect(isStopped()).toEqual([true, false]);
    await answer();
    expect(ruleInForce()).toEqual(SECRECY_PRESETS.health);
  });

  it('is stopped on screen: the former rule stays, whatever comes of it, and may be asked for again', async () => {
    const { app, commands, asked, isStopped, answer, ruleInForce } = open();
    commands.setSecrecyRule(SECRECY_PRESETS.health);
    stopOnScreen(app);
    await answer();
    expect([ruleInForce(), isStopped(), noticesOf(app)]).toEqual([SECRECY_PRESETS.social, [true], []]);
    commands.setSecrecyRule(SECRECY_PRESETS.health);
    expect(asked).toHaveLength(2);
    await answer();
    expect(ruleInForce()).toEqual(SECRECY_PRESETS.health);
  });

  it('is stopped by an undo, and by another dossier', async () => {
    const undone = open();
    undone.commands.renameProject('Autre nom');
    undone.commands.setSecrecyRule(SECRECY_PRESETS.health);
    undone.commands.undo();
    const replaced = open();
    replaced.commands.setSecrecyRule(SECRECY_PRESETS.health);
    replaced.commands.newProject('Nouveau');
    for (const { isStopped, answer, ruleInForce } of [undone, replaced]) {
      expect(isStopped()).toEqual([true]);
      await answer();
      expect(ruleInForce()).toEqual(SECRECY_PRESETS.social);
    }
  });

  it('is said to last after ten seconds, until it is stopped', async () => {
    vi.useFakeTimers();
    const { app, commands, isStopped } = open();
    const isLong = () =>
      app.store.getState().notices.map(({ content }) => 'isLong' in content && content.isLong);
    commands.setSecrecyRule(SECRECY_PRESETS.health);
    await vi.advanceTimersByTimeAsync(9900);
    expect(isLong()).toEqual([false]);
    await vi.advanceTimersByTimeAsync(200);
    expect([isLong(), isStopped()]).toEqual([[true], [false]]);
    stopOnScreen(app);
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect([noticesOf(app), isStopped()]).toEqual([[], [true]]);
  });

  it('of an import goes on while someone waits: until another rule is chosen in the review, or it is closed', async () => {
    const { app, commands, isStopped, answer } = open();
    app.store.setState({
      importTask: {
        kind: 'review',
        batch: { files: [], decisions: {} },
        outcome: outcome({ need: needOver(2200) }),
      },
    });
    commands.prepareImportedNeed(oneRule(SECRECY_PRESETS.business));
    commands.prepareImportedNeed(oneRule(SECRECY_PRESETS.health));
    expect(isStopped()).toEqual([true, false]);
    commands.prepareImportedNeed(oneRule(SECRECY_PRESETS.health));
    expect(isStopped()).toEqual([true, false]);
    commands.cancelImport();
    expect(isStopped()).toEqual([true, true]);
    await answer();
    expect(noticesOf(app)).toEqual([]);
  });
});

describe('a worker that fails to choose what a need by commune hides', () => {
  const failing = fakeServices({ hideAhead: () => Promise.reject(new Error('The secrecy worker failed')) });
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('is told once, and the page chooses: the rule is in force and no count under it is shown', async () => {
    const need = needOver(2100);
    const app = createAppStore({ document: dossierOf(need), embedded, services: failing });
    const { setSecrecyRule } = bindCommands(app);
    setSecrecyRule(SECRECY_PRESETS.business);
    await settled();
    setSecrecyRule(SECRECY_PRESETS.health);
    await settled();
    const { document } = app.store.getState();
    expect(document.settings.secrecy).toEqual(oneRule(SECRECY_PRESETS.health));
    expect(noticesOf(app)).toEqual(['secrecy-on-page']);
    const shown = app.select.need(document);
    const { fine } = protectNeed(
      { hierarchy, need: shown },
      { source: 'Liste', public: 'child', rule: document.settings.secrecy.common },
    );
    const counts = [...(fine?.shown.parts.values ?? [])].filter((count) => count > 0);
    expect(counts.length).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(11);
  });

  it('keeps no import from being added', async () => {
    const need = needOver(2100);
    const app = createAppStore({ document: emptyProject('Essai', need), embedded, services: failing });
    app.store.setState({
      importTask: { kind: 'review', batch: { files: [], decisions: {} }, outcome: outcome({ need }) },
    });
    bindCommands(app).acceptImport({ secrecy: OWN_HEALTH });
    await settled();
    expect(app.store.getState().document.need.kind).toBe('user');
    expect(noticesOf(app)).toContain('secrecy-on-page');
  });
});
