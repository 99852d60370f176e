import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { fr } from '@/i18n/fr';
import { I18nProvider } from '@/i18n/react';
import { type AppStore, AppStoreContext, bindCommands } from '@/state';
import { UiKitProvider } from '@/ui-kit';
import { fakeApp } from './fake-services';
import { newUser } from './new-user';

/** Renders a view in French on a real store, and gives what a test acts with. */
export function renderView(view: ReactNode, app: AppStore = fakeApp()) {
  const user = newUser();
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <UiKitProvider locale="fr">{view}</UiKitProvider>
      </I18nProvider>
    </AppStoreContext>,
  );
  return {
    app,
    user,
    commands: bindCommands(app),
    state: () => app.store.getState(),
    settings: () => app.store.getState().document.settings,
  };
}

/** Puts a text into a field at once. */
export async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

/** What the DOM says anywhere: every text and every attribute but the names of classes. */
export function everythingSaid(root: Element = document.body): readonly string[] {
  const elements = [root, ...root.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].filter(({ name }) => name !== 'class').map(({ value }) => value),
  );
  const texts = elements.flatMap((element) =>
    [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
  );
  return [...texts, ...attributes];
}

/** Every number the DOM says, with a decimal point and no grouping. */
export function numbersSaid(root?: Element): readonly string[] {
  return everythingSaid(root)
    .map((text) => text.replace(/(?<=\d)\u202f(?=\d{3})/g, ''))
    .flatMap((text) => text.match(/(?<![\w.,])\d+(?:[.,]\d+)?(?!\w)/g) ?? [])
    .map((number) => number.replace(',', '.'));
}
