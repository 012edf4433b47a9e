import type { ReactNode } from 'react';
import type { MeasureInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './MeasureView.module.css';

type MeasureViewProps = {
  readonly measure: Omit<MeasureInput, 'evidence'>;
  readonly word: (code: string) => string;
  readonly onEdit?: (() => void) | undefined;
  /** Its files. */
  readonly children?: ReactNode;
};

/** A measure as it is read: its title, whether it is in force, where it is found and what it says. */
export function MeasureView({ measure, word, onEdit, children }: MeasureViewProps) {
  const t = useTexts(texts);
  const { title, kind, status, citation, url, summary } = measure;
  return (
    <div className={styles.measure}>
      <span>
        <b>{title ? <Own>{title}</Own> : t('untitled')}</b> <span className="xs muted">· {word(kind)}</span>
      </span>
      <span className="row">
        {status && <Chip tone={status === 'IN_FORCE' ? 'serve' : 'plain'}>{word(status)}</Chip>}
        {onEdit && (
          <Button
            size="small"
            kind="ghost"
            onClick={onEdit}
            aria-label={t('editThis', { title: title || t('untitled') })}
          >
            {t('edit')}
          </Button>
        )}
      </span>
      <dl className={styles.facts}>
        {(citation || url) && (
          <>
            <dt>{t('where')}</dt>
            <dd>
              {citation && <Own>{citation}</Own>}
              {url && (
                <>
                  {citation && ' · '}
                  <a href={url} rel="noreferrer">
                    {t('text')}
                  </a>
                </>
              )}
            </dd>
          </>
        )}
        {summary && (
          <>
            <dt>{t('onPaper')}</dt>
            <Own as="dd">{summary}</Own>
          </>
        )}
      </dl>
      {children && <div className={styles.files}>{children}</div>}
    </div>
  );
}

export const texts = english('assessment.measure-view', {
  untitled: 'Without a title',
  edit: 'Change',
  editThis: 'Change {{title}}',
  onPaper: 'On paper',
  where: 'Found in',
  text: 'Text',
});
