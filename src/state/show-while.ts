import { notify } from './commands/notify';
import type { AppStore } from './create-app-store';
import type { NoticeContent } from './notice';

/** What ends sooner is not worth a notice, which would be gone before it is read; in milliseconds. */
const PATIENCE = 250;

/** Shows a notice for as long as something lasts. */
export async function showWhile<Outcome>(
  app: AppStore,
  content: NoticeContent,
  lasting: Promise<Outcome>,
): Promise<Outcome> {
  const timer = setTimeout(() => notify(app, content), PATIENCE);
  return lasting.finally(() => {
    clearTimeout(timer);
    app.store.setState(({ notices }) => ({
      notices: notices.filter((notice) => notice.content !== content),
    }));
  });
}
