import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { Guides } from '../guide/use-guides.tsx';
import { texts as words } from '../texts.ts';
import { PaperBlock } from './PaperBlock.tsx';
import { Box } from './PaperBox.tsx';
import styles from './PaperForm.module.css';
import { consultedNumbers, type PaperInstrument, paperOrder } from './paper-codes.ts';
import { texts as keyTexts } from './TypeInKey.tsx';
import { usePaperKey } from './use-paper-key.ts';

type PaperFormProps = { readonly instrument: PaperInstrument; readonly guides: Guides };

/** A checklist to be filled in by hand, in the order in which it is typed in again; each thing to tick has a number. */
export function PaperForm({ instrument, guides }: PaperFormProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  const keyText = useTexts(keyTexts);
  const key = usePaperKey(instrument);
  return (
    <article className={styles.paper}>
      <section className={styles.cover}>
        <h2>{instrument.title}</h2>
        <p className="xs">{t('version', { version: instrument.version })}</p>
        {(['state', 'cycle', 'language', 'secondLanguage', 'by', 'date'] as const).map((line) => (
          <p key={line} className={styles.line} data-field={line}>
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
          <li>{t('texts')}</li>
          <li>{t('files')}</li>
          <li>{t('send')}</li>
        </ol>
      </section>
      <section className={styles.key}>
        <h3>{keyText('title')}</h3>
        {key.map(([name, value]) => (
          <p key={name}>
            <b>{name}</b>
            {signs.colon}
            {value}
          </p>
        ))}
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
  language: 'Language of your texts',
  secondLanguage: 'Second language, where you give texts twice',
  by: 'Filled in by (whom to ask; it is not registered)',
  date: 'Sent on',
  consulted: 'Consulted',
  how: 'How to fill it in',
  tick: 'For each provision tick one of 1, 2 or 3. What is not ticked counts as not answered, never as no.',
  lines: 'Write on the lines; where they are too short, go on overleaf with the number in the margin.',
  none: 'Tick the kinds of help that you want. Tick 0 if none is required; if nothing is ticked, nothing is assumed.',
  texts:
    'Write in the language that you named above. A text that is in another one, or that you give once more in the second one, goes into the last table of its provision by its letter and row: b2 is what the second measure says.',
  files: 'Files do not come by paper: once it is registered, your people attach them in the checklist.',
  send: 'Send it to the secretariat. It types in what you wrote, in this order, and you receive the receipt.',
});
