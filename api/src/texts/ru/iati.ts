import type { Sentences } from '../sentences.ts';

export const iati: Sentences = {
  'This text is longer than {most} characters. What is beyond is left out.':
    'Этот текст длиннее {most} знаков. То, что сверх того, опускается.',
  'There is no goal or target "{code}" of the 2030 Agenda. It is left out.':
    'В Повестке дня на период до 2030 года нет цели или задачи «{code}». Она опускается.',
  'This amount is below zero: {value}. Correct it in the file.':
    'Эта сумма меньше нуля: {value}. Исправьте её в файле.',
  '"{code}" is not a currency. Correct it in the file: send its ISO 4217 code, such as USD.':
    'Нет валюты «{code}». Исправьте её в файле: код ISO 4217, например USD.',
  'Not listed here, and left out: {name}.': 'Здесь не значится и опущено: {name}.',
  'There is no State "{code}" here. Correct the code in the file, or leave this activity out.':
    'Здесь нет государства «{code}». Исправьте код в файле или оставьте это мероприятие в стороне.',
  'Its amounts were checked. They are not kept here.': 'Её суммы проверены. Здесь они не сохраняются.',
  'It has no title in English. The one that it says first is taken.':
    'У неё нет названия на английском языке. Взято первое из указанных.',
  'Its provisions and kinds of help stay as a person confirmed them.':
    'Её положения и виды помощи остаются такими, какими их подтвердил человек.',
  'The needs that it serves are not in a file. They stay as they are.':
    'Потребностей, на которые она отвечает, в файле нет. Они остаются без изменений.',
  'The percentages of its States do not make 100 together. They are left out.':
    'Проценты по его государствам не составляют вместе 100. Они опущены.',
  'The shares of its States do not make 100 per cent together. Give each State that it helps one, or send none.':
    'Доли его государств не составляют вместе 100 процентов. Укажите долю каждого государства, которому оно помогает, или не отправляйте ни одной.',
  'This activity names no State that it helps. Add a recipient-country in the file.':
    'Это мероприятие не называет государства, которому помогает. Добавьте в файле recipient-country.',
  'None of its organizations is listed here. Write the name of one as it is listed here, or ask the secretariat to list it.':
    'Ни одна из его организаций здесь не значится. Напишите название одной из них так, как оно значится здесь, или попросите секретариат внести её.',
  'This activity has no iati-identifier. Give it one in the file.':
    'У этого мероприятия нет iati-identifier. Дайте его в файле.',
  'There is no status "{code}". Send one of the codes 1 to 6 of IATI.':
    'Нет состояния «{code}». Отправьте один из кодов IATI от 1 до 6.',
  'It serves a need of a State that the file no longer names. Take that need out of the activity first.':
    'Оно отвечает потребности государства, которого файл больше не называет. Сначала уберите эту потребность из мероприятия.',
  'Line {line}: {element} is not as the schema of IATI 2.03 asks. It is unknown, in the wrong place, or something in it is missing. Correct it in the file.':
    'Строка {line}: {element} не соответствует схеме IATI 2.03. Этот элемент неизвестен, стоит не на месте или в нём чего-то не хватает. Исправьте его в файле.',
  'This identifier is in the file twice. Give each activity its own.':
    'Этот идентификатор стоит в файле дважды. Дайте каждому мероприятию свой.',
  'Your organization does not take part in it. You can bring in what your own organization takes part in.':
    'Ваша организация в нём не участвует. Вы можете импортировать то, в чём участвует ваша организация.',
  'This activity is here already, and is of other organizations. Ask them or the secretariat to change it.':
    'Это мероприятие здесь уже есть и принадлежит другим организациям. Попросите изменить его их или секретариат.',
  'Choose its provisions and kinds of help: nothing in the file says which they are.':
    'Выберите его положения и виды помощи: в файле ничто не говорит, каковы они.',
  'Its provisions and kinds of help were proposed by what the file says. Confirm or change them.':
    'Его положения и виды помощи предложены по тому, что говорит файл. Подтвердите или измените их.',
  'Send the iati-identifier of this activity.': 'Отправьте iati-identifier этого мероприятия.',
  'There is no activity under this identifier that you may see. Read the file again.':
    'Под этим идентификатором нет мероприятия, которое вы можете видеть. Прочтите файл ещё раз.',
  'Somebody changed this activity since the file was read. Read the file again to see what is there now.':
    'Кто-то изменил это мероприятие после чтения файла. Прочтите файл ещё раз, чтобы увидеть, что там сейчас.',
  'This file declares a document type, by which it could name other files or grow without end. Take out the line with DOCTYPE and send it again.':
    'Этот файл объявляет тип документа, с помощью которого он мог бы называть другие файлы или расти без конца. Уберите строку с DOCTYPE, и отправьте его снова.',
  'This is not XML: something is wrong at line {line}. Send the file as it was published.':
    'Это не XML: что-то не так в строке {line}. Отправьте файл таким, каким он был опубликован.',
  'This is no file of IATI activities: it does not begin with iati-activities. Choose another file.':
    'Это не файл мероприятий IATI: он не начинается с iati-activities. Выберите другой файл.',
  'This file is of version "{code}" of IATI. Send it in version 2.03.':
    'Этот файл версии «{code}» IATI. Отправьте его в версии 2.03.',
  'This file has more parts than can be read at once. Divide it into several files.':
    'В этом файле больше частей, чем можно прочесть за один раз. Разделите его на несколько файлов.',
  'This file has more than {most} activities. Divide it into several files.':
    'В этом файле больше мероприятий, чем {most}. Разделите его на несколько файлов.',
  'There is no activity in this file. Choose another file.':
    'В этом файле нет мероприятий. Выберите другой файл.',
  'This file is not in UTF-8. Save it in UTF-8 and send it again.':
    'Этот файл не в UTF-8. Сохраните его в UTF-8 и отправьте снова.',
  'Several files are being read at this moment. Send it again in a minute.':
    'Сейчас читаются несколько файлов. Отправьте его снова через минуту.',
  'Activities are read as a file by GET, and sent by POST.':
    'Мероприятия читаются как файл через GET и отправляются через POST.',
  'Send the file as XML: application/xml.': 'Отправьте файл как XML: application/xml.',
  'This file is larger than {most} MB. Divide it into several files.':
    'Этот файл больше {most} МБ. Разделите его на несколько файлов.',
  'There is no activity that you may see here. Choose others.':
    'Здесь нет мероприятия, которое вы можете видеть. Выберите другие.',
};
