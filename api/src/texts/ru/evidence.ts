import type { Sentences } from '../sentences.ts';

/** What is said of files that are shown as evidence. */
export const evidence: Sentences = {
  'Files of this kind are not taken. Save it as {kinds}, and choose that file.':
    'Файлы этого вида не принимаются. Сохраните его как {kinds} и выберите этот файл.',
  'This file has no name. Give it one, and choose it again.':
    'У этого файла нет имени. Дайте ему имя и выберите его снова.',
  'This file is empty. Choose the one that has the text.':
    'Этот файл пуст. Выберите тот, в котором есть текст.',
  'This file is larger than {most} MB. Save it smaller, or in parts, and choose those.':
    'Этот файл больше {most} МБ. Сохраните его меньшим или по частям и выберите их.',
  'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.':
    'Для файлов этого государства осталось {left} МБ, а этому нужно больше. Отправьте файл поменьше или попросите у администратора больше места.',
  'Too many files of this State are on their way. Wait until some have arrived.':
    'Отправляется слишком много файлов этого государства. Подождите, пока часть из них не дойдет.',
  'This file changed on its way: what arrived is not what was sent. Nothing was stored. Send it again.':
    'Этот файл изменился в пути: пришло не то, что было отправлено. Ничего не сохранено. Отправьте его снова.',
  'A SHA-256 is 64 hexadecimal digits. Send it so, or leave it out.':
    'SHA-256 состоит из 64 шестнадцатеричных цифр. Отправьте его так или не отправляйте вовсе.',
  'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.':
    'По имени это {kind}, но содержимое — нечто другое или повреждено. Ничего не сохранено. Сохраните его снова в этом формате и выберите новый файл.',
  'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.':
    'В этом файле {kind} скрыто что-то еще. Ничего не сохранено. Сохраните его снова в этом формате и выберите новый файл.',
  'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.':
    'В этом файле есть макросы или другие программы. Ничего не сохранено. Сохраните его без них и выберите новый файл.',
  'This PDF has a password, or is protected against changes. Nothing was stored. Save it without that, and choose the new file.':
    'Этот файл PDF защищен паролем или от изменений. Ничего не сохранено. Сохраните его без этой защиты и выберите новый файл.',
  'This file has a password. Nothing was stored. Save it without one, and choose the new file.':
    'Этот файл защищен паролем. Ничего не сохранено. Сохраните его без пароля и выберите новый файл.',
  'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.':
    'Это не простой текст в UTF-8: он в другой кодировке либо это страница или программа. Ничего не сохранено. Сохраните его как простой текст в UTF-8 или как PDF и выберите новый файл.',
  'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.':
    'Этот файл после распаковки больше любого документа. Ничего не сохранено. Сохраните его снова и выберите новый файл.',
  'This State has no such file, or has it no longer. Send the file, and attach it again.':
    'У этого государства нет такого файла или его больше нет. Отправьте файл и приложите его снова.',
  'This is not a file of the State. Take its sha256 as the API gave it.':
    'Это не файл государства. Возьмите его sha256 таким, каким его дал API.',
  'A file is read by GET, and sent by the tus protocol.':
    'Файл читается запросом GET и отправляется по протоколу tus.',
  'Say which file this is: Upload-Metadata with filename, and assessment, participant, match or proposal, each in base64.':
    'Укажите, какой это файл: Upload-Metadata с filename и с assessment, participant, match или proposal, каждое в base64.',
  'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.':
    'Укажите, откуда продолжается передача: Upload-Offset и application/offset+octet-stream.',
  'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.':
    'Этого файла пришло больше или меньше, чем предполагает этот запрос. Спросите запросом HEAD, сколько, и отправьте остальное.',
  'More came than the file has. Send no more than its Upload-Length.':
    'Пришло больше, чем есть в файле. Отправляйте не больше его Upload-Length.',
};
