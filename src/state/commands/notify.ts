import type { AppStore } from '../create-app-store';
import type { NoticeContent } from '../notice';

/** Shows a notice; the newest comes last, at most four stay. */
export function notify({ store }: AppStore, content: NoticeContent): void {
  store.setState(({ notices }) => ({
    notices: [...notices, { id: (notices.at(-1)?.id ?? -1) + 1, content }].slice(-4),
  }));
}

/** Takes a notice away. */
export function dismissNotice({ store }: AppStore, id: number): void {
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
