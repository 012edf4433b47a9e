import type { Sentences } from '../sentences.ts';

export const assistance: Sentences = {
  'Say when the assessment was made.': 'Укажите, когда была проведена оценка.',
  'Say where the assessment can be read: send its web address.':
    'Укажите, где можно прочитать оценку: отправьте её веб-адрес.',
  'Name at least one State.': 'Укажите хотя бы одно государство.',
  'Enter it for a State or for a provider, not for both.':
    'Внесите запись от имени государства или поставщика, но не обоих сразу.',
  'A State enters what concerns itself alone. Take the other States out.':
    'Государство вносит только то, что касается его самого. Уберите другие государства.',
  'Name at least one assistance type.': 'Укажите хотя бы один вид помощи.',
  'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.':
    'Укажите, для чего это предложение: положения, статьи, главы или всю Конвенцию.',
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or remove model legislation.':
    'Типовое законодательство предлагается для названных глав, статей или положений, но не для всей Конвенции. Назовите их или уберите типовое законодательство.',
  'The window closes before it opens. Send a later day.':
    'Предложение закрывается раньше, чем открывается. Укажите более поздний день.',
  'Say what this offer would be: send its content.':
    'Укажите, что будет сказано в этом предложении: отправьте его содержание.',
  'Name the offer that would be changed or withdrawn.':
    'Укажите предложение, которое будет изменено или отозвано.',
  'Send the revision of the offer that you read.': 'Отправьте редакцию предложения, которую вы прочли.',
  'This offer is named twice. Keep one change of it.':
    'Это предложение названо дважды. Оставьте одно его изменение.',
  'A scenario has at most 50 changes. Make two of it.':
    'В сценарии не больше 50 изменений. Разделите его на два.',
  'Send an amount above zero, in whole US dollars.': 'Отправьте сумму больше нуля, в целых долларах США.',
  'Name a scenario, or a provider and what it would do.':
    'Укажите сценарий либо поставщика и то, что он сделал бы.',
  'Change an offer, or add one, before you keep this.':
    'Измените или добавьте предложение, прежде чем сохранить сценарий.',
  'You keep 200 searches, and more is not possible. Remove one you no longer need.':
    'У вас сохранено 200 поисковых запросов, больше сохранить нельзя. Удалите тот, который вам больше не нужен.',
  'A saved search always asks about the present. Leave the moment out.':
    'Сохранённый поисковый запрос всегда относится к текущему моменту. Не указывайте момент.',
  'Only who sees what donors see can share with them. Choose your colleagues.':
    'Делиться с донорами может только тот, кто видит то же, что и доноры. Выберите коллег.',
  'This scenario was applied. Make a new one to go on from there.':
    'Этот сценарий применён. Создайте новый, чтобы продолжить с этого места.',
  'This offer was withdrawn. Publish a new one instead.': 'Это предложение отозвано. Опубликуйте новое.',
  'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.':
    'Это предложение отозвано, договориться о нём больше нельзя. Отклоните соответствие или выберите другое предложение.',
  'Nobody has proposed this pair yet. Propose it first.':
    'Эту пару ещё никто не предлагал. Сначала предложите её.',
  'Say why you decline, so that the other side can learn from it.':
    'Укажите причину отклонения, чтобы другая сторона могла её учесть.',
  'This match is done.': 'Это соответствие завершено.',
  'Donors may not see this need. Let its State open the answer to donors first.':
    'Доноры не могут видеть эту потребность. Сначала государство должно открыть донорам свой ответ.',
  'All places of this offer are taken this year. Wait for the next year, or choose another offer.':
    'Все места этого предложения в этом году заняты. Дождитесь следующего года или выберите другое.',
  'This need is met. Propose an open one.': 'Эта потребность удовлетворена. Предложите открытую.',
  'This need is withdrawn. Propose an open one.': 'Эта потребность отозвана. Предложите открытую.',
  'The activity ends before it starts. Send a later day.':
    'Мероприятие заканчивается раньше, чем начинается. Укажите более поздний день.',
  'This is not a currency. Send its ISO 4217 code, such as USD.':
    'Это не валюта. Отправьте её код ISO 4217, например USD.',
  'Send the amount as a positive decimal number, such as 1250000.00.':
    'Отправьте сумму положительным десятичным числом, например 1250000.00.',
  'Send an amount above zero, or leave it out.': 'Отправьте сумму больше нуля или не указывайте её.',
  'This amount is too large. Send a smaller one.': 'Эта сумма слишком велика. Отправьте меньшую.',
  'There is no {noun} "{code}". Correct it or remove it.':
    'Неизвестный код ({noun}): «{code}». Исправьте или уберите его.',
  'There is no {noun} "{code}". Correct the code or remove it.':
    'Неизвестный код ({noun}): «{code}». Исправьте код или уберите его.',
  'There is no {noun} "{code}". Take the code as the catalogue writes it.':
    'Неизвестный код ({noun}): «{code}». Возьмите код так, как он записан в каталоге.',
  'There is no participant "{code}".': 'Участника «{code}» нет.',
  'The need was opened again, but the offer was withdrawn meanwhile.':
    'Потребность открыта снова, но предложение тем временем отозвано.',
  'The need was opened again, but all places of the offer are taken this year.':
    'Потребность открыта снова, но все места предложения на этот год заняты.',
  'The need was opened again, but the offer no longer fits it.':
    'Потребность открыта снова, но предложение ей больше не подходит.',
  'The need was opened again, but donors may not see it.':
    'Потребность открыта снова, но доноры не могут её видеть.',
  'Declined when this world was made.': 'Отклонено при создании этих данных.',
  'This pair is blocked: the offer does not give this kind of help. Choose another offer or need.':
    'Есть препятствие: предложение не предусматривает помощь этого вида. Выберите другое предложение или другую потребность.',
  'This pair is blocked: the provision is outside the scope of the offer. Choose another offer or need.':
    'Есть препятствие: положение не входит в охват предложения. Выберите другое предложение или другую потребность.',
  'This pair is blocked: the offer is not open to this State. Choose another offer or need.':
    'Есть препятствие: предложение не открыто для этого государства. Выберите другое предложение или другую потребность.',
  'This pair is blocked: the window of the offer is not open today. Choose another offer or need.':
    'Есть препятствие: сегодня предложение не открыто. Выберите другое предложение или другую потребность.',
  'This pair is blocked: all places of the offer are taken this year. Choose another offer or need.':
    'Есть препятствие: все места предложения на этот год заняты. Выберите другое предложение или другую потребность.',
  'This pair is blocked: the offer was withdrawn. Choose another offer or need.':
    'Есть препятствие: предложение отозвано. Выберите другое предложение или другую потребность.',
  'This pair is blocked: the offer was not confirmed in time. Choose another offer or need.':
    'Есть препятствие: предложение не подтверждено вовремя. Выберите другое предложение или другую потребность.',
  'This match is declined: propose it again.': 'Это соответствие отклонено: предложите его снова.',
  'This match is done: nothing comes next.': 'Это соответствие завершено: дальше ничего не следует.',
  'The next step is “{stage}”, and it belongs to the State. Either side may decline.':
    'Следующий шаг — «{stage}», и он за государством. Отклонить может любая сторона.',
  'The next step is “{stage}”, and it belongs to the provider. Either side may decline.':
    'Следующий шаг — «{stage}», и он за поставщиком. Отклонить может любая сторона.',
  'The next step is “{stage}”, and it belongs to the State and the provider. Either side may decline.':
    'Следующий шаг — «{stage}», и он за государством и поставщиком. Отклонить может любая сторона.',
  'This pair is already proposed and is at “{stage}”. Take the next step of that match instead.':
    'Эта пара уже предложена, её стадия — «{stage}». Сделайте следующий шаг этого соответствия.',
  'Records are shown as they are now. Leave asOf out.':
    'Записи показываются такими, какие они сейчас. Не указывайте asOf.',
  '"{key}" is not a key of this dimension. Take the key as the matrix gave it.':
    '«{key}» — не ключ этого измерения. Возьмите ключ так, как его дала матрица.',
  'The past does not change. Leave asOf out, or ask for the matrix once.':
    'Прошлое не меняется. Не указывайте asOf или запросите матрицу один раз.',
  'This table has {count} cells, more than {most}. Filter it, or choose a coarser dimension and drill down.':
    'Ячеек в этой таблице {count}, больше предела ({most}). Примените фильтр или выберите более общее измерение, а затем перейдите к подробностям.',
  'This moment is in the future. Ask for a past one, or leave it out for the current matrix.':
    'Этот момент ещё не наступил. Запросите прошедший или не указывайте его, чтобы получить матрицу как есть.',
  'Compare a date with an edition or with now.': 'Сравните дату с изданием или с текущим моментом.',
  'The matrix is still taking in what was written last. Nothing was published; try again in a few seconds.':
    'Матрица ещё учитывает то, что записано последним. Ничего не опубликовано; попробуйте снова через несколько секунд.',
  'Name an edition or a moment, not both.': 'Укажите издание или момент, но не то и другое.',
  'An edition does not change. Leave edition out, or ask for the matrix once.':
    'Издание не меняется. Не указывайте издание или запросите матрицу один раз.',
  'Only an edition has contents for several audiences. Name the edition.':
    'Только у издания есть содержание для разных читателей. Укажите издание.',
  'This day is not in the future. Choose a later one, or publish the edition now.':
    'Этот день уже наступил. Выберите более поздний или опубликуйте издание сейчас.',
  'Editions are not published by themselves then. Leave the day out.':
    'Тогда издания не публикуются сами. Не указывайте день.',
  'A request reads one past moment. Ask for each of the others in its own request.':
    'Один запрос читает один прошедший момент. Остальные запросите отдельно.',
  'An offer cannot have been confirmed in the future.': 'Предложение не может быть подтверждено в будущем.',
  'A match is recorded by someone who speaks for both sides.':
    'Соответствие записывает тот, кто выступает за обе стороны.',
  'Name the provider.': 'Назовите поставщика.',
  'A provider is one of {codes}.': 'Поставщик относится к одному из видов: {codes}.',
};
