import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useId, useState } from 'react';
import type { EditionAudience, EditionListedFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { saveText } from '../../lib/save-file.ts';
import { sha256Of } from '../../lib/sha256.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { Select } from '../../ui/Select.tsx';
import { contentOf, inGroups } from './content.ts';
import { EditionJsonQuery } from './documents.ts';
import styles from './EditionCard.module.css';
import { texts as words } from './texts.ts';

type EditionCardProps = {
  readonly edition: EditionListedFragment;
  readonly audience: EditionAudience;
  readonly onAudience: (audience: EditionAudience) => void;
  /** How its table is taken along. */
  readonly files: ReactNode;
};
type Checked = 'not yet' | 'busy' | 'same' | 'differs' | 'failed';

/** One edition: when, for whom, how to quote it, and its checksum, which the reader's own browser can compute. */
export function EditionCard({ edition, audience, onAudience, files }: EditionCardProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, day, number } = useFormat();
  const client = useApolloClient();
  const id = useId();
  const [checked, setChecked] = useState<Checked>('not yet');
  const [copied, setCopied] = useState<'citation' | 'link' | 'byHand' | null>(null);
  const content = contentOf(edition, audience);
  const link = `${window.location.origin}${paths.edition(edition.number, audience)}`;
  const citation = t('citation', {
    ...{ number: edition.number, audience: word(audience), day: day(edition.asOf) },
    ...{ checksum: content?.sha256 ?? '', link },
  });

  const read = async (): Promise<string | null> => {
    const variables = { number: edition.number, audience };
    const { data } = await client.query({ query: EditionJsonQuery, variables, fetchPolicy: 'no-cache' });
    return data?.edition?.content?.json ?? null;
  };
  const check = async () => {
    setChecked('busy');
    try {
      const json = await read();
      // Whoever has the text can compute the same with any tool.
      setChecked(json !== null && (await sha256Of(json)) === content?.sha256 ? 'same' : 'differs');
    } catch {
      setChecked('failed');
    }
  };
  const save = async () => {
    try {
      const json = await read();
      if (json !== null) saveText(`edition-${edition.number}-${audience.toLowerCase()}.json`, json);
    } catch {
      setChecked('failed');
    }
  };
  const copy = async (what: 'citation' | 'link', text: string) => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ? what : 'byHand');
    setTimeout(() => setCopied(null), 3000);
  };

  if (!content) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <div className={styles.part}>
        <div className="row sp">
          <h2 id={id} className={styles.name}>
            {word('edition', { number: edition.number })}
          </h2>
          <span className="xs muted">{t('frozen')}</span>
        </div>
        <dl className={styles.facts}>
          <dt>{t('asOf')}</dt>
          <dd>{instant(edition.asOf)}</dd>
          <dt>{t('published')}</dt>
          <dd>{t(edition.onSchedule ? 'onSchedule' : 'byHand')}</dd>
          <dt>{t('holds')}</dt>
          <dd>
            {t('needs', {
              count: content.needs,
              needs: number(content.needs),
              states: number(content.participants),
            })}
          </dd>
        </dl>
        {edition.contents.length > 1 && (
          <Select
            label={t('contentFor')}
            value={audience}
            options={edition.contents.map((one) => ({ value: one.audience, label: word(one.audience) }))}
            onChange={(one) => {
              setChecked('not yet');
              onAudience(one);
            }}
          />
        )}
        <div className="row wrap" style={{ marginBlockStart: 10 }}>
          <ButtonLink icon="matrix" size="small" to={paths.matrixOfEdition(edition.number, audience)}>
            {t('open')}
          </ButtonLink>
        </div>
      </div>
      <div className={styles.part}>
        <h3>{t('cite')}</h3>
        <blockquote className={styles.citation}>{citation}</blockquote>
        <div className="row wrap no-print">
          <Button
            size="small"
            icon={copied === 'citation' ? 'check' : 'note'}
            onClick={() => void copy('citation', citation)}
          >
            {t(copied === 'citation' ? 'copied' : 'copyCitation')}
          </Button>
          <Button
            size="small"
            icon={copied === 'link' ? 'check' : 'link'}
            onClick={() => void copy('link', link)}
          >
            {t(copied === 'link' ? 'copied' : 'copyLink')}
          </Button>
        </div>
        <span className="sr" role="status">
          {copied === null ? '' : t(copied === 'byHand' ? 'copyByHand' : 'copied')}
        </span>
      </div>
      <div className={styles.part}>
        <h3>{t('checksum')}</h3>
        <p className={styles.checksum} dir="ltr">
          {inGroups(content.sha256)}
        </p>
        <p className={`${styles.how} xs muted`}>{t('how')}</p>
        <div className="row wrap no-print">
          <Button size="small" icon="done" busy={checked === 'busy'} onClick={() => void check()}>
            {t('check')}
          </Button>
          <Button size="small" icon="download" onClick={() => void save()}>
            {t('json')}
          </Button>
          {files}
        </div>
        {checked === 'same' && (
          <Note tone="ok" role="status">
            {t('same')}
          </Note>
        )}
        {checked === 'differs' && (
          <Note tone="bad" role="alert">
            {t('differs')}
          </Note>
        )}
        {checked === 'failed' && (
          <Note tone="bad" role="alert">
            {t('failed')}
          </Note>
        )}
      </div>
    </section>
  );
}

export const texts = english('edition.card', {
  frozen: 'Frozen for ever',
  asOf: 'As of',
  published: 'Published',
  onSchedule: 'On schedule',
  byHand: 'By the secretariat',
  holds: 'Holds',
  needs_one: '{{needs}} need, States: {{states}}',
  needs_other: '{{needs}} needs, States: {{states}}',
  contentFor: 'Content for',
  open: 'Open in the matrix',
  cite: 'How to cite it',
  citation:
    'Needs Matrix, Edition {{number}}, content for {{audience}}, as of {{day}}, SHA-256 {{checksum}}, {{link}}',
  copyCitation: 'Copy the citation',
  copyLink: 'Copy the link',
  copied: 'Copied',
  copyByHand: 'The clipboard is closed to this page. Select the text and copy it.',
  checksum: 'Checksum of this content',
  how: 'The SHA-256 of the JSON file. Anybody can compute it with any tool; your browser does it here.',
  check: 'Check it here',
  json: 'Save the JSON',
  same: 'This is the content that was published: the checksum is the same.',
  differs: 'The checksum is not the same. Do not rely on this content, and tell the secretariat.',
  failed: 'The server did not answer. Try again.',
});
