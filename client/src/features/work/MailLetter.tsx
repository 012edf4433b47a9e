import type { ConfirmMailArrivedInput, MailInListFragment, SendMailAgainInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { ConfirmMailArrived, refetched, SendMailAgain } from './documents.ts';
import { texts } from './mail-texts.ts';
import styles from './Work.module.css';

type MailLetterProps = { readonly mail: MailInListFragment; readonly onClose: () => void };
type Input<T> = Omit<T, 'operationId'>;

/** The letter as it is or was sent, and what only a person decides: to send it again, or that it arrived. */
export function MailLetter({ mail, onClose }: MailLetterProps) {
  const t = useTexts(texts);
  const { languageName } = useFormat();
  const again = useAct<Input<SendMailAgainInput>, object>(async (mutate, { operationId, input }) => {
    const variables = { input: { ...input, operationId } };
    return (await mutate({ mutation: SendMailAgain, variables, ...refetched })).sendMailAgain;
  });
  const arrived = useAct<Input<ConfirmMailArrivedInput>, object>(async (mutate, { operationId, input }) => {
    const variables = { input: { ...input, operationId } };
    return (await mutate({ mutation: ConfirmMailArrived, variables, ...refetched })).confirmMailArrived;
  });
  const then = async (pressed: Promise<{ readonly kind: string }>) => {
    if ((await pressed).kind === 'done') onClose();
  };
  const { id, to, language, status, subject, text, messageId, error } = mail;
  const doubt = status === 'IN_DOUBT';
  const busy = again.busy || arrived.busy;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('to')}</dt>
        <dd>
          <Own>{to}</Own>
        </dd>
        <dt>{t('subject')}</dt>
        <dd>
          <Own>{subject}</Own>
        </dd>
        <dt>{t('language')}</dt>
        <dd>{languageName(language)}</dd>
        {messageId && (
          <>
            <dt>{t('messageId')}</dt>
            <dd>
              <bdi className="mono own" dir="ltr">
                {messageId}
              </bdi>
            </dd>
          </>
        )}
      </dl>
      <div className={styles.letter} lang={language} dir="auto">
        {text}
      </div>
      {error && <Note tone={doubt ? 'wait' : 'bad'}>{error}</Note>}
      {doubt && <p className="sm ink2">{t('doubt')}</p>}
      <ActNote act={again} withAgain />
      <ActNote act={arrived} withAgain />
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
        {(doubt || status === 'FAILED') && (
          <Button busy={busy} onClick={() => void then(again.press({ mail: id }))}>
            {t('again')}
          </Button>
        )}
        {doubt && (
          <Button kind="primary" busy={busy} onClick={() => void then(arrived.press({ mail: id }))}>
            {t('arrived')}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
