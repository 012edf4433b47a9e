import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { texts as words } from '../texts.ts';
import { categoryNumbers, complianceNumbers, numbered, type PaperInstrument } from './paper-codes.ts';
import styles from './TypeIn.module.css';
import { usePaperKey } from './use-paper-key.ts';

/** What the numbers mean, for whoever types: it stays in view. */
export function TypeInKey({ instrument }: { readonly instrument: PaperInstrument }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  const inNumbers = (labels: readonly string[]) => numbered(labels, signs);
  const key = usePaperKey(instrument);
  const lines = [
    [t('compliance'), inNumbers(complianceNumbers.map((one) => word(one)))],
    [t('challenges'), inNumbers(instrument.challenges.map(({ label }) => label))],
    [
      t('help'),
      `0 ${word('noneRequired')}${signs.semicolon}${inNumbers(instrument.assistanceTypes.map(({ label }) => label))}`,
    ],
    [t('otherKind'), inNumbers(categoryNumbers.map((one) => word(one)))],
    ...key,
  ] as const;
  return (
    <details className={`${styles.key} card pad`} open>
      <summary>{t('title')}</summary>
      <p className="xs ink2">{t('how')}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export const texts = english('paper.type-in-key', {
  title: 'What the numbers mean',
  how: 'Type numbers for what is ticked, with blanks between them, and languages by their names, with commas. Enter goes to the next field, from an empty row past it; in longer texts it is a new line. Tab always goes on.',
  compliance: 'Answer',
  challenges: 'In the way',
  help: 'Help',
  otherKind: 'Other help',
});
