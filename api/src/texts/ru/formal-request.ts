import type { Sentences } from '../sentences.ts';

export const formalRequest: Sentences = {
  request: 'Запрос о помощи',
  demonstration: 'Демонстрационные данные: это вымышленное государство.',
  from: 'От кого',
  to: 'Кому',
  secretariat: 'Секретариат',
  sentOn: 'Дата',
  dueOn: 'Ответ просят дать до',
  follows: 'Повторный запрос',
  followsOn: '{title}, отправлен {day}',
  needs: 'Потребности',
  provision: 'Положение',
  article: 'Статья',
  handedOver: 'Сообщена государством этим запросом',
  targetDate: 'Нужна к',
  help: 'Уже полученная помощь',
  noHelp: 'О такой помощи ничего не известно.',
  otherHelp: 'Помощь другого вида по тем же положениям',
  given: 'Кто оказывает',
  kind: 'Вид помощи',
  when: 'Когда',
  fromUntil: 'с {from} по {until}',
  fromOn: 'с {from}',
  untilThen: 'до {until}',
  agreed: 'Согласована',
  agreedOffer: 'Согласованное предложение',
  agreedOn: '{title}, согласовано {day}',
  stated: 'По сведениям контрольного перечня государства',
  correction: 'Государство сообщает иное',
  PIPELINE: 'Запланирована',
  IMPLEMENTATION: 'Ведётся',
  FINALISATION: 'Завершается',
  CLOSED: 'Завершена',
  CANCELLED: 'Отменена',
  SUSPENDED: 'Приостановлена',
  FUNDING: 'финансирует',
  ACCOUNTABLE: 'отвечает',
  EXTENDING: 'передаёт средства',
  IMPLEMENTING: 'осуществляет',
  checksum: 'SHA-256 содержания',
};

export const formalRequestLetters: Sentences = {
  'formal-request-sent-subject': 'Запрос о помощи: {participant}',
  'formal-request-sent':
    'Вам направлен официальный запрос о помощи ({participant}). Подтвердите получение и ответьте, когда сможете.',
  'formal-request-withdrawn-subject': 'Запрос о помощи отозван',
  'formal-request-withdrawn': 'Запрос о помощи, направленный вам ({participant}), отозван.',
  'formal-request-acknowledged-subject': 'Получение вашего запроса о помощи подтверждено',
  'formal-request-acknowledged': 'Получение запроса о помощи ({participant}) подтверждено. Ответ последует.',
  'formal-request-answered-subject': 'На ваш запрос о помощи ответили',
  'formal-request-answered':
    'На запрос о помощи ({participant}) ответили. Когда станет известно, укажите, выполнен ли он.',
  'formal-request-fulfilled-subject': 'Запрос о помощи выполнен',
  'formal-request-fulfilled': 'Направленный вам запрос о помощи ({participant}) выполнен.',
  'formal-request-not-fulfilled-subject': 'Запрос о помощи не выполнен',
  'formal-request-not-fulfilled': 'Направленный вам запрос о помощи ({participant}) не выполнен.',
  'formal-request-overdue-subject': 'На ваш запрос о помощи ещё не ответили',
  'formal-request-overdue':
    'Ответ на запрос о помощи ({participant}) просили дать до {day}. Его ещё нет. Вы можете повторить запрос.',
};

export const formalRequestRefusals: Sentences = {
  'Only the State that writes the request takes this step. Wait for its word.':
    'Этот шаг делает только государство, которое пишет запрос. Дождитесь его слова.',
  'Only the receiver of the request takes this step. Wait for its answer.':
    'Этот шаг делает только получатель запроса. Дождитесь его ответа.',
  'Say what you answer to the State before you send it.':
    'Напишите, что вы отвечаете государству, прежде чем отправить.',
  'This request was not sent yet. Send it first.': 'Этот запрос ещё не отправлен. Сначала отправьте его.',
  'This request was sent already. Write a new one.': 'Этот запрос уже отправлен. Напишите новый.',
  'This request was not answered yet. Wait for the answer, or ask again when its term is over.':
    'На этот запрос ещё не ответили. Дождитесь ответа или повторите запрос, когда истечёт его срок.',
  'This step is not open now. Look at what became of the request.':
    'Сейчас этот шаг невозможен. Посмотрите, что стало с запросом.',
  'Choose at least one need. A request without any asks for nothing.':
    'Выберите хотя бы одну потребность. Запрос без них ни о чём не просит.',
  'This need is chosen twice. Choose it once.': 'Эта потребность выбрана дважды. Выберите её один раз.',
  'This need is not open any longer. Leave it out, or open it again first.':
    'Эта потребность больше не открыта. Уберите её или сначала снова откройте.',
  'The receiver may not see this need. Say that you hand it over to them, or leave it out.':
    'Получатель не может видеть эту потребность. Укажите, что вы сообщаете её получателю, или уберите её.',
  'This request is no longer a draft. Write a new one, or ask again.':
    'Этот запрос больше не черновик. Напишите новый или повторите этот.',
  'This file has not arrived. Send it first, and answer then.':
    'Этот файл не пришёл. Сначала отправьте его, а потом отвечайте.',
  'A request is asked again once, when its term is over without an answer or when it was not fulfilled.':
    'Запрос повторяют один раз: когда его срок истёк без ответа или когда он не выполнен.',
  'The document of a request is read by GET, and the file of its answer is sent by POST.':
    'Документ запроса читают методом GET, а файл ответа на него отправляют методом POST.',
};
