import type { Sentences } from '../sentences.ts';

export const general: Sentences = {
  'Sign in first.': 'Сначала войдите.',
  'Your role does not allow this.': 'Ваша роль этого не позволяет.',
  'Your rights were changed a moment ago. Look at what you may do now, and try again.':
    'Ваши права только что изменились. Посмотрите, что вам теперь доступно, и попробуйте снова.',
  'There is nothing with this id that you may see. Check the id, or ask whoever gave it to you.':
    'По этому идентификатору нет ничего, что вам видно. Проверьте его или уточните у того, кто его сообщил.',
  'Somebody changed this since you read it. Read it again and send your change with its current revision.':
    'Кто-то изменил это после того, как вы прочли. Прочтите снова и отправьте изменение с номером текущей редакции.',
  'This operationId was used for something else. Make a new UUID for each new request.':
    'Этот operationId уже использован для другого. Создавайте новый UUID для каждого нового запроса.',
  'Ask for 1 to 100 records at a time.': 'Запрашивайте от 1 до 100 записей за раз.',
  'Write something here, or leave it out.': 'Напишите здесь что-нибудь или не отправляйте это поле.',
  'This is missing. Send it.': 'Это обязательное поле. Заполните его.',
  'Send at most {count} characters.': 'Отправьте не более {count} знаков.',
  'This text is too long. Send at most {count} characters.':
    'Текст слишком длинный. Отправьте не более {count} знаков.',
  'Send at most {count} entries.': 'Отправьте не более {count} записей.',
  'This is not written as it should be. Check its format.': 'Это записано неправильно. Проверьте формат.',
  'This text is broken: it holds half a character. Write it again.':
    'Текст повреждён: в нём половина знака. Напишите его снова.',
  'Write the date as 2027-05-01: a year of four digits, the month, the day.':
    'Запишите дату как 2027-05-01: год четырьмя цифрами, месяц, день.',
  'There is no such day in the calendar. Check the month and the day.':
    'Такого дня в календаре нет. Проверьте месяц и день.',
  'Send a web address that begins with http:// or https://.':
    'Отправьте веб-адрес, который начинается с http:// или https://.',
  'This is not a language tag. Send a BCP 47 tag, such as en or pt-BR.':
    'Это не языковой тег. Отправьте тег BCP 47, например en или pt-BR.',
  'The year {year} cannot be right. Write a year from {first} to {last}, such as 2027-05-01.':
    'Год {year} указан явно ошибочно. Укажите год от {first} до {last}, например 2027-05-01.',
  '{currency} has no digits after the point. Round the amount.':
    'У валюты {currency} нет знаков после точки. Округлите сумму.',
  '{currency} has at most {digits} digits after the point. Round the amount.':
    'У валюты {currency} знаков после точки не больше {digits}. Округлите сумму.',
  'Check the input.': 'Проверьте отправленные данные.',
  'Send text here.': 'Отправьте здесь текст.',
  'Send a number here.': 'Отправьте здесь число.',
  'Send a whole number here.': 'Отправьте здесь целое число.',
  'Send true or false here.': 'Отправьте здесь true или false.',
  'Send a list here.': 'Отправьте здесь список.',
  'Send an object here.': 'Отправьте здесь объект.',
  'Send {type} here.': 'Отправьте здесь значение типа {type}.',
  'Send at most {most}.': 'Отправьте не больше {most}.',
  'Send at least {least}.': 'Отправьте не меньше {least}.',
  'Send at least {least} characters.': 'Отправьте не меньше {least} знаков.',
  'Send at least {least} entries.': 'Отправьте не меньше {least} записей.',
  'Send one of {codes}.': 'Отправьте одно из значений: {codes}.',
  'Take out {names}: there is no such field.': 'Уберите {names}: такого поля нет.',
  'Take this out: there is no such field.': 'Уберите это: такого поля нет.',
  'This text is broken: there is half a character at place {place}. Write it again.':
    'Текст повреждён: на месте {place} стоит половина знака. Напишите его заново.',
  'Take out the control character {character} at place {place}.':
    'Уберите управляющий знак {character} на месте {place}.',
  'This id does not come from this API. Take the id as the API gave it.':
    'Это не идентификатор этого API. Возьмите идентификатор так, как его дал API.',
  'This is not the id of a {noun}. Take the id as the API gave it.':
    'Это не тот идентификатор, который нужен ({noun}). Возьмите идентификатор так, как его дал API.',
  'This is not the id of an {noun}. Take the id as the API gave it.':
    'Это не тот идентификатор, который нужен ({noun}). Возьмите идентификатор так, как его дал API.',
  'Write the instant as 2027-05-01T09:40:00Z: a day, a T, the time, and Z or the offset.':
    'Запишите момент как 2027-05-01T09:40:00Z: день, T, время и Z или смещение.',
  'Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.':
    'Отправьте UUID, например 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.',
  'Write the number with at most 15 digits before the point and 6 after it, such as 1250000.00.':
    'Запишите число, в котором не больше 15 цифр до точки и 6 после неё, например 1250000.00.',
  'Write a whole number from -2147483648 to 2147483647.':
    'Запишите целое число от -2147483648 до 2147483647.',
  'Write a number.': 'Запишите число.',
  'Send an id here, as the API gave it.': 'Отправьте здесь идентификатор так, как его дал API.',
  'This cursor does not come from this list. Take pageInfo.endCursor of the previous page.':
    'Это не курсор этого списка. Возьмите pageInfo.endCursor предыдущей страницы.',
  'Search for at most {most} characters: a few words are enough.':
    'Ищите не более чем по {most} знакам: достаточно нескольких слов.',
  'Words are looked for in the list of needs alone, not in figures. Leave them out here.':
    'Слова ищут только в списке потребностей, но не в показателях. Уберите их здесь.',
  'What providers put first narrows the matrix, its figures and the list of needs. Leave it out here.':
    'Приоритеты поставщиков ограничивают матрицу, её показатели и список потребностей. Уберите их здесь.',
  'There is no such audience. Choose the public, donors or a State.':
    'Такой аудитории нет. Выберите общественность, доноров или государство.',
  'A saved search shows each reader what they see themselves. Leave seenAs out.':
    'Сохранённый поиск показывает каждому то, что он видит сам. Уберите seenAs.',
};
