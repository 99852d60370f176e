export { I18nProvider, useFormats, useLanguage, useLocale, useMessages } from './I18nProvider';
