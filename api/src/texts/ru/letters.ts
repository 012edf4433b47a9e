import type { Sentences } from '../sentences.ts';

/** What letters say, by the codes of `domain/correspondence/sentences.ts`. */
export const letters: Sentences = {
  'letter-greeting': 'Здравствуйте, {name}!',
  'letter-several': 'Вас ждут дела в Needs Matrix: {count}',
  'letter-open': 'Открыть в Needs Matrix',
  'letter-foot':
    'Needs Matrix пишет вам, потому что у вас есть там роль. Пожалуйста, не отвечайте на это письмо.',
  'submission-returned-subject': 'Возвращено с замечаниями: {instrument}, {cycle}',
  'submission-returned':
    'Секретариат вернул участнику «{participant}» контрольный перечень «{instrument}» за цикл {cycle}. Замечания находятся рядом с ответами. Вы можете изменить ответы и представить перечень снова.',
  'submission-accepted-subject': 'Принято: {instrument}, {cycle}',
  'submission-accepted':
    'Секретариат принял контрольный перечень «{instrument}» за цикл {cycle}, который представил участник «{participant}».',
  'need-proposed-subject': 'Предложена потребность: {participant}',
  'need-proposed':
    'Предложена потребность, выявленная вне контрольного перечня: {participant}. Пока ваше государство её не подтвердит, никто другой её не видит; её можно и отклонить.',
  'match-message-subject': 'Сообщение по соответствию с {participant}',
  'match-message':
    'Вам пришло сообщение по соответствию с {participant}. Прочитать его и ответить можно в Needs Matrix.',
  'offer-lapses-subject': 'Подтвердите предложение: срок {day}',
  'offer-lapses':
    'Ваше предложение «{title}» было подтверждено в последний раз {confirmed}. Подтвердите его не позднее {day}; после этого оно будет показано как устаревшее и не подойдёт ни к одной потребности. Ссылка ниже открывает страницу с одной кнопкой; входить не нужно.',
  'offer-stale-subject': 'Ваше предложение устарело: подтвердите или отзовите его',
  'offer-stale':
    'Ваше предложение «{title}» было подтверждено в последний раз {confirmed}. С {day} оно показано как устаревшее и не подходит ни к одной потребности. Ссылка ниже открывает страницу с одной кнопкой, которая подтверждает его; входить не нужно.',
};
