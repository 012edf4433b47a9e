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
  'Places of this year that are agreed already, or kept for States of a joint offer: {count}. Give at least as many.':
    'Места этого года, о которых уже договорились или которые сохранены за государствами совместного предложения: {count}. Укажите не меньше.',
  'This offer was not confirmed in time, so nothing can be agreed on it. Let its provider confirm it first, or decline.':
    'Это предложение не было подтверждено вовремя, поэтому договориться о нём нельзя. Пусть поставщик сначала подтвердит его, или откажитесь.',
  'This offer no longer fits the need, so nothing can be agreed on it. Let its provider revise it, or decline.':
    'Это предложение больше не подходит для потребности, поэтому договориться о нём нельзя. Пусть поставщик изменит его, или откажитесь.',
  'The offer was revised after the State agreed, so it is asked for its word again.':
    'Предложение было изменено после согласия государства, поэтому его согласие запрашивается снова.',
  'Your State no longer answers {provision} with yes and a measure, so this is not its experience now. Revise the offer, or withdraw it.':
    'Ваше государство больше не отвечает на {provision} «да» с указанием меры, поэтому это уже не его опыт. Измените предложение или отзовите его.',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    'Вы больше не представляете поставщика этого предложения. Попросите коллегу подтвердить его.',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    'Это предложение уже подтверждено {day}. Больше ничего делать не нужно.',
  'This link has expired. Sign in and confirm the offer there.':
    'Срок действия ссылки истёк. Войдите и подтвердите предложение там.',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    'Ссылка неполная. Откройте её из письма ещё раз или войдите и подтвердите там.',
};
