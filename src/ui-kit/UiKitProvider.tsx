import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Tells the controls which language they read numbers and announce in. */
export function UiKitProvider({
  locale,
  children,
}: {
  readonly locale: string;
  readonly children: ReactNode;
}) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
