import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import { useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';
import './DraftNote.css';

type DraftNoteProps = {
  readonly draft: {
    readonly kept: 'device' | 'page' | null;
    readonly restored: { readonly at: string } | null;
    readonly changedSince: boolean;
    readonly throwAway: () => void;
  };
};

/** Where the half-written is kept, since when, and how to be rid of it. */
export function DraftNote({ draft: { kept, restored, changedSince, throwAway } }: DraftNoteProps) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  if (kept === null) return null;
  const away = (
    <Button size="small" kind="ghost" onClick={throwAway}>
      {t('throwAway')}
    </Button>
  );
  const said = restored ? t('restored', { at: instant(restored.at) }) : t('device');
  return (
    <Said tone={changedSince || kept === 'page' ? 'wait' : 'info'} away={kept === 'device' && away}>
      {kept === 'page' ? t('page') : said} {changedSince && t('changedSince')}
    </Said>
  );
}

type SaidProps = {
  readonly tone?: 'info' | 'wait';
  readonly away?: ReactNode;
  readonly children: ReactNode;
};

const Said = ({ tone = 'info', away, children }: SaidProps) => (
  <div className="drn">
    <Note tone={tone} role="status">
      <span className="row wrap sp">
        <span>{children}</span>
        {away}
      </span>
    </Note>
  </div>
);

const texts = {
  en: {
    device: 'Kept on this device until you send it.',
    page: 'This browser keeps nothing on this device: what you write here is lost when you close or reload the page.',
    restored: 'You wrote this on {{at}}; it was kept on this device and is not sent yet.',
    changedSince: 'What it is about has changed since: compare before you send it.',
    throwAway: 'Throw it away',
  },
  es: {
    device: 'Guardado en este dispositivo hasta que lo envíe.',
    page: 'Este navegador no guarda nada en el dispositivo: lo que escriba se pierde al cerrar o recargar la página.',
    restored: 'Escribió esto el {{at}}; quedó guardado en este dispositivo y todavía no se ha enviado.',
    changedSince: 'Aquello a lo que se refiere ha cambiado desde entonces: compare antes de enviarlo.',
    throwAway: 'Descartarlo',
  },
  fr: {
    device: 'Conservé sur cet appareil jusqu’à l’envoi.',
    page: 'Ce navigateur ne conserve rien sur l’appareil : ce que vous écrivez est perdu si vous fermez ou rechargez la page.',
    restored: 'Vous avez écrit ceci le {{at}} ; conservé sur cet appareil, ce n’est pas encore envoyé.',
    changedSince: 'Ce dont il s’agit a changé depuis : comparez avant d’envoyer.',
    throwAway: 'L’abandonner',
  },
  ar: {
    device: 'محفوظ على هذا الجهاز إلى أن ترسلوه.',
    page: 'لا يحفظ هذا المتصفح شيئاً على الجهاز: يضيع ما تكتبونه عند إغلاق الصفحة أو إعادة تحميلها.',
    restored: 'كتبتم هذا في {{at}}؛ حُفظ على هذا الجهاز ولم يُرسل بعد.',
    changedSince: 'تغيّر ما يتعلق به منذ ذلك الحين: قارنوا قبل الإرسال.',
    throwAway: 'التخلص منه',
  },
  ru: {
    device: 'Хранится на этом устройстве, пока вы не отправите.',
    page: 'Этот браузер ничего не хранит на устройстве: написанное пропадёт, если закрыть или перезагрузить страницу.',
    restored: 'Вы написали это {{at}}; текст хранился на этом устройстве и ещё не отправлен.',
    changedSince: 'То, к чему он относится, с тех пор изменилось: сравните перед отправкой.',
    throwAway: 'Удалить',
  },
  zh: {
    device: '发送之前保存在本设备上。',
    page: '此浏览器不在设备上保存任何内容：关闭或重新加载页面后，所写内容将丢失。',
    restored: '您写于 {{at}}；内容保存在本设备上，尚未发送。',
    changedSince: '所涉内容此后已有变动：请比较后再发送。',
    throwAway: '丢弃',
  },
};
