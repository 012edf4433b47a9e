import { useTexts } from '../../lib/i18n.ts';
import type { ActOf } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type SignOutQuestionProps = {
  readonly halfWritten: number;
  /** Answers of the checklist that could not be saved. */
  readonly unsaved: number;
  readonly saving: boolean;
  readonly act: ActOf<object, object>;
  readonly onClose: () => void;
  readonly onKeep: () => Promise<void>;
  readonly onThrowAway: () => Promise<void>;
};

/** Before the session ends: what becomes of the half-written forms on this device, which the next person might sit at. */
export default function SignOutQuestion({
  halfWritten,
  unsaved,
  saving,
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
            <Button disabled={act.busy || saving} onClick={() => void onThrowAway()}>
              {t('throwAway')}
            </Button>
          )}
          <Button kind="primary" disabled={act.busy || saving} onClick={() => void onKeep()}>
            {t(halfWritten > 0 ? 'keep' : unsaved > 0 ? 'lose' : 'again')}
          </Button>
        </>
      }
    >
      {saving && <p role="status">{t('saving')}</p>}
      {!saving && unsaved > 0 && <p role="alert">{t('unsaved', { count: unsaved })}</p>}
      {!saving && halfWritten > 0 && <p>{t('kept', { count: halfWritten })}</p>}
      <ActNote act={act} />
    </Dialog>
  );
}

const texts = {
  en: {
    title: 'Sign out',
    saving: 'Saving what you wrote…',
    unsaved_one:
      '1 answer of the checklist is not saved, and is lost if you sign out now. Stay to correct it, or until the connection is back.',
    unsaved_other:
      '{{count}} answers of the checklist are not saved, and are lost if you sign out now. Stay to correct them, or until the connection is back.',
    lose: 'Sign out and lose it',
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
    saving: 'Guardando lo que ha escrito…',
    unsaved_one:
      '1 respuesta de la lista no está guardada y se perderá si cierra la sesión ahora. Quédese para corregirla o hasta que vuelva la conexión.',
    unsaved_other:
      '{{count}} respuestas de la lista no están guardadas y se perderán si cierra la sesión ahora. Quédese para corregirlas o hasta que vuelva la conexión.',
    lose: 'Cerrar sesión y perderlo',
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
    saving: 'Enregistrement de ce que vous avez écrit…',
    unsaved_one:
      '1 réponse de la liste n’est pas enregistrée et sera perdue si vous vous déconnectez maintenant. Restez pour la corriger, ou jusqu’au retour de la connexion.',
    unsaved_other:
      '{{count}} réponses de la liste ne sont pas enregistrées et seront perdues si vous vous déconnectez maintenant. Restez pour les corriger, ou jusqu’au retour de la connexion.',
    lose: 'Se déconnecter et les perdre',
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
    saving: 'جارٍ حفظ ما كتبتموه…',
    unsaved_zero: 'لا توجد إجابات غير محفوظة.',
    unsaved_one:
      'توجد إجابة واحدة من القائمة لم تُحفظ، وستضيع إن خرجتم الآن. ابقوا لتصحيحها أو حتى يعود الاتصال.',
    unsaved_two:
      'توجد إجابتان من القائمة لم تُحفظا، وستضيعان إن خرجتم الآن. ابقوا لتصحيحهما أو حتى يعود الاتصال.',
    unsaved_few:
      'توجد {{count}} إجابات من القائمة لم تُحفظ، وستضيع إن خرجتم الآن. ابقوا لتصحيحها أو حتى يعود الاتصال.',
    unsaved_many:
      'توجد {{count}} إجابة من القائمة لم تُحفظ، وستضيع إن خرجتم الآن. ابقوا لتصحيحها أو حتى يعود الاتصال.',
    unsaved_other:
      'توجد {{count}} إجابة من القائمة لم تُحفظ، وستضيع إن خرجتم الآن. ابقوا لتصحيحها أو حتى يعود الاتصال.',
    lose: 'الخروج وفقدانها',
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
    saving: 'Сохраняем то, что вы написали…',
    unsaved_one:
      '{{count}} ответ из перечня не сохранён и пропадёт, если выйти сейчас. Останьтесь, чтобы исправить его, или пока не вернётся связь.',
    unsaved_few:
      '{{count}} ответа из перечня не сохранены и пропадут, если выйти сейчас. Останьтесь, чтобы исправить их, или пока не вернётся связь.',
    unsaved_many:
      '{{count}} ответов из перечня не сохранены и пропадут, если выйти сейчас. Останьтесь, чтобы исправить их, или пока не вернётся связь.',
    unsaved_other:
      '{{count}} ответа из перечня не сохранены и пропадут, если выйти сейчас. Останьтесь, чтобы исправить их, или пока не вернётся связь.',
    lose: 'Выйти и потерять',
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
    saving: '正在保存您所写的内容……',
    unsaved_other: '核对清单中有 {{count}} 个答复尚未保存，现在退出将会丢失。请留下更正，或等待连接恢复。',
    lose: '退出并丢失',
    kept_other:
      '本设备上保存着 {{count}} 份未写完的表单。仅当设备属于您时才保留：之后使用它的人可能会读到。您在此重新登录后可以再次看到。',
    stay: '保持登录',
    throwAway: '丢弃并退出',
    keep: '保留并退出',
    again: '退出登录',
  },
};
