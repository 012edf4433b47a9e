import type { Sentences } from '../sentences.ts';

/** What is said of instruments that come by file, of replies to their questions, and of tables of answers. */
export const instruments: Sentences = {
  'An instrument does not go back to an earlier state. Make a new version of it.':
    'Документ не возвращается в прежнее состояние. Сделайте его новую версию.',
  'An instrument file is sent by POST.': 'Файл документа отправляется методом POST.',
  'An invented participant has a code of X and two letters, and no other one has.':
    'У вымышленного участника код состоит из X и двух букв, и ни у кого другого такого нет.',
  'Article {article} has the provision {provision} already. Keep it: answers may be about it.':
    'В статье {article} уже есть положение {provision}. Сохраните его: о нём могут быть ответы.',
  'Give at least one option to choose.': 'Дайте хотя бы один вариант на выбор.',
  'Give the table at least one column.': 'Дайте таблице хотя бы один столбец.',
  'Name the decision by which it was adopted, and its day.':
    'Укажите решение, которым он принят, и его дату.',
  'Name the provisions that are asked.': 'Назовите положения, о которых спрашивается.',
  'No reply to "{code}" can fulfil this condition. Compare it with one of its options.':
    'Ни один ответ на «{code}» не может выполнить это условие. Сравните его с одним из вариантов.',
  'The articles of this convention come with the product. Leave them out, and name its provisions.':
    'Статьи этой конвенции поставляются вместе с продуктом. Уберите их и назовите её положения.',
  'The condition looks at "{code}", which is not a question of {provision}. Name one of the same provision.':
    'Условие ссылается на «{code}», а это не вопрос положения {provision}. Назовите вопрос того же положения.',
  'The conditions of these questions form a circle: {circle}. Take one of them out.':
    'Условия этих вопросов образуют круг: {circle}. Уберите одно из них.',
  'The least number is larger than the largest. Correct one of the two.':
    'Наименьшее число больше наибольшего. Исправьте одно из двух.',
  'The question about compliance is always shown: take out its condition, or ask it of a provision of its own.':
    'Вопрос о соблюдении показан всегда: уберите его условие или задайте его по отдельному положению.',
  'There is a participant "{code}" with other names. Write its code alone.':
    'Есть участник «{code}» с другими названиями. Напишите только его код.',
  'There is no assistance type "{code}" yet. Give its category and labels.':
    'Вида помощи «{code}» ещё нет. Укажите его категорию и названия.',
  'This checklist has no kind of help "{code}". Name one of its own.':
    'В этом контрольном перечне нет вида помощи «{code}». Укажите один из имеющихся в нём.',
  'There is no challenge "{code}" yet. Give its labels.': 'Трудности «{code}» ещё нет. Укажите её названия.',
  'There is no chapter {chapter}. Add it, or correct the article.':
    'Главы {chapter} нет. Добавьте её или исправьте статью.',
  'There is no participant "{code}". Add it to participants or correct the code.':
    'Участника «{code}» нет. Добавьте его к участникам или исправьте код.',
  'There is no provision {provision}. Correct the reference.': 'Положения {provision} нет. Исправьте ссылку.',
  'This checklist is not adopted yet. It can be tried by invented States alone until it is.':
    'Этот контрольный перечень ещё не принят. До этого его могут опробовать только вымышленные государства.',
  'This checklist is not put to this participant. Choose another one.':
    'Этот контрольный перечень не предназначен для этого участника. Выберите другой.',
  'This checklist was superseded. Choose the one that took its place.':
    'Этот контрольный перечень заменён. Выберите тот, который занял его место.',
  'This convention is new. Give its chapters and articles.':
    'Это новая конвенция. Укажите её главы и статьи.',
  'This convention is new. Give its titles.': 'Это новая конвенция. Укажите её названия.',
  'This file cannot be loaded.': 'Этот файл нельзя загрузить.',
  'This file is larger than {most} MB, and no instrument is. Choose the file of an instrument.':
    'Этот файл больше {most} МБ, а ни один документ столько не занимает. Выберите файл документа.',
  'This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.':
    'Этот файл — не JSON в UTF-8. Сохраните его заново как JSON в кодировке UTF-8.',
  'This instrument does not ask {provision}. Add it to its provisions, or correct the question.':
    'Этот документ не спрашивает о {provision}. Добавьте его к положениям или исправьте вопрос.',
  'This is not an instrument file. Its format says "{format}".':
    'Это не файл документа. В его формате указано «{format}».',
  'Version {version} of "{code}" is adopted, and stays until the new one is. Give the draft a code of its own until then.':
    'Версия {version} документа «{code}» принята и действует, пока не принята новая. До этого дайте проекту собственный код.',
  'Version {version} of "{code}" is loaded with other content. Give the changed one a new version.':
    'Версия {version} документа «{code}» загружена с другим содержанием. Дайте изменённой новую версию.',
  '{provision} has a question about compliance already. Ask the second one of a provision of its own.':
    'По положению {provision} уже есть вопрос о соблюдении. Задайте второй по отдельному положению.',
  '"{code}" has another category in another instrument. Make them agree.':
    'У «{code}» в другом документе другая категория. Приведите их в соответствие.',
  '"{code}" is here twice. Keep one.': '«{code}» встречается здесь дважды. Оставьте одно.',
  '"{code}" is a checklist of another convention. Give this one a code of its own.':
    '«{code}» — контрольный перечень другой конвенции. Дайте этому собственный код.',
  'This checklist has no question "{code}" of this provision. Send one of {codes}.':
    'В этом контрольном перечне нет вопроса «{code}» по этому положению. Отправьте один из: {codes}.',
  'This checklist has no question of its own about this provision. Leave the replies out.':
    'В этом контрольном перечне нет собственных вопросов по этому положению. Уберите ответы на них.',
  'This reply is not a text. Leave its language and its translation out.':
    'Этот ответ не текст. Уберите его язык и перевод.',
  'Two replies are to "{code}". Keep one.': 'На «{code}» два ответа. Оставьте один.',
  'Choose one of {codes}.': 'Выберите один из вариантов: {codes}.',
  'Write a number that is at least {least}.': 'Напишите число не меньше {least}.',
  'Write a number that is at most {most}.': 'Напишите число не больше {most}.',
  'This table has at most {most} rows. Take some out.':
    'В этой таблице не больше {most} строк. Уберите лишние.',
  'This table has no column "{code}". Take it out.': 'В этой таблице нет столбца «{code}». Уберите его.',
  'The compliance of the answer is the reply to this question. Send it there, or NOT_PROVIDED here.':
    'Ответ на этот вопрос — соблюдение. Отправьте его там или NOT_PROVIDED здесь.',
  'This file has no rows. Its first row names the columns, and each further one is a participant.':
    'В этом файле нет строк. Первая строка называет столбцы, каждая следующая — участник.',
  'No column names the participants. Choose the one that does.':
    'Ни один столбец не называет участников. Выберите тот, который называет.',
  'Say where these answers are from.': 'Укажите, откуда эти ответы.',
  'No question of this checklist is called “{name}”. The column is passed over.':
    'В этом контрольном перечне нет вопроса «{name}». Столбец пропущен.',
  'Columns {columns} are for the same question. Choose one of them.':
    'Столбцы {columns} относятся к одному вопросу. Выберите один из них.',
  'Nobody who takes part is called “{name}”. Write the name or the code.':
    'Нет участника с названием «{name}». Напишите название или код.',
  '“{name}” may be {others}. Write the code.': '«{name}» — это, возможно, {others}. Напишите код.',
  'This participant is in rows {rows} with other answers each. Keep one of them.':
    'Этот участник есть в строках {rows} с разными ответами. Оставьте одну из них.',
  'This row says the same as row {row}. It is passed over.':
    'Эта строка говорит то же, что строка {row}. Она пропущена.',
  '“{value}” is none of the replies. Write one of {options}.':
    '«{value}» нет среди ответов. Напишите один из: {options}.',
  '“{value}” is not a number. Write it with digits, like 1234.5.':
    '«{value}» — не число. Напишите его цифрами, например 1234.5.',
  '“{value}” is not a whole number. Write it with digits, like 1234.':
    '«{value}» — не целое число. Напишите его цифрами, например 1234.',
  '“{value}” can be read as two numbers. Write it without separators for thousands.':
    '«{value}» можно прочесть как два числа. Напишите без разделителей тысяч.',
  'This row has more cells than the table has columns: {columns}. Write each row on a line of its own, with | between its cells.':
    'В этой строке больше ячеек, чем столбцов в таблице: {columns}. Пишите каждую строку таблицы с новой строки, с | между ячейками.',
  'This file is in UTF-16, and was read as that.': 'Этот файл в UTF-16 и прочитан так.',
  'This State fills in this checklist itself. What it wrote stays.':
    'Это государство само заполняет этот контрольный перечень. То, что оно написало, остаётся.',
  'This row says nothing.': 'Эта строка ничего не говорит.',
  'This file has more than {most} rows. Send it in parts.':
    'В этом файле больше {most} строк. Отправьте его частями.',
  'This file has more than {most} columns. Take some out.':
    'В этом файле больше {most} столбцов. Уберите лишние.',
  'This file is larger than {most} MB. Send it in parts.':
    'Этот файл больше {most} МБ. Отправьте его частями.',
  'Send the file as CSV.': 'Отправьте файл в формате CSV.',
  'This file is not a CSV file. Save the table as CSV and choose that file.':
    'Это не файл CSV. Сохраните таблицу как CSV и выберите этот файл.',
  'A table of answers is sent by POST.': 'Таблица ответов отправляется методом POST.',
  'This day is still to come. Correct it.': 'Этот день ещё не наступил. Исправьте дату.',
  'Send what each column is as a JSON object of places and parts.':
    'Отправьте, что значит каждый столбец, как объект JSON из мест и частей.',
};
