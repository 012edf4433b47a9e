import type { Sentences } from '../sentences.ts';

/** Assignments, notes, ready marks and histories. */
export const together: Sentences = {
  'Nothing of this checklist is assigned to you. Ask your focal point to assign you a part of it.':
    'Вам ничего не поручено в этом контрольном перечне. Попросите координатора поручить вам его часть.',
  'This day is over. Choose today or a later one.':
    'Этот день уже прошёл. Выберите сегодняшний или более поздний.',
  'This thread is full. Begin a new one.': 'Эта ветка заполнена. Начните новую.',
  'There is no such note in this thread. Read it again.':
    'В этой ветке нет такой заметки. Прочитайте её снова.',
  'Only whoever wrote a note can delete it.': 'Удалить заметку может только тот, кто её написал.',
  '"{reference}" is not answered yet. Answer it, or confirm the answer of the last cycle, before you mark it as ready.':
    'На «{reference}» ещё нет ответа. Ответьте или подтвердите ответ прошлого цикла, прежде чем отмечать его как готовый.',
  'Nobody of your State has this id. Choose one of its people.':
    'Ни у кого в вашем государстве нет такого идентификатора. Выберите одного из его сотрудников.',
  'This is the same person. Leave this out, or choose another.':
    'Это тот же человек. Оставьте это поле пустым или выберите другого.',
  'This checklist asks nothing of article "{reference}". Choose one of its articles.':
    'В этом контрольном перечне нет вопросов по статье «{reference}». Выберите одну из его статей.',
  'Name at least one article or provision.': 'Назовите хотя бы одну статью или одно положение.',
  'A focal point always sees the whole checklist. Choose a contributor.':
    'Координатор всегда видит весь контрольный перечень. Выберите соавтора.',
  'A note of a whole article is of no single field. Leave the field out.':
    'Заметка обо всей статье не относится к отдельному полю. Не указывайте поле.',
  'There are too many threads here. Go on in one of them.':
    'Здесь слишком много веток. Продолжите в одной из них.',
  'Nobody of your State who sees this provision has this id. Choose one of its people.':
    'Ни у кого из тех в вашем государстве, кто видит это положение, нет такого идентификатора. Выберите одного из них.',
  'An answer has no field "{field}". Send one of {codes}, or null for the provision as a whole.':
    'В ответе нет поля «{field}». Отправьте одно из {codes} или null для положения в целом.',
  'Ask for 1 to 50 versions at a time.': 'Запрашивайте от 1 до 50 версий за раз.',
};

export const togetherLetters: Sentences = {
  'assigned-due-subject': 'Ответы на ваши вопросы ожидаются к {day}',
  'assigned-due': 'Порученные вам вопросы ещё без ответа: {count}. Срок — {day}.',
  'assigned-due_one': '{count} порученный вам вопрос ещё без ответа. Срок — {day}.',
  'assigned-due_few': '{count} порученных вам вопроса ещё без ответа. Срок — {day}.',
  'assigned-due_many': '{count} порученных вам вопросов ещё без ответа. Срок — {day}.',
};
