import { useMessages } from '@/i18n/react';
import styles from './top-bar.module.css';

/** The mark of the product: a mesh around a place. */
export function Logo() {
  const { app } = useMessages();
  return (
    <h1 className={styles.logo}>
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
          <path d="M16 3 27.3 9.5v13L16 29 4.7 22.5v-13Z" />
          <path d="M16 16v13M16 16 4.7 9.5M16 16l11.3-6.5" />
        </g>
        <circle cx="16" cy="16" r="3.5" className={styles.logoCentre} />
      </svg>
      <span className="visually-hidden">{app.name}</span>
    </h1>
  );
}
