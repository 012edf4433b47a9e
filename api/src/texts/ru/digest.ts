import type { Sentences } from '../sentences.ts';

/** Of subscriptions. */
export const subscriptionRefusals: Sentences = {
  'Follow at most {most} things. Remove one first.':
    'Можно следить не более чем за {most} позициями. Сначала уберите одну.',
  'Everything is followed without a code. Leave it out.':
    'Чтобы следить за всем, код не нужен. Не указывайте его.',
  'Say what is followed: send its code.': 'Укажите, за чем следить: пришлите код.',
  'Follow one thing at least, or unsubscribe.': 'Следите хотя бы за одной позицией или отпишитесь.',
  'A saved search is followed by people who are signed in. Sign in first.':
    'Следить за сохранённым поисковым запросом может тот, кто вошёл в систему. Сначала войдите.',
  'This link is not whole, or no longer in use. Open that of the newest mail.':
    'Ссылка неполная или больше не действует. Откройте ссылку из самого нового письма.',
  'When it was to be sent there was nothing left to tell. Nobody needs to do anything.':
    'К моменту отправки сообщать было уже нечего. Никому ничего делать не нужно.',
};

/** What digests say. */
export const digestLetters: Sentences = {
  'digest-confirm-subject': 'Хотите получать сводки Needs Matrix?',
  'digest-confirm':
    'С этим адресом кто-то попросил присылать письма о том, что изменилось в матрице потребностей и услуг. Если это были вы, подтвердите это в течение {days} дней по ссылке ниже. Она открывает страницу с одной кнопкой. Если вы ничего не сделаете, писем не будет.',
  'digest-subject': 'Что изменилось в Needs Matrix на {day}',
  digest: 'Вот что изменилось с {from} по {day} в том, за чем вы следите, насколько вам это видно сегодня.',
  'digest-edition-subject': 'Издание {to} матрицы потребностей и услуг',
  'digest-edition':
    'Опубликовано издание {to}. Вот что изменилось после издания {from} в том, за чем вы следите, насколько вам это видно сегодня.',
  'digest-everything': 'Вся матрица',
  'digest-participant': 'Государство: {participant}',
  'digest-article': 'Статья: {article}',
  'digest-type': 'Вид помощи: {type}',
  'digest-subject-followed': 'Тема: {subjects}',
  'digest-search': 'Сохранённый поисковый запрос «{title}»',
  'digest-counts':
    'Новые потребности: {added}. Больше не значатся: {gone}. Обслужены лучше: {further}. Обслужены хуже: {fallen}.',
  'letter-foot-digest':
    'Needs Matrix пишет вам, потому что вы за этим следите. По ссылке ниже можно прекратить эти письма или изменить то, за чем вы следите. Пожалуйста, не отвечайте на это письмо.',
  'letter-unsubscribe': 'Отписаться или изменить подписку',
};
