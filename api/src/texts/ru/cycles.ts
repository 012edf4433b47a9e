import type { Sentences } from '../sentences.ts';

/** What a cycle says to a State, on its checklist and in its mail. */
export const cycleReasons: Sentences = {
  'cycle-urges':
    'Участнику «{participant}» как стороне Конвенции настоятельно предлагается заполнить и представить этот контрольный перечень не позднее {day}.',
  'cycle-invites':
    'Участник «{participant}» ещё не является стороной Конвенции; ему предлагается заполнить и представить этот контрольный перечень не позднее {day}.',
  'cycle-opens-subject': 'Открыто до {day}: {instrument}, {cycle}',
  'cycle-opens': 'Открыт цикл {cycle} контрольного перечня «{instrument}». Срок представления — {day}.',
  'cycle-moved-subject': 'Новый срок, {day}: {instrument}, {cycle}',
  'cycle-moved': 'Срок представления контрольного перечня «{instrument}» за цикл {cycle} теперь {day}.',
  'cycle-deadline-subject': 'Срок {day}: {instrument}, {cycle}',
  'cycle-deadline':
    'Срок представления контрольного перечня «{instrument}» за цикл {cycle} — {day}. Участник «{participant}» его ещё не представил.',
  'cycle-overdue-subject': 'Срок был {day}: {instrument}, {cycle}',
  'cycle-overdue':
    'Срок представления контрольного перечня «{instrument}» за цикл {cycle} истёк {day}. Участник «{participant}» его ещё не представил и по-прежнему может это сделать.',
};

/** Why not. */
export const cycleRefusals: Sentences = {
  'A cycle is opened with a deadline. Send one.': 'Цикл открывают со сроком. Отправьте срок.',
  'This cycle is closed. Send a deadline to open it again.':
    'Этот цикл закрыт. Отправьте срок, чтобы открыть его снова.',
  'This cycle is closed already.': 'Этот цикл уже закрыт.',
  'This day is past. Choose today or a later day as the deadline.':
    'Этот день прошёл. Выберите сроком сегодняшний или более поздний день.',
  'This is more than five years ahead. Check the year.': 'До этого дня больше пяти лет. Проверьте год.',
  'There are two texts for this language. Send one for each.':
    'Для этого языка есть два текста. Отправьте по одному для каждого.',
  'This cycle is open already. Change its deadline or its texts in the list of cycles.':
    'Этот цикл уже открыт. Измените его срок или тексты в списке циклов.',
  'This cycle was opened and is closed. Open it again from the list of cycles.':
    'Этот цикл был открыт и закрыт. Откройте его снова в списке циклов.',
  'Nothing was copied from the last cycle for this provision. Answer it instead.':
    'Для этого положения из прошлого цикла ничего не скопировано. Ответьте на него.',
  'Name at least one answer.': 'Укажите хотя бы один ответ.',
  'Name at most {most} answers.': 'Укажите не больше {most} ответов.',
  'Name each answer once.': 'Укажите каждый ответ один раз.',
  'This cycle is not open. Open it first, so that States know of it.':
    'Этот цикл не открыт. Сначала откройте его, чтобы государства о нём знали.',
  'This State answers this checklist itself. Ask it to submit it there, or to bring in its file.':
    'Это государство отвечает на этот перечень само. Попросите его представить перечень там или загрузить свой файл.',
  'This file has no answer that can be taken in. Fill it in, or choose another.':
    'В этом файле нет ответов, которые можно принять. Заполните его или выберите другой.',
  'This day is still to come. Give the day on which the report was received.':
    'Этот день ещё не наступил. Укажите день, когда отчёт был получен.',
  'Say how the report came: channel=FILE or channel=PAPER.':
    'Укажите, как поступил отчёт: channel=FILE или channel=PAPER.',
};
