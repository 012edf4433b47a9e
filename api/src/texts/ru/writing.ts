import type { Sentences } from '../sentences.ts';

/** What is said of instruments that are written by hand, and of consultations on them. */
export const writing: Sentences = {
  'This checklist comes with the product, and its state with it. Make a new draft from it instead.':
    'Этот контрольный перечень поставляется с продуктом, и его состояние тоже. Сделайте вместо этого новый проект на его основе.',
  'An instrument goes from draft to under consultation, then to adopted, then to superseded, one step at a time. Read its state again.':
    'Документ проходит путь от проекта к консультации, затем принимается, затем заменяется, шаг за шагом. Прочитайте его состояние ещё раз.',
  'Nothing is decided on a day that is still to come. Correct the day.':
    'Решение не принимается в день, который ещё не настал. Исправьте день.',
  'This instrument is not under consultation. Comments are written while it is; what was said stays readable.':
    'Этот документ не на консультации. Замечания пишут, пока она идёт; сказанное остаётся доступным для чтения.',
  'There are too many replies here. Write a new comment.':
    'Здесь слишком много ответов. Напишите новое замечание.',
  'No instrument is as large as this. Divide it into several.':
    'Таких больших документов не бывает. Разделите его на несколько.',
  'Say what the draft begins from: an instrument, a file, or a convention.':
    'Укажите, с чего начинается проект: с документа, с файла или с конвенции.',
  'There is no instrument "{code}". Choose one that is loaded.':
    'Документа «{code}» нет. Выберите загруженный документ.',
  'A draft is put under consultation before it is adopted. Do that first.':
    'Проект сначала выносится на консультацию, а потом принимается. Сделайте это сначала.',
  'Another version took its place. Read it again.': 'Его место заняла другая версия. Прочитайте её ещё раз.',
  'Another version is under consultation now. Read it again.':
    'Сейчас на консультации другая версия. Прочитайте её ещё раз.',
  'There are too many comments on this instrument. Reply to one that is there.':
    'По этому документу слишком много замечаний. Ответьте на одно из имеющихся.',
  'This instrument has no question "{code}". Choose one of its questions.':
    'В этом документе нет вопроса «{code}». Выберите один из его вопросов.',
  'This instrument does not ask {provision}. Choose one of its provisions.':
    'Этот документ не спрашивает о {provision}. Выберите одно из его положений.',
  '"{code}" is being written already. Open it, or give this one a code of its own.':
    '«{code}» уже составляется. Откройте его или дайте этому собственный код.',
  'Send between one and {most} edits.': 'Отправьте от одной до {most} правок.',
  'There is no such revision yet. Read it again, and send the revision you read.':
    'Такой редакции ещё нет. Прочитайте ещё раз и отправьте редакцию, которую прочитали.',
};
