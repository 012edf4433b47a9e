import type { Sentences } from '../sentences.ts';

export const requests: Sentences = {
  'One request reads one past moment. Ask for each in its own request.':
    'Один запрос читает один прошедший момент. Запросите каждый отдельно.',
  'This document asks for too much at once. Ask for fewer records or fewer fields.':
    'Этот документ запрашивает слишком много сразу. Запросите меньше записей или полей.',
  'This document asks for "{key}" more than {most} times at one place. Once is enough.':
    'Этот документ запрашивает «{key}» в одном месте больше допустимого ({most}). Одного раза достаточно.',
  'This document goes too deep. Ask for at most {most} levels, and for the rest by id.':
    'Вложенность в этом документе слишком глубока. Запросите не больше уровней, чем {most}, а остальное — по идентификатору.',
  'This document has more than {most} {noun}. Ask in several requests.':
    'В этом документе превышен предел {most} ({noun}). Разбейте его на несколько запросов.',
  'This document is longer than {most} kB. Ask in several requests, and send values as variables.':
    'Этот документ длиннее {most} кБ. Разбейте его на несколько запросов и передайте значения переменными.',
  'This document has more than {most} tokens. Ask in several requests.':
    'В этом документе лексем больше, чем {most}. Разбейте его на несколько запросов.',
  'This document is nested more than {most} levels deep. Write it flatter.':
    'Вложенность этого документа больше {most} уровней. Сделайте его более плоским.',
  'This document is not valid GraphQL for this schema; the details are in English.':
    'Этот документ не является допустимым запросом GraphQL для этой схемы; подробности — на английском языке.',
  'Introspection is off here. Read the schema at /schema.graphql.':
    'Интроспекция здесь отключена. Схему можно прочитать по адресу /schema.graphql.',
  'Name one of the operations of this document as operationName.':
    'Укажите в operationName одну из операций этого документа.',
  'Send GraphQL by POST.': 'Отправляйте GraphQL методом POST.',
  'Send the request as application/json in UTF-8.': 'Отправьте запрос как application/json в UTF-8.',
  'Send the request as it is, not compressed.': 'Отправьте запрос как есть, без сжатия.',
  'This request came from a page on another site. Ask from this site.':
    'Этот запрос пришёл со страницы другого сайта. Обращайтесь с этого сайта.',
  'This request is larger than a megabyte.': 'Этот запрос больше мегабайта.',
  'This request did not come in time. Send it again.': 'Этот запрос не пришёл вовремя. Отправьте его снова.',
  'Somebody else is signed in here now. Sign in as the person who wrote this.':
    'Здесь сейчас вошёл другой человек. Войдите под именем того, кто это написал.',
  'Subscriptions are sent as text/event-stream: ask for it in the Accept header.':
    'Ответ на подписку приходит как text/event-stream: укажите этот тип в заголовке Accept.',
  'The body is not UTF-8.': 'Тело запроса не в UTF-8.',
  'The body is not JSON.': 'Тело запроса — не JSON.',
  'Send one request: { "query", "variables", "operationName" }.':
    'Отправьте один запрос: { "query", "variables", "operationName" }.',
  'The document with this hash is not known here. Send it whole.':
    'Документ с этой контрольной суммой здесь не известен. Отправьте его целиком.',
  'The request has no query.': 'В запросе нет query.',
  'variables is an object.': 'variables — это объект.',
  'operationName is text.': 'operationName — это текст.',
  'extensions is an object.': 'extensions — это объект.',
  'The body is nested more than {most} levels deep. Send it flatter.':
    'Вложенность тела больше {most} уровней. Отправьте его более плоским.',
  'The body holds more than {most} values. Send it in parts.':
    'В теле значений больше, чем {most}. Отправьте его частями.',
  'Something failed here. Try again; if it keeps failing, report the request id.':
    'Здесь произошёл сбой. Попробуйте снова; если он повторится, сообщите идентификатор запроса.',
  'Too many people write to the same records at once. Nothing was written; try again in a few seconds.':
    'Слишком много людей одновременно меняют одни и те же записи. Ничего не записано; попробуйте снова через несколько секунд.',
  'The database went away while it wrote. We do not know yet whether this was written: send it again with the same operationId in a few seconds, and it has one effect.':
    'Связь с базой данных прервалась во время записи. Пока неизвестно, записано ли это: отправьте снова с тем же operationId через несколько секунд, действие будет выполнено один раз.',
  'This was written, but the database went away before everything was up to date. Send it again with the same operationId in a few seconds to have the answer; it has one effect.':
    'Это записано, но связь с базой данных прервалась, прежде чем всё обновилось. Отправьте снова с тем же operationId через несколько секунд, чтобы получить ответ; действие будет выполнено один раз.',
  'The database cannot be reached. Nothing was written; try again in a few seconds.':
    'База данных недоступна. Ничего не записано; попробуйте снова через несколько секунд.',
  'Too many people ask for {what} at once; try again in {seconds} second.':
    'Слишком много людей запрашивают одно и то же сразу ({what}); попробуйте снова через {seconds} с.',
  'Too many people ask for {what} at once; try again in {seconds} seconds.':
    'Слишком много людей запрашивают одно и то же сразу ({what}); попробуйте снова через {seconds} с.',
  'The server is stopping. Try again in a few seconds.':
    'Сервер останавливается. Попробуйте снова через несколько секунд.',
  'This is too long to be followed live. Ask for less, or with shorter filters.':
    'Это слишком длинно для слежения в реальном времени. Запросите меньше или с более короткими фильтрами.',
  'As many pages follow live as this service can serve. Ask without a subscription, or try again later.':
    'Число страниц, следящих в реальном времени, уже достигло предела этой службы. Запросите без подписки или попробуйте позже.',
  'Visitors follow as many different questions live as this service can serve. Sign in, ask without a subscription, or try again later.':
    'Посетители следят в реальном времени уже за предельным для этой службы числом разных запросов. Войдите, запросите без подписки или попробуйте позже.',
  'Too many pages follow live from your address. Close some, sign in, or try again later.':
    'С вашего адреса следит в реальном времени слишком много страниц. Закройте часть, войдите или попробуйте позже.',
  'You follow too many pages live. Close some, then try again.':
    'Вы следите в реальном времени за слишком многими страницами. Закройте часть и попробуйте снова.',
};
