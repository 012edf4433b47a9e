import type { Evidence } from '../../en/assessment/evidence.ts';
import type { In } from '../../whole.ts';

export const evidence = {
  'assessment.evidence': {
    filesOf: 'Подтверждающие файлы к «{{title}}»',
    nameFirst: 'Назовите меру, затем приложите к ней файлы.',
  },
  'assessment.evidence-drop': {
    drop: 'Перетащите сюда подтверждающие файлы или выберите их',
    kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG или TXT, до 25 МБ каждый. Файл видят те же, кто видит ответ.',
    room: 'Место для {{state}}: занято {{used}} из {{most}} МБ',
    choose: 'Выбрать файлы',
    attach: 'Приложить файлы',
  },
  'assessment.evidence-file-row': {
    stored: 'Сохраненный файл',
    storedOn: 'Сохранен {{day}}',
    revision: 'Редакция {{number}}',
    copy: 'Скопировать SHA-256 этого файла',
    copied: 'Скопировано',
    replace: 'Заменить',
    replaceThis: 'Заменить {{name}} более новым файлом',
    remove: 'Убрать',
    removeThis: 'Убрать {{name}} из этой меры',
    earlier: 'Прежние файлы',
  },
  'assessment.file-size': {
    kilobytes: '{{size}} кБ',
    megabytes: '{{size}} МБ',
  },
  'assessment.sending-row': {
    progress: '{{sent}} из {{size}}',
    progressOf: 'Сколько отправлено: {{name}}',
    sending: 'Отправляется',
    wentOn: 'Продолжено после обрыва',
    waitsHere: 'Ждет на этом устройстве',
    waitsInWindow: 'Ждет в этом окне',
    paused: 'Приостановлено',
    pause: 'Приостановить',
    pauseThis: 'Приостановить {{name}}',
    goOn: 'Продолжить',
    goOnThis: 'Продолжить {{name}}',
    cancel: 'Отменить',
    cancelThis: 'Отменить {{name}}',
    dismiss: 'Убрать',
    dismissThis: 'Убрать {{name}} из этого списка',
    cut: 'Связь оборвалась на {{sent}}, {{time}}. То, что дошло, сохранено; отправляется только остальное.',
    inWindow: 'Этот файл есть только в этом окне: не закрывайте его, пока файл не сохранен.',
    refused: 'Отказано.',
    notTaken: 'Этот файл не принят. Выберите его снова.',
    unattached: 'Файл сохранен, но его меры больше нет. Выберите его снова у другой меры.',
  },
} satisfies In<'ru', Evidence>;
