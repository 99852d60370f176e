import { helpWords } from '@/i18n/help';
import { useMessages } from '@/i18n/react';
import { Button } from '@/ui-kit';
import { version } from '../../../package.json';
import styles from './help.module.css';

/** What the tool is, what becomes of the user's files, and its version. */
export function About({ onGuide }: { readonly onGuide: () => void }) {
  const { app, locale } = useMessages();
  const { help } = helpWords(locale);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{app.tagline}</p>
      <p>{help.privacy}</p>
      <div>
        <Button size="small" onPress={onGuide}>
          {app.demonstration.guide}
        </Button>
      </div>
      <p className={styles.muted}>{help.version({ version })}</p>
    </div>
  );
}
