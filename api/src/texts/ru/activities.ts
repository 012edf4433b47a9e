import type { Sentences } from '../sentences.ts';

export const activities: Sentences = {
  'There is no such goal or target of the 2030 Agenda. Send a goal, such as 16, or a target, such as 16.5.':
    'Такой цели или задачи в Повестке дня на период до 2030 года нет. Укажите цель, например 16, или задачу, например 16.5.',
  'This activity came from a match: its State, provision, kind of help and need stay as they were agreed. Record another activity instead.':
    'Это мероприятие возникло из соответствия: его государство, положение, вид помощи и потребность остаются такими, как согласовано. Запишите вместо этого другое мероприятие.',
  'Your organization has to stay among those that take part. Name it, or ask the secretariat.':
    'Ваша организация должна остаться среди участников. Укажите её или обратитесь в секретариат.',
  'This need is of a State that the activity does not help. Add the State, or leave the need out.':
    'Эта потребность принадлежит государству, которому мероприятие не помогает. Добавьте государство или уберите потребность.',
  'The activity does not help this State. Send a State that it helps.':
    'Это мероприятие не помогает этому государству. Отправьте государство, которому оно помогает.',
};
