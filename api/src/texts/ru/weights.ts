import type { Sentences } from '../sentences.ts';

export const weights: Sentences = {
  'The parts add up to {sum}. Change them until they make 100.':
    'Вместе составляющие дают {sum}. Измените их так, чтобы получилось 100.',
  'A wider scope never gives more than a narrower one: the whole Convention at most as much as a chapter, a chapter as an article, an article as the provision itself.':
    'Более широкий охват никогда не даёт больше, чем более узкий: вся Конвенция — не больше главы, глава — не больше статьи, статья — не больше самого положения.',
  'Another type of the same category gives less than the very type. Lower it.':
    'Другой вид той же категории даёт меньше, чем именно этот вид. Уменьшите значение.',
  'Help from afar only gives at most the points of how help is given. Lower it.':
    'Помощь только на расстоянии даёт не больше баллов, чем способ её оказания. Уменьшите их.',
  'Send every part of the score once.': 'Пришлите каждую составляющую оценки по одному разу.',
  'Places of this year that are agreed already: {count}. Give at least as many.':
    'Мест этого года уже согласовано: {count}. Укажите не меньше.',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    'Вы больше не представляете поставщика этого предложения. Попросите коллегу подтвердить его.',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    'Это предложение уже подтверждено {day}. Больше ничего делать не нужно.',
  'This link has expired. Sign in and confirm the offer there.':
    'Срок действия ссылки истёк. Войдите и подтвердите предложение там.',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    'Ссылка неполная. Откройте её из письма ещё раз или войдите и подтвердите там.',
};
