import type { ProjectSettings } from '@/project';
import { type AppStore, createAppStore } from '@/state';
import { type FakeServices, fakeServices } from '../../support/fake-services';
import { everythingSaid } from '../../support/render-view';
import { smallEmbedded } from '../../support/small-embedded';
import { pairOf, SECRET_CASES } from './secret-dossiers';

/** What links elements to each other or follows the focus, in ids that are given in the order of rendering. */
const NOT_OF_FIGURES =
  /^(?:id|for|tabindex|data-(?:focus\w*|focus-visible|hovered|pressed|collection|rac)|aria-(?:labelledby|describedby|controls|owns|activedescendant|expanded))$/u;

/** An application and the files it gave. */
export type FakeApp = AppStore & { readonly services: FakeServices };

/** Two applications on dossiers that differ where counts are hidden under a threshold, and nowhere else. */
export function appsOf(shown: Partial<ProjectSettings>): readonly [FakeApp, FakeApp] {
  const [, rules, counts] = SECRET_CASES[0] ?? [];
  if (rules === undefined || counts === undefined) throw new Error('no case');
  const open = (document: ReturnType<typeof pairOf>[number]): FakeApp => {
    const services = fakeServices();
    const settings = { ...document.settings, ...shown };
    const parts = { document: { ...document, settings }, embedded: smallEmbedded(), services };
    return { ...createAppStore(parts), services };
  };
  const [one, other] = pairOf(rules, counts);
  return [open(one), open(other)];
}

/** What the page says, wherever the focus is; lists of tests before may still be announced, by their length alone. */
export function said(): string {
  const page = document.createElement('body');
  page.innerHTML = document.body.innerHTML;
  for (const announced of page.querySelectorAll('[data-live-announcer]')) announced.remove();
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (NOT_OF_FIGURES.test(name)) element.removeAttribute(name);
  return everythingSaid(page)
    .join('\n')
    .replace(/_r_[a-z\d]+_/gu, '');
}
