import { Link, useLocation } from 'react-router';
import { useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { MappedProvision } from './checklist-map.ts';

type ChecklistFootProps = {
  readonly assessment: string;
  readonly before: MappedProvision | null;
  readonly after: MappedProvision | null;
  readonly waiting: number;
  readonly toCorrect: number;
  readonly sessionEnded: boolean;
  readonly onCheck: () => void;
};

/** Always at hand: the provision before and after, what is not saved, and the check of all answers. */
export function ChecklistFoot({
  assessment,
  before,
  after,
  waiting,
  toCorrect,
  sessionEnded,
  onCheck,
}: ChecklistFootProps) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  return (
    <div className="foot no-print">
      <div className="in">
        {before && (
          <ButtonLink
            to={paths.checklist(assessment, before.provision.reference)}
            aria-label={t('before', { reference: before.provision.reference })}
          >
            <Icon name="previous" />
            <span className="hide-s bf clip">
              <bdi dir="ltr">{before.provision.reference}</bdi> {before.provision.shortTitle}
            </span>
          </ButtonLink>
        )}
        <span className="grow" />
        <span role="status" className="row">
          {sessionEnded && (
            <span className="save wt">
              <Icon name="warning" small />
              <span className="hide-s">{t('ended')}</span>
              <Link to={paths.signInFor(pathname + search)}>{t('signIn')}</Link>
            </span>
          )}
          {waiting > 0 && !sessionEnded && (
            <span className="save wt hide-s">
              <Icon name="clock" small />
              {t('waiting', { count: waiting })}
            </span>
          )}
          {toCorrect > 0 && (
            <span className="save er">
              <Icon name="warning" small />
              {t('toCorrect', { count: toCorrect })}
            </span>
          )}
        </span>
        <Button onClick={onCheck} kind={after ? 'plain' : 'primary'} aria-label={t('check')}>
          <span className="hide-s">{t('check')}</span>
          <span className="only-s">{t('checkShort')}</span>
        </Button>
        {after && (
          <ButtonLink kind="primary" to={paths.checklist(assessment, after.provision.reference)}>
            <span className="hide-s">{t('next')}</span> <bdi dir="ltr">{after.provision.reference}</bdi>
            <Icon name="next" />
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

const texts = {
  en: {
    before: 'Back to {{reference}}',
    next: 'Next:',
    check: 'Check all answers',
    checkShort: 'Check',
    ended: 'Your session has ended; what you wrote waits here.',
    signIn: 'Sign in to save it',
    waiting_one: '1 waits on this device',
    waiting_other: '{{count}} wait on this device',
    toCorrect_one: '1 to correct',
    toCorrect_other: '{{count}} to correct',
  },
  es: {
    before: 'Volver a {{reference}}',
    next: 'Siguiente:',
    check: 'Revisar las respuestas',
    checkShort: 'Revisar',
    ended: 'Su sesión ha terminado; lo escrito espera aquí.',
    signIn: 'Inicie sesión para guardarlo',
    waiting_one: '1 en espera en este dispositivo',
    waiting_other: '{{count}} en espera en este dispositivo',
    toCorrect_one: '1 por corregir',
    toCorrect_other: '{{count}} por corregir',
  },
  fr: {
    before: 'Retour à {{reference}}',
    next: 'Suivant :',
    check: 'Vérifier les réponses',
    checkShort: 'Vérifier',
    ended: 'Votre session est terminée ; ce que vous avez écrit attend ici.',
    signIn: 'Connectez-vous pour l’enregistrer',
    waiting_one: '1 en attente sur cet appareil',
    waiting_other: '{{count}} en attente sur cet appareil',
    toCorrect_one: '1 à corriger',
    toCorrect_other: '{{count}} à corriger',
  },
  ar: {
    before: 'العودة إلى {{reference}}',
    next: 'التالي:',
    check: 'مراجعة الإجابات',
    checkShort: 'مراجعة',
    ended: 'انتهت جلستكم؛ وما كتبتموه ينتظر هنا.',
    signIn: 'سجّلوا الدخول لحفظه',
    waiting_zero: 'لا شيء ينتظر على هذا الجهاز',
    waiting_one: 'واحد ينتظر على هذا الجهاز',
    waiting_two: 'اثنان ينتظران على هذا الجهاز',
    waiting_few: '{{count}} تنتظر على هذا الجهاز',
    waiting_many: '{{count}} تنتظر على هذا الجهاز',
    waiting_other: '{{count}} تنتظر على هذا الجهاز',
    toCorrect_zero: 'لا شيء للتصحيح',
    toCorrect_one: 'واحد للتصحيح',
    toCorrect_two: 'اثنان للتصحيح',
    toCorrect_few: '{{count}} للتصحيح',
    toCorrect_many: '{{count}} للتصحيح',
    toCorrect_other: '{{count}} للتصحيح',
  },
  ru: {
    before: 'Назад к {{reference}}',
    next: 'Далее:',
    check: 'Проверить ответы',
    checkShort: 'Проверить',
    ended: 'Ваш сеанс завершён; написанное ждёт здесь.',
    signIn: 'Войдите, чтобы сохранить',
    waiting_one: '{{count}} ждёт на этом устройстве',
    waiting_few: '{{count}} ждут на этом устройстве',
    waiting_many: '{{count}} ждут на этом устройстве',
    waiting_other: '{{count}} ждут на этом устройстве',
    toCorrect_one: 'исправить: {{count}}',
    toCorrect_few: 'исправить: {{count}}',
    toCorrect_many: 'исправить: {{count}}',
    toCorrect_other: 'исправить: {{count}}',
  },
  zh: {
    before: '返回 {{reference}}',
    next: '下一项：',
    check: '检查所有答复',
    checkShort: '检查',
    ended: '您的会话已结束；您所写的内容仍在此等待。',
    signIn: '登录以保存',
    waiting_other: '{{count}} 项在此设备上等待',
    toCorrect_other: '{{count}} 项待更正',
  },
};
