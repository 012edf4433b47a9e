import { useEffect, useRef, useState } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DialogActions } from '../../../ui/DialogActions.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { texts as words } from '../texts.ts';
import styles from './ConfirmDialog.module.css';
import { ConfirmedNote } from './ConfirmedNote.tsx';
import { toConfirmIn } from './to-confirm.ts';
import { useConfirming } from './use-confirming.ts';

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
  const confirms = useConfirming(assessment.id);
  const { became, asking } = confirms;
  const said = useRef<HTMLDivElement>(null);
  // What was pressed is gone with its article: the keyboard goes on at what became of it.
  const heard = JSON.stringify([became, confirms.offline && confirms.waiting.length]);
  const [opened] = useState(heard);
  useEffect(() => {
    if (heard !== opened) said.current?.focus();
  }, [heard, opened]);
  const articles = toConfirmIn(areas, unsaved);
  const all = articles.flatMap(({ provisions }) => provisions);
  return (
    <>
      <p>{t('warning')}</p>
      <p className="sr" role="status">
        {asking ? t('busy') : ''}
      </p>
      {(became || confirms.offline) && (
        <div ref={said} tabIndex={-1}>
          <ConfirmedNote assessment={assessment.id} confirms={confirms} left={all.length} onOpen={onClose} />
        </div>
      )}
      {articles.length === 0 ? (
        !became && !confirms.offline && <p>{t('none')}</p>
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
                disabled={asking}
                aria-label={t('confirmArticle', { count: provisions.length, number })}
                onClick={() => confirms.confirm(provisions)}
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
          <Button kind="primary" busy={asking} onClick={() => confirms.confirm(all)}>
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
