import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './ReuseMeasure.module.css';
import { measuresElsewhere, type Reusable } from './reusable-measures.ts';

type ReuseMeasureProps = { readonly form: AnswerForm; readonly onClose: () => void };

/** Measures that the State relies on at other provisions: one press copies one here, where it can be changed by itself. */
export function ReuseMeasure({ form, onClose }: ReuseMeasureProps) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [found, setFound] = useState<readonly Reusable[] | 'failed' | null>(null);
  const { assessment, reference: provision } = form;
  const asked = assessment.instrument.provisions.map(({ reference }) => reference).join('\n');
  useEffect(() => {
    let over = false;
    measuresElsewhere(client, assessment.id, provision, asked.split('\n')).then(
      (all) => !over && setFound(all),
      () => !over && setFound('failed'),
    );
    return () => {
      over = true;
    };
  }, [client, assessment.id, provision, asked]);
  const { measures } = form.values;
  const isHere = ({ measure }: Reusable) =>
    measures.some(({ title }) => title.trim() === measure.title.trim());
  const reuse = ({ measure }: Reusable) => {
    form.change(`measures.${measures.length}`, { measures: [...measures, measure] }, true);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('title')} wide>
      {found === null && <Skeleton lines={4} />}
      {found === 'failed' && <p role="alert">{t('failed')}</p>}
      {Array.isArray(found) && found.length === 0 && <p className="muted">{t('none')}</p>}
      {Array.isArray(found) && found.length > 0 && (
        <ul className={styles.measures}>
          {found.map((one: Reusable) => (
            <li key={one.measure.title + one.measure.kind}>
              <span className="grow">
                <b>
                  <Own>{one.measure.title}</Own>
                </b>{' '}
                <span className="xs muted">· {form.labels.word(one.measure.kind)}</span>
                {one.measure.summary && (
                  <span className={styles.summary}>
                    <Own>{one.measure.summary}</Own>
                  </span>
                )}
                <span className="xs muted">
                  {t('at', { provisions: one.provisions.slice(0, 3).join(', ') })}
                  {one.provisions.length > 3 && ` +${one.provisions.length - 3}`}
                </span>
              </span>
              {isHere(one) ? (
                <span className="xs muted">{t('here')}</span>
              ) : (
                <Button
                  size="small"
                  aria-label={t('reuseThis', { title: one.measure.title })}
                  onClick={() => reuse(one)}
                >
                  {t('reuse')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

export const texts = english('parts.reuse-measure', {
  title: 'Reuse a measure',
  none: 'There is no measure at another provision yet. Add one here; you can reuse it elsewhere.',
  failed: 'The measures could not be read. Close this and try again.',
  at: 'At {{provisions}}',
  here: 'Already here',
  reuse: 'Reuse it',
  reuseThis: 'Reuse {{title}}',
});
