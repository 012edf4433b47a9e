import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { texts as words } from '../texts.ts';
import {
  categoryNumbers,
  complianceNumbers,
  horizonNumbers,
  measureKinds,
  type PaperInstrument,
} from './paper-codes.ts';
import styles from './TypeIn.module.css';

/** What the numbers mean, for whoever types: it stays in view. */
export function TypeInKey({ instrument }: { readonly instrument: PaperInstrument }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  const numbered = (labels: readonly string[]) =>
    labels.map((label, at) => `${at + 1} ${label}`).join(signs.semicolon);
  const lines = [
    [t('compliance'), numbered(complianceNumbers.map((one) => word(one)))],
    [t('kinds'), numbered(measureKinds.map((one) => word(one)))],
    [t('challenges'), numbered(instrument.challenges.map(({ label }) => label))],
    [
      t('help'),
      `0 ${word('noneRequired')}${signs.semicolon}${numbered(instrument.assistanceTypes.map(({ label }) => label))}`,
    ],
    [t('otherKind'), numbered(categoryNumbers.map((one) => word(one)))],
    [t('terms'), numbered(horizonNumbers.map((one) => word(one)))],
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
  how: 'Type numbers for what is ticked, with blanks between them. Enter goes to the next field, in lists to the next line; Tab always goes on.',
  compliance: 'Answer',
  kinds: 'Measures',
  challenges: 'In the way',
  help: 'Help',
  otherKind: 'Other help',
  terms: 'Terms',
});
