import type { Sentences } from '../sentences.ts';

/** What is said of a new version of an instrument. */
export const versions: Sentences = {
  'This file is of another checklist. Export this one and fill in that file.':
    'Это файл другого контрольного перечня. Выгрузите этот перечень и заполните его файл.',
  'This file is of version "{code}" of this checklist, which is in version {version} now. Export it again and fill in that file.':
    'Это файл версии «{code}» этого перечня, а сейчас у него версия {version}. Выгрузите его снова и заполните новый файл.',
  'Version {version} of "{code}" is loaded. Say under replaces what becomes of the answers to this one.':
    'Загружена версия {version} «{code}». Укажите в replaces, что станет с ответами на неё.',
  'Kept goes from a provision to itself, moved to another one, split to several, merged from several to one, and parked to none.':
    'Kept ведёт от положения к нему самому, moved — к другому, split — к нескольким, merged — от нескольких к одному, parked — ни к одному.',
  'Say why these answers are parked: their States read it.':
    'Укажите, почему эти ответы отложены: их государства это читают.',
  'A part goes to one of the provisions that this answer is split into.':
    'Часть идёт к одному из положений, на которые делится этот ответ.',
  'This part of the answer would go to two places. Choose one.':
    'Эта часть ответа попала бы в два места. Выберите одно.',
  'Version {version} does not ask {provision}. Correct the reference.':
    'В версии {version} нет {provision}. Исправьте ссылку.',
  '{provision} has two rules. Keep one.': 'Для {provision} есть два правила. Оставьте одно.',
  'The answers to several provisions would go to {provision}. Say that they are merged there.':
    'Ответы на несколько положений попали бы в {provision}. Укажите, что они там объединяются (merged).',
  'Version {version} no longer asks {provision}. Say under replaces where its answers go, or park them with the reason.':
    'В версии {version} больше нет {provision}. Укажите в replaces, куда идут ответы, или отложите их, назвав причину.',
  'Version {version} has no question "{code}". Correct the code.':
    'В версии {version} нет вопроса «{code}». Исправьте код.',
  '"{code}" has two rules. Keep one.': 'Для «{code}» есть два правила. Оставьте одно.',
  'Say why these replies are parked: their States read it.':
    'Укажите, почему отложены ответы на эти вопросы: их государства это читают.',
  'The replies to several questions would go to "{code}". Park those of one of them.':
    'Ответы на несколько вопросов попали бы в «{code}». Отложите ответы на один из них.',
  'Replies to "{code}" of version {version} have no place in the new one, or would not fit it. Say under replaces which question and options take them, or park them with the reason.':
    'Ответам на «{code}» версии {version} нет места в новой, или они к ней не подходят. Укажите в replaces, какой вопрос и какие варианты их принимают, или отложите их, назвав причину.',
  'Version {version} of "{code}" was replaced by version {now}. Give this one a new version.':
    'Версию {version} «{code}» сменила версия {now}. Дайте этой новую версию.',
  'Version {version} of "{code}" is not known to this process yet.':
    'Этому процессу ещё не известна версия {version} «{code}».',
  'This checklist is in version {version}, and version "{code}" is none before it. Read it again, and say which version you read.':
    'Этот контрольный перечень сейчас в версии {version}, а версия «{code}» ему не предшествовала. Прочитайте его заново и укажите, какую версию вы читали.',
  'This checklist has just got a new version. Send it again in a minute.':
    'У этого контрольного перечня только что появилась новая версия. Отправьте ещё раз через минуту.',
  'This checklist has no version "{code}". Its versions are {codes}: choose the one that is printed on the form.':
    'У этого перечня нет версии «{code}». Его версии: {codes}. Выберите ту, что напечатана на бланке.',
  'What this State reported in this cycle is in version {version}. Choose that version, and type in what the form says to its questions.':
    'То, что это государство сообщило в этом цикле, относится к версии {version}. Выберите эту версию и введите то, что бланк отвечает на её вопросы.',
};
