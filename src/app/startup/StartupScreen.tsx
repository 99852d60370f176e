import type { Messages } from '@/i18n';
import type { ThemePreference } from '@/state';
import { useDocumentTheme } from '../layout/use-document-theme';
import styles from './startup.module.css';

interface StartupScreenProps {
  readonly messages: Messages;
  readonly theme: ThemePreference;
}

/** The frame of the application while its data is read. */
export function StartupScreen({ messages, theme }: StartupScreenProps) {
  useDocumentTheme(theme);
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>{messages.app.name}</div>
      <main className={styles.body} aria-busy="true">
        <h1 className={styles.title}>{messages.app.tagline}</h1>
        <p role="status">{messages.app.loading}</p>
      </main>
    </div>
  );
}

interface StartupFailureProps {
  readonly messages: Messages;
  readonly detail: string;
  readonly onRetry: () => void;
}

/** Said when the data the application ships cannot be read. */
export function StartupFailure({ messages, detail, onRetry }: StartupFailureProps) {
  const { errors } = messages;
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>{messages.app.name}</div>
      <main className={styles.body} role="alert">
        <h1 className={styles.title}>{errors.embeddedDataTitle}</h1>
        <p>{errors.embeddedDataAdvice({ file: detail })}</p>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {errors.retry}
        </button>
      </main>
    </div>
  );
}
