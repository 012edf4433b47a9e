import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { Guides } from '../guide/use-guides.tsx';
import { texts as words } from '../texts.ts';
import { PaperBlock } from './PaperBlock.tsx';
import { Box } from './PaperBox.tsx';
import styles from './PaperForm.module.css';
import {
  consultedNumbers,
  horizonNumbers,
  measureKinds,
  type PaperInstrument,
  paperOrder,
} from './paper-codes.ts';

type PaperFormProps = { readonly instrument: PaperInstrument; readonly guides: Guides };

/** A checklist to be filled in by hand, in the order in which it is typed in again; each thing to tick has a number. */
export function PaperForm({ instrument, guides }: PaperFormProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  return (
    <article className={styles.paper}>
      <section className={styles.cover}>
        <h2>{instrument.title}</h2>
        <p className="xs">{t('version', { version: instrument.version })}</p>
        {(['state', 'cycle', 'by', 'date'] as const).map((line) => (
          <p key={line} className={styles.line}>
            <span>{t(line)}</span>
          </p>
        ))}
        <p className={styles.boxes}>
          <b>{t('consulted')}</b>
          {consultedNumbers.map((body, at) => (
            <Box key={body} number={at + 1} label={word(body)} />
          ))}
        </p>
        <h3>{t('how')}</h3>
        <ol>
          <li>{t('tick')}</li>
          <li>{t('lines')}</li>
          <li>{t('none')}</li>
          <li>{t('send')}</li>
        </ol>
        <p>
          <b>{t('kinds')}</b>
          {signs.colon}
          {measureKinds.map((kind, at) => `${at + 1} ${word(kind)}`).join(signs.semicolon)}
        </p>
        <p>
          <b>{t('terms')}</b>
          {signs.colon}
          {horizonNumbers.map((term, at) => `${at + 1} ${word(term)}`).join(signs.semicolon)}
        </p>
      </section>
      {paperOrder(instrument.provisions).map(({ article, provisions }) => (
        <section key={article.number} className={styles.article}>
          <h2>
            {word('article', { number: article.number })}
            {signs.comma}
            {article.title}
          </h2>
          {guides.ofArticle(article.number)}
          {provisions.map((one) => (
            <PaperBlock
              key={one.provision.reference}
              one={one}
              instrument={instrument}
              guide={guides.ofProvision(one.provision.reference)}
            />
          ))}
        </section>
      ))}
    </article>
  );
}

export const texts = english('paper.form', {
  version: 'Version {{version}}, to be filled in by hand',
  state: 'State',
  cycle: 'Cycle (year)',
  by: 'Filled in by',
  date: 'Date',
  consulted: 'Consulted',
  how: 'How to fill it in',
  tick: 'For each provision tick one of 1, 2 or 3. What is not ticked counts as not answered, never as no.',
  lines: 'Write on the lines; where they are too short, go on overleaf with the number in the margin.',
  none: 'Tick the kinds of help that you want. Tick 0 if none is required; if nothing is ticked, nothing is assumed.',
  send: 'Send it to the secretariat. It types in what you wrote, in this order, and you receive the receipt.',
  kinds: 'Kinds of measures',
  terms: 'Terms',
});
