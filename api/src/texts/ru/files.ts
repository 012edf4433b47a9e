import type { Sentences } from '../sentences.ts';

/** What is said of a checklist that comes as a file. */
export const files: Sentences = {
  'This provision is in the file more than once. Keep one of its rows.':
    'Это положение встречается в файле более одного раза. Оставьте одну из его строк.',
  'This is not the file of a checklist. Choose one that was exported here.':
    'Это не файл контрольного перечня. Выберите файл, который был выгружен здесь.',
  'This file is of another State or another cycle. Choose the file of this checklist.':
    'Это файл другого государства или другого цикла. Выберите файл этого контрольного перечня.',
  'This file has more than {most} rows, and no checklist has so many. Export the checklist again.':
    'В этом файле больше {most} строк, а ни в одном контрольном перечне столько нет. Выгрузите перечень снова.',
  'An answer has no field "{key}". It was passed over.': 'В ответе нет поля «{key}». Оно пропущено.',
  'This answer has not been written so often yet. Export the checklist and fill in that file.':
    'Этот ответ ещё не записывали столько раз. Выгрузите контрольный перечень и заполните тот файл.',
  'Somebody changed the same words since the file was exported. These stay as they are now; put what you want of the file into the checklist.':
    'После выгрузки файла кто-то изменил те же слова. Они остаются такими, как сейчас; внесите в контрольный перечень то, что вам нужно из файла.',
  'Somebody wrote here since the file was exported. What the file changes goes together with it.':
    'После выгрузки файла здесь кто-то писал. То, что меняет файл, добавляется к этому.',
  'This file says nothing of "{reference}".': 'В этом файле ничего не сказано о «{reference}».',
  'This file is not JSON in UTF-8. Export the checklist and fill in that file.':
    'Этот файл — не JSON в кодировке UTF-8. Выгрузите контрольный перечень и заполните тот файл.',
  'Send the file as XLSX, CSV or JSON, as it was exported.':
    'Отправьте файл в формате XLSX, CSV или JSON, как он был выгружен.',
  'This file is larger than {most} MB, and no checklist is. Export the checklist and fill in that file.':
    'Этот файл больше {most} МБ, а таких больших контрольных перечней нет. Выгрузите перечень и заполните тот файл.',
  'A checklist is read as a file by GET, and sent by POST.':
    'Контрольный перечень читают как файл через GET и отправляют через POST.',
  'This file is not a workbook that can be read. Save it as XLSX, without a password, and choose it again.':
    'Этот файл — не книга, которую можно прочитать. Сохраните его как XLSX без пароля и выберите снова.',
  'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.':
    'В распакованном виде эта книга больше любого контрольного перечня. Выгрузите перечень и заполните тот файл.',
  'This file has more rows than any checklist. Export the checklist and fill in that file.':
    'В этом файле больше строк, чем в любом контрольном перечне. Выгрузите перечень и заполните тот файл.',
  'This file is not in UTF-8. Save it again as “CSV UTF-8”, or with the character set UTF-8, and choose it again.':
    'Этот файл не в кодировке UTF-8. Сохраните его снова как «CSV UTF-8» или с кодировкой UTF-8 и выберите ещё раз.',
  '“{value}” is not one of the choices. Write one of these: {options}.':
    '«{value}» нет среди вариантов. Впишите один из этих: {options}.',
  '“{label}”: the problem says too little to be answered. It becomes a need, marked as vague; say what exactly is missing.':
    '«{label}»: проблема описана слишком кратко, чтобы на неё можно было ответить. Она станет потребностью с пометкой «неконкретно»; напишите, чего именно не хватает.',
  '“{label}” is no longer asked for here. The need that it became is withdrawn once you submit.':
    '«{label}» здесь больше не запрашивается. Возникшая из этого потребность будет отозвана, как только вы представите перечень.',
};
