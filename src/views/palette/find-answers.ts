import type { Messages } from '@/i18n';
import { foldText } from '@/lib';
import {
  type AppStore,
  bindCommands,
  searchEntries,
  searchEntriesOf,
  type SearchEntry,
  territoryEntries,
} from '@/state';
import type { Option } from '@/ui-kit';
import type { BarActions } from '../top-bar/use-bar-actions';
import { type Act, findActs } from './find-acts';
import { listActs } from './list-acts';
import { areEntriesListed } from './list-entries-ahead';
import { entryId, searchOptions } from './search-options';

interface AnswerContext {
  readonly app: AppStore;
  readonly actions: BarActions;
  readonly messages: Messages;
}

/** What answers a query of the search. */
export interface Answers {
  readonly options: readonly Option[];
  /** Selects what an option names, or does it. */
  readonly choose: (id: string) => void;
}

/**
 * Finds the territories and the establishments, then the acts, that answer a query; the acts first when they are what it
 * names, word for word, and names no territory.
 */
export function findAnswers(context: AnswerContext, query: string): Answers {
  const found = searchEntries(entriesAtHand(context.app), query);
  const acts = findActs(listActs(context), query);
  const entries = searchOptions(found, context.messages);
  return {
    options: areNamed(acts, found, query) ? [...acts, ...entries] : [...entries, ...acts],
    choose: (id) => {
      const entry = found.find((candidate) => entryId(candidate) === id);
      if (entry === undefined) acts.find((act) => act.id === id)?.run();
      else selectEntry(context.app, entry);
    },
  };
}

function areNamed(acts: readonly Act[], found: readonly SearchEntry[], query: string): boolean {
  const words = foldText(query).split(' ');
  const names = [...found.map(({ folded }) => folded), ...found.map(({ code }) => code.toLowerCase())];
  if (names.some((name) => isSubset(words, name.split(' ')))) return false;
  return acts.some(({ label }) => isSubset(words, foldText(label).split(' ')));
}

function isSubset(words: readonly string[], all: readonly string[]): boolean {
  return words.every((word) => all.includes(word));
}

/** Few enough to be named while a letter is typed. */
const NAMED_AT_ONCE = ['region', 'departement'] as const;

/** Régions and départements alone until the names of the others have been read ahead. */
function entriesAtHand(app: AppStore): readonly SearchEntry[] {
  if (areEntriesListed(app)) return searchEntriesOf(app);
  const { document } = app.store.getState();
  const hierarchy = app.select.hierarchy(document);
  return NAMED_AT_ONCE.flatMap((level) => territoryEntries(level, hierarchy, document.settings.study));
}

/** Selects what was found; a territory of another level brings its level with it. */
function selectEntry(app: AppStore, entry: SearchEntry): void {
  const commands = bindCommands(app);
  if (entry.kind === 'establishment') return commands.selectEstablishment(entry.finessEt);
  const select = () => commands.selectTerritory(entry.code);
  if (app.store.getState().document.settings.level === entry.level) select();
  else void commands.enterLevel(entry.level, select);
}
