import { describeIndicator, describePerimeter, describeProvenance } from '@/i18n';
import { describeMethod, methodNotes } from '@/i18n/method-notes';
import { useLanguage } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import type { IndicatorDefinition } from '@/indicators';
import styles from './indicators.module.css';
import { usePreview } from './use-preview';

/** What an indicator says and how it is computed, with its values for France and three territories. */
export function IndicatorWordsView({ definition }: { readonly definition: IndicatorDefinition }) {
  const language = useLanguage();
  const { messages, formats } = language;
  const words = ownIndicatorWords(messages.locale);
  const { result, france, places, silent, total } = usePreview(definition);
  const notes = methodNotes(messages.locale);
  const { unit } = describeIndicator(result, messages);
  const text = (value: typeof france) => {
    const measured = formats.measured(value, definition.unit);
    return value.status === 'estimated' ? measured.spoken : measured.text;
  };
  const isUnfed = result.figures.france.coverage.covered[0] === 0;
  const provenance = [...result.numeratorProvenance, ...result.denominatorProvenance];
  return (
    <div className={styles.words}>
      <p className={styles.sentence}>{unit}</p>
      <table className={styles.values}>
        <caption>{words.preview}</caption>
        <tbody>
          <tr>
            <th scope="row">{messages.layers.levels.france}</th>
            <td>{text(france)}</td>
          </tr>
          {places.map(({ rank, name, value, tied }) => (
            <tr key={rank}>
              <th scope="row">
                {words.previewPlace({
                  name: tied === 1 ? name : words.tied({ count: tied }),
                  rank: words.ranks[rank],
                })}
              </th>
              <td>{text(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {silent > 0 && <p className={styles.note}>{words.unavailable({ count: silent, total })}</p>}
      {isUnfed && <p className={styles.text}>{words.toImport[definition.numerator.kind]}</p>}
      <p className={styles.text}>{describeMethod(result, messages, notes)}</p>
      <p className={styles.text}>{notes.directions[definition.direction]}</p>
      {describePerimeter(result, messages).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      <p className={styles.note}>{words.sources({ line: describeProvenance(provenance, language) })}</p>
    </div>
  );
}
