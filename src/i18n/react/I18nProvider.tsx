import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormats, type Formats } from '../formats/formats';
import type { Language } from '../describe-provenance';
import type { Locale } from '../locale';
import type { Messages } from '../messages';

const LanguageContext = createContext<Language | null>(null);

/** Gives a catalogue, and the formats of its language, to the views below. */
export function I18nProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  const language = useMemo(() => ({ messages, formats: createFormats(messages) }), [messages]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The catalogue and the formats together, as the `describe…` functions take them. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLanguage needs an I18nProvider above it');
  return language;
}

/** The catalogue of the current language. */
export function useMessages(): Messages {
  return useLanguage().messages;
}

/** The formats of the current language. */
export function useFormats(): Formats {
  return useLanguage().formats;
}

/** The current language. */
export function useLocale(): Locale {
  return useMessages().locale;
}
