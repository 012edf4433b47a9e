import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { ActState } from '../lib/act.ts';
import { useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { fieldOf } from '../lib/refusal.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

type ActNoteProps = {
  readonly act: Pick<ActState<unknown, unknown>, 'busy' | 'lost' | 'refusal' | 'asFirstSent'> & {
    readonly again: () => void;
  };
  /** Where no button of a form sends it again. */
  readonly withAgain?: boolean;
  /** Fields that say their own refusal; the focus goes there. */
  readonly inFields?: readonly string[];
};

/** What became of a press, where it was pressed: refused with what to do, not known yet, or carried out as first sent. */
export function ActNote({ act, withAgain = false, inFields = [] }: ActNoteProps) {
  const { busy, lost, refusal, asFirstSent } = act;
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  const here = useRef<HTMLDivElement>(null);
  const field = fieldOf(refusal);
  const saidThere = field !== null && inFields.includes(field);

  useEffect(() => {
    if (refusal === null || !saidThere) return;
    const form = here.current?.closest('form, [role="dialog"], section, aside, main');
    form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal, saidThere]);

  return (
    <div ref={here} className="said">
      {lost && !busy && (
        <Note tone="wait" role="alert">
          {t('lost')}{' '}
          {withAgain && (
            <Button size="small" onClick={act.again}>
              {t('again')}
            </Button>
          )}
        </Note>
      )}
      {asFirstSent && (
        <Note tone="wait" role="alert">
          {t('asFirstSent')}
        </Note>
      )}
      {refusal && !saidThere && (
        <Note tone="bad" role="alert">
          {refusal.code === 'UNAUTHENTICATED' && pathname !== paths.signIn ? (
            <>
              {t('ended')} <Link to={paths.signInFor(pathname + search)}>{t('signIn')}</Link>
            </>
          ) : (
            refusal.message
          )}
        </Note>
      )}
    </div>
  );
}

const texts = {
  en: {
    again: 'Send it again',
    lost: 'The server did not answer. We do not know yet whether it arrived. Send it again: it counts only once, also if you change something first.',
    asFirstSent:
      'It had arrived as you first sent it, and stands so. What you changed after that was not sent.',
    ended: 'Your session has ended, so this was not sent.',
    signIn: 'Sign in again',
  },
  es: {
    again: 'Enviarlo de nuevo',
    lost: 'El servidor no ha respondido. Todavía no sabemos si llegó. Envíelo de nuevo: solo cuenta una vez, también si antes cambia algo.',
    asFirstSent:
      'Había llegado tal como lo envió primero, y así queda. Lo que cambió después no se ha enviado.',
    ended: 'Su sesión ha terminado y esto no se ha enviado.',
    signIn: 'Iniciar sesión de nuevo',
  },
  fr: {
    again: 'Renvoyer',
    lost: 'Le serveur n’a pas répondu. Nous ne savons pas encore si votre envoi est arrivé. Envoyez-le de nouveau : il ne compte qu’une fois, même si vous modifiez quelque chose avant.',
    asFirstSent:
      'Votre premier envoi était arrivé et reste en vigueur. Ce que vous avez modifié ensuite n’a pas été envoyé.',
    ended: 'Votre session a pris fin ; ceci n’a pas été envoyé.',
    signIn: 'Se reconnecter',
  },
  ar: {
    again: 'إعادة الإرسال',
    lost: 'لم يجب الخادم. لا نعرف بعد هل وصل ما أرسلتم. أرسلوه مرة أخرى: لا يُحتسب إلا مرة واحدة، حتى إن غيّرتم شيئاً قبل ذلك.',
    asFirstSent: 'كان قد وصل كما أرسلتموه أول مرة، وهو قائم كذلك. ما غيّرتموه بعدها لم يُرسل.',
    ended: 'انتهت جلستكم ولم يُرسل هذا.',
    signIn: 'تسجيل الدخول من جديد',
  },
  ru: {
    again: 'Отправить ещё раз',
    lost: 'Сервер не ответил. Пока неизвестно, дошло ли отправленное. Отправьте ещё раз: оно будет учтено только один раз, даже если вы что-то измените.',
    asFirstSent:
      'Отправленное дошло в первоначальном виде и так остаётся. Сделанные после этого изменения не отправлены.',
    ended: 'Ваш сеанс завершён, поэтому это не отправлено.',
    signIn: 'Войти снова',
  },
  zh: {
    again: '再次发送',
    lost: '服务器没有回应。目前还不知道是否已送达。请再次发送：即使先作修改，也只计一次。',
    asFirstSent: '最初发送的内容已经送达，并按原样生效。之后所作的修改没有发送。',
    ended: '您的会话已结束，此内容没有发送。',
    signIn: '重新登录',
  },
};
