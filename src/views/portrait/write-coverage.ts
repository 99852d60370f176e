import { sheetWords } from '@/i18n/sheet';
import { describeRemit } from '../remits';
import { note, paragraph, plainCell, type PortraitWriter } from './portrait-context';

/** The teams that answer for the territory, how sure that is, and who is left out or shared. */
export const writeCoverage: PortraitWriter = ({ coverage, remits }, { language, words }) => {
  const { layers, locale } = language.messages;
  const sheet = sheetWords(locale);
  const items = coverage.map(({ name, kind, verification, carrier }) =>
    plainCell(name, [
      words.team({
        kind: layers.coverageKinds[kind].short,
        verification: layers.verification[verification].label,
      }),
      ...(carrier === null ? [] : [sheet.carriedBy({ carrier })]),
    ]),
  );
  const gaps = remits.flatMap((remit) => describeRemit(remit, language).map((line) => note(line)));
  return [...(items.length === 0 ? [paragraph(sheet.noTeam)] : [{ kind: 'list' as const, items }]), ...gaps];
};
