import type { Sentences } from '../sentences.ts';

export const assessment: Sentences = {
  'Only the focal point chooses who may see an answer.':
    'Кто может видеть ответ, выбирает только координатор.',
  'This assessment was submitted. Edit it again to change its answers.':
    'Эта оценка представлена. Чтобы изменить ответы, снова возьмите её в работу.',
  'This assessment was submitted. Edit it again to change and submit it.':
    'Эта оценка представлена. Чтобы изменить и представить её, снова возьмите её в работу.',
  'Confirm the declaration that this is what your State submits.':
    'Подтвердите заявление о том, что именно это представляет ваше государство.',
  'This assessment is with its State, which has to submit it first.':
    'Эта оценка находится у государства: сначала оно должно её представить.',
  'This assessment was accepted. Only its State can edit it again.':
    'Эта оценка принята. Снова взять её в работу может только само государство.',
  'This assessment is already a draft. Continue with it.':
    'Эта оценка уже черновик. Продолжайте работу с ней.',
  'Help is wanted here. Remove those requests, or do not say that none is required.':
    'Здесь запрошена помощь. Уберите запросы или не указывайте, что помощь не нужна.',
  'This answer says that no help is required. Send noneRequired: false with the requests.':
    'В этом ответе сказано, что помощь не нужна. Отправьте с запросами noneRequired: false.',
  'This help ends before it begins. Correct one of the dates.':
    'Эта помощь заканчивается раньше, чем начинается. Исправьте одну из дат.',
  'This is not an open need of your State. Remove it from the list.':
    'Это не открытая потребность вашего государства. Уберите её из списка.',
  'This need is in the list twice. Keep one.': 'Эта потребность стоит в списке дважды. Оставьте одну.',
  "The list leaves out {missing} of your State's {all} open needs. Send them all.":
    'В списке не хватает {missing} из {all} открытых потребностей вашего государства. Отправьте все.',
  'Only an open need can be confirmed. Open it again first.':
    'Подтвердить можно только открытую потребность. Сначала откройте её снова.',
  'This day is still to come. Say when it was.': 'Этот день ещё не наступил. Укажите, когда это было.',
  'This was decided already. Look at what became of it.':
    'Решение уже принято. Посмотрите, что из этого вышло.',
  'Say why, so that whoever proposed it knows.': 'Укажите причину, чтобы её знал тот, кто это предложил.',
  'Your last submission no longer asks for this. Ask for it again in the checklist.':
    'В том, что вы представили последним, этого запроса больше нет. Укажите его снова в контрольном перечне.',
  'A cycle is a year, such as 2027.': 'Цикл — это год, например 2027.',
  'There is no participant "{code}". Take the code as the catalogue writes it.':
    'Участника «{code}» нет. Возьмите код, как он записан в каталоге.',
  'Say what {field} was before it was changed, null if there was nothing.':
    'Укажите, каким было значение {field} до изменения; null, если его не было.',
  'Name a field that this change sends.': 'Назовите поле, которое отправляется с этим изменением.',
  'Name the window with up to 40 letters and digits.': 'Назовите окно: до 40 букв и цифр.',
  'Name a field of the answer, such as practice, or leave it out.':
    'Назовите поле ответа, например practice, или не указывайте его.',
  'This checklist does not ask {reference}. Send one of its provisions, such as {example}.':
    'Этот контрольный перечень не спрашивает о {reference}. Отправьте одно из его положений, например {example}.',
  '“{label}” is asked for twice. Put both into one request.':
    '«{label}» запрошено во второй раз. Объедините оба запроса в один.',
  'Say the category of this help.': 'Укажите категорию этой помощи.',
  'This is the language of the texts themselves. Choose another one, or leave it out.':
    'Это язык самих текстов. Выберите другой или не указывайте его.',
  'Say how many, or what happened; a year alone says nothing.':
    'Укажите, сколько или что произошло; один год ничего не говорит.',
  '“{label}” is of another category. Leave the category out, or choose another type.':
    '«{label}» относится к другой категории. Не указывайте категорию или выберите другой вид.',
  'This checklist has no assistance type "{code}". Send one of {codes}.':
    'В этом контрольном перечне нет вида помощи «{code}». Отправьте один из следующих: {codes}.',
  'This checklist has no challenge "{code}". Send one of {codes}.':
    'В этом контрольном перечне нет трудности «{code}». Отправьте одну из следующих: {codes}.',
  'A need always has a state. Leave it out to keep it.':
    'У потребности всегда есть состояние. Не указывайте его, чтобы его сохранить.',
  'The State withdrew this need.': 'Государство отозвало эту потребность.',
  'The State no longer asks for this.': 'Государство больше этого не запрашивает.',
  'There is no instrument "{code}". The instruments are {codes}.':
    'Документа «{code}» нет. Имеются: {codes}.',
  'An answer has no field "{code}". Send one of these: {codes}.':
    'В ответе нет поля «{code}». Отправьте одно из этих: {codes}.',
  'This answer has no such comment. Read the answer again.':
    'У этого ответа нет такого замечания. Прочитайте ответ ещё раз.',
  'Compare submissions of one State.': 'Сравните представления одного государства.',
};
