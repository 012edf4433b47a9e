import type { ReactNode } from 'react';
import type { MeasureInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { type Tell, told } from '../../../lib/told.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { InAnother } from '../../../ui/InAnother.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './MeasureView.module.css';

type MeasureViewProps = {
  readonly measure: Omit<MeasureInput, 'evidence'>;
  readonly word: (code: string) => string;
  readonly onEdit?: (() => void) | undefined;
  /** Its files. */
  readonly children?: ReactNode;
  /** How its texts are shown to this reader; left out: as the State wrote them. */
  readonly tell?: Tell;
};

const asWritten: Tell = (text, _translation, own) => told({}, text, null, false, own);

/** A measure as it is read: its title, whether it is in force, where it is found and what it says. */
export function MeasureView({ measure, word, onEdit, tell = asWritten, children }: MeasureViewProps) {
  const t = useTexts(texts);
  const { title, kind, status, citation, url, summary } = measure;
  const [titled, paper, practised] = [
    tell(title, measure.titleTranslation, measure.titleLanguage),
    tell(summary, measure.summaryTranslation, measure.summaryLanguage),
    tell(measure.practice, measure.practiceTranslation, measure.practiceLanguage),
  ];
  return (
    <div className={styles.measure}>
      <span>
        <b>{titled.text ? <Own lang={titled.lang}>{titled.text}</Own> : t('untitled')}</b>{' '}
        <InAnother of={titled} /> <span className="xs muted">· {word(kind)}</span>
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
        {paper.text && (
          <>
            <dt>
              {t('onPaper')} <InAnother of={paper} />
            </dt>
            <Own as="dd" lang={paper.lang}>
              {paper.text}
            </Own>
          </>
        )}
        {practised.text && (
          <>
            <dt>
              {t('inPractice')} <InAnother of={practised} />
            </dt>
            <Own as="dd" lang={practised.lang}>
              {practised.text}
            </Own>
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
  inPractice: 'In practice',
  where: 'Found in',
  text: 'Text',
});
