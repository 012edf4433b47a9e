import { useTexts } from '../../lib/i18n.ts';
import type { ActOf } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type SignOutQuestionProps = {
  readonly halfWritten: number;
  readonly act: ActOf<object, object>;
  readonly onClose: () => void;
  readonly onKeep: () => Promise<void>;
  readonly onThrowAway: () => Promise<void>;
};

/** Before the session ends: what becomes of the half-written forms on this device, which the next person might sit at. */
export default function SignOutQuestion({
  halfWritten,
  act,
  onClose,
  onKeep,
  onThrowAway,
}: SignOutQuestionProps) {
  const t = useTexts(texts);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{t('stay')}</Button>
          {halfWritten > 0 && (
            <Button disabled={act.busy} onClick={() => void onThrowAway()}>
              {t('throwAway')}
            </Button>
          )}
          <Button kind="primary" disabled={act.busy} onClick={() => void onKeep()}>
            {t(halfWritten > 0 ? 'keep' : 'again')}
          </Button>
        </>
      }
    >
      {halfWritten > 0 && <p>{t('kept', { count: halfWritten })}</p>}
      <ActNote act={act} />
    </Dialog>
  );
}

const texts = {
  en: {
    title: 'Sign out',
    kept_one:
      '1 form is half written and kept on this device. Keep it only if the device is yours: whoever uses it after you could read it. You see it again when you sign in here.',
    kept_other:
      '{{count}} forms are half written and kept on this device. Keep them only if the device is yours: whoever uses it after you could read them. You see them again when you sign in here.',
    stay: 'Stay signed in',
    throwAway: 'Throw away and sign out',
    keep: 'Keep and sign out',
    again: 'Sign out',
  },
  es: {
    title: 'Cerrar sesión',
    kept_one:
      'Hay 1 formulario a medio escribir guardado en este dispositivo. Consérvelo solo si el dispositivo es suyo: quien lo use después podría leerlo. Lo verá de nuevo cuando inicie sesión aquí.',
    kept_other:
      'Hay {{count}} formularios a medio escribir guardados en este dispositivo. Consérvelos solo si el dispositivo es suyo: quien lo use después podría leerlos. Los verá de nuevo cuando inicie sesión aquí.',
    stay: 'Seguir en la sesión',
    throwAway: 'Descartar y cerrar sesión',
    keep: 'Conservar y cerrar sesión',
    again: 'Cerrar sesión',
  },
  fr: {
    title: 'Se déconnecter',
    kept_one:
      '1 formulaire inachevé est conservé sur cet appareil. Ne le gardez que si l’appareil est à vous : la personne qui l’utilisera après vous pourrait le lire. Vous le retrouverez en vous reconnectant ici.',
    kept_other:
      '{{count}} formulaires inachevés sont conservés sur cet appareil. Ne les gardez que si l’appareil est à vous : la personne qui l’utilisera après vous pourrait les lire. Vous les retrouverez en vous reconnectant ici.',
    stay: 'Rester connecté',
    throwAway: 'Abandonner et se déconnecter',
    keep: 'Garder et se déconnecter',
    again: 'Se déconnecter',
  },
  ar: {
    title: 'تسجيل الخروج',
    kept_zero: 'لا توجد نماذج غير مكتملة.',
    kept_one:
      'يوجد نموذج واحد غير مكتمل محفوظ على هذا الجهاز. احتفظوا به فقط إن كان الجهاز لكم: فقد يقرؤه من يستخدمه بعدكم. وستجدونه عند تسجيل الدخول هنا.',
    kept_two:
      'يوجد نموذجان غير مكتملين محفوظان على هذا الجهاز. احتفظوا بهما فقط إن كان الجهاز لكم: فقد يقرؤهما من يستخدمه بعدكم. وستجدونهما عند تسجيل الدخول هنا.',
    kept_few:
      'توجد {{count}} نماذج غير مكتملة محفوظة على هذا الجهاز. احتفظوا بها فقط إن كان الجهاز لكم: فقد يقرؤها من يستخدمه بعدكم. وستجدونها عند تسجيل الدخول هنا.',
    kept_many:
      'يوجد {{count}} نموذجاً غير مكتمل محفوظاً على هذا الجهاز. احتفظوا بها فقط إن كان الجهاز لكم: فقد يقرؤها من يستخدمه بعدكم. وستجدونها عند تسجيل الدخول هنا.',
    kept_other:
      'يوجد {{count}} نموذج غير مكتمل محفوظ على هذا الجهاز. احتفظوا بها فقط إن كان الجهاز لكم: فقد يقرؤها من يستخدمه بعدكم. وستجدونها عند تسجيل الدخول هنا.',
    stay: 'البقاء في الجلسة',
    throwAway: 'التخلص منها وتسجيل الخروج',
    keep: 'الاحتفاظ بها وتسجيل الخروج',
    again: 'تسجيل الخروج',
  },
  ru: {
    title: 'Выйти',
    kept_one:
      'На этом устройстве хранится {{count}} незаконченная форма. Оставьте её, только если устройство ваше: её сможет прочитать тот, кто сядет за него после вас. Вы увидите её, когда снова войдёте здесь.',
    kept_few:
      'На этом устройстве хранятся {{count}} незаконченные формы. Оставьте их, только если устройство ваше: их сможет прочитать тот, кто сядет за него после вас. Вы увидите их, когда снова войдёте здесь.',
    kept_many:
      'На этом устройстве хранится {{count}} незаконченных форм. Оставьте их, только если устройство ваше: их сможет прочитать тот, кто сядет за него после вас. Вы увидите их, когда снова войдёте здесь.',
    kept_other:
      'На этом устройстве хранится {{count}} незаконченной формы. Оставьте их, только если устройство ваше: их сможет прочитать тот, кто сядет за него после вас. Вы увидите их, когда снова войдёте здесь.',
    stay: 'Остаться',
    throwAway: 'Удалить и выйти',
    keep: 'Оставить и выйти',
    again: 'Выйти',
  },
  zh: {
    title: '退出登录',
    kept_other:
      '本设备上保存着 {{count}} 份未写完的表单。仅当设备属于您时才保留：之后使用它的人可能会读到。您在此重新登录后可以再次看到。',
    stay: '保持登录',
    throwAway: '丢弃并退出',
    keep: '保留并退出',
    again: '退出登录',
  },
};
