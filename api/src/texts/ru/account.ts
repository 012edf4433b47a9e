import type { Sentences } from '../sentences.ts';

export const account: Sentences = {
  'The e-mail address and the password do not match. Check both.':
    'Неверный адрес электронной почты или пароль. Проверьте и то и другое.',
  'Too many attempts. Wait {minutes} minutes and try again.':
    'Слишком много попыток. Подождите {minutes} мин. и попробуйте снова.',
  'Too many attempts. Wait a minute and try again.':
    'Слишком много попыток. Подождите минуту и попробуйте снова.',
  'Many people are signing in at this moment. Try again in a minute.':
    'Сейчас входит очень много людей. Попробуйте снова через минуту.',
  'This is not your current password.': 'Это не ваш текущий пароль.',
  'A password has at least 12 characters. A sentence of four words is a good one.':
    'В пароле не менее 12 знаков. Хорошо подходит фраза из четырёх слов.',
  'A password has at most 200 characters.': 'В пароле не более 200 знаков.',
  'This link was already used, has expired, or a newer one was sent. If you have set a password, sign in; otherwise ask whoever invited you, or the secretariat, for a new link.':
    'Эта ссылка уже использована, истекла, или была отправлена более новая. Если вы задали пароль, войдите; если нет, попросите новую ссылку у того, кто вас пригласил, или у секретариата.',
  'A token lasts 1 to 365 days.': 'Токен действует от 1 до 365 дней.',
  'A token is shown once. Make a new one with a new operationId.':
    'Токен показывается один раз. Создайте другой с новым operationId.',
  'A token cannot make one that outlives it. Sign in to make one that does.':
    'Токен не может создать токен с более длительным сроком действия. Чтобы создать такой, войдите.',
  'A token can only end itself and what it made. Sign in to end another.':
    'Токен завершает только себя и то, что он создал. Чтобы завершить другой, войдите.',
  'There is already an account with this e-mail address. Use it, or give another address.':
    'Учётная запись с этим адресом уже есть. Используйте её или укажите другой адрес.',
  'There are no texts in the language "{tag}". Choose en, es, fr, ar, ru or zh.':
    'На языке «{tag}» текстов нет. Выберите en, es, fr, ar, ru или zh.',
  '"{email}" is not an e-mail address.': '«{email}» — не адрес электронной почты.',
};
