import { useEffect, useRef, useState } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ChipLink } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DialogActions } from '../../../ui/DialogActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { MappedArea, MappedProvision } from '../checklist-map.ts';
import { texts as words } from '../texts.ts';
import styles from './ConfirmDialog.module.css';
import { toConfirmIn } from './to-confirm.ts';
import { type Confirmed, useConfirm } from './use-confirm.ts';

type ConfirmDialogProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly unsaved: readonly string[];
  readonly onClose: () => void;
};

/** What the last cycle said and nobody changed, by article and as a whole: confirmed in one go, each answer or not by itself. */
export default function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTexts(texts);
  return (
    <Dialog open wide onClose={props.onClose} title={t('title')}>
      <Confirming {...props} />
    </Dialog>
  );
}

function Confirming({ assessment, areas, unsaved, onClose }: ConfirmDialogProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [done, setDone] = useState<Confirmed | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // What was pressed is gone with its article: the keyboard goes on at what became of it.
  useEffect(() => {
    if (done) said.current?.focus();
  }, [done]);
  const { act, confirm: confirmThese } = useConfirm(assessment.id);
  const articles = toConfirmIn(areas, unsaved);
  const all = articles.flatMap(({ provisions }) => provisions);
  const confirm = async (provisions: readonly MappedProvision[]) => {
    setDone(null);
    const confirmed = await confirmThese(provisions);
    if (confirmed) setDone(confirmed);
  };
  return (
    <>
      <p>{t('warning')}</p>
      <p className="sr" role="status">
        {act.busy ? t('busy') : ''}
      </p>
      {done && (
        <div ref={said} tabIndex={-1}>
          <Note tone={done.refused.length > 0 ? 'wait' : 'ok'} role="status">
            <p>{t('confirmed', { count: done.answers.length })}</p>
            {done.refused.length > 0 && (
              <ul>
                {done.refused.map(({ provision: { reference }, message }) => (
                  <li key={reference} className="row wrap" style={{ gap: 6 }}>
                    <ChipLink to={paths.checklist(assessment.id, reference)} onClick={onClose}>
                      <bdi dir="ltr">{shownKey(reference)}</bdi>
                    </ChipLink>{' '}
                    {message}
                  </li>
                ))}
              </ul>
            )}
          </Note>
        </div>
      )}
      <ActNote act={act} withAgain />
      {articles.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className={styles.articles}>
          {articles.map(({ number, title, provisions }) => (
            <li key={number}>
              <span className="grow">
                <b>{word('article', { number })}</b> {title}
              </span>
              <span className="xs muted nw">{t('answers', { count: provisions.length })}</span>
              <Button
                size="small"
                disabled={act.busy}
                aria-label={t('confirmArticle', { count: provisions.length, number })}
                onClick={() => void confirm(provisions)}
              >
                {t('confirm')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
        {all.length > 0 && (
          <Button kind="primary" busy={act.busy} onClick={() => void confirm(all)}>
            {t('confirmAll', { count: all.length })}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

export const texts = english('cycle.confirm', {
  title: 'Confirm what did not change',
  warning:
    'Each answer that you confirm counts as your State’s answer in this cycle, as if you had written it again. Change those that are no longer correct first: what somebody changed in this cycle is not in this list.',
  busy: 'Confirming…',
  confirmed_one: '1 answer is confirmed.',
  confirmed_other: '{{count}} answers are confirmed.',
  none: 'Nothing of the last cycle waits for confirmation.',
  answers_one: '1 answer',
  answers_other: '{{count}} answers',
  confirm: 'Confirm',
  confirmArticle_one: 'Confirm 1 answer of article {{number}}',
  confirmArticle_other: 'Confirm {{count}} answers of article {{number}}',
  confirmAll_one: 'Confirm the last one',
  confirmAll_other: 'Confirm all {{count}}',
  close: 'Close',
});
