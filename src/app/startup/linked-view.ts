import { type AppStore, bindFirstCommands } from '@/state';

const MARK = '#vue=';

/** The address that shows a view: what follows the hash never leaves the browser. */
function addressOfView(text: string): string {
  const { origin, pathname, search } = window.location;
  return `${origin}${pathname}${search}${MARK}${text}`;
}

/** Copies the address of a view; where the clipboard is closed to us, puts it in the address bar and answers `false`. */
export async function shareLink(text: string): Promise<boolean> {
  const address = addressOfView(text);
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    window.history.replaceState(window.history.state, '', address);
    return false;
  }
}

/** Opens the view the address names, now and whenever a link is pasted into it; the address is then made plain again. */
export async function followLinks(app: AppStore): Promise<void> {
  const { openViewLink } = bindFirstCommands(app);
  const open = async () => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith(MARK)) return;
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
    await openViewLink(hash.slice(MARK.length));
  };
  window.addEventListener('hashchange', () => void open());
  await open();
}
