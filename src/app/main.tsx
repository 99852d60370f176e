import { startTransition, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '@/i18n';
import { loadMapEngine } from '@/map';
import { themeNameOf } from '@/views/theme';
import { App } from './App';
import { StartupFailure, StartupScreen } from './startup/StartupScreen';
import { loadEmbeddedData } from './startup/load-packs';
import { openDossier } from './startup/open-dossier';
import { readPreferences } from './startup/preferences-storage';
import { warmUp } from './startup/warm-up';
import './styles/index.css';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root');
const root = createRoot(container);
const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>);

// A file dropped before the drop zone is there must not make the browser leave the page.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());

async function start(): Promise<void> {
  const preferences = readPreferences();
  const reading = loadEmbeddedData();
  // Only a head start: MapView asks again, and a failure is told where the map is.
  loadMapEngine().catch(() => undefined);
  const messages = await loadMessages(preferences.locale);
  show(<StartupScreen messages={messages} theme={preferences.theme} />);
  try {
    const app = await openDossier(reading, preferences, messages.project.untitled);
    await warmUp(app, themeNameOf(preferences.theme));
    startTransition(() => show(<App app={app} messages={messages} />));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    show(<StartupFailure messages={messages} detail={detail} onRetry={() => void start()} />);
  }
}

void start();
