import type { Sentences } from '../sentences.ts';

/** Why States are a group of convergence, and what a joint offer is told by. */
export const convergenceReasons: Sentences = {
  'convergence-article': 'Все они ставят на первое место помощь по статье {article}.',
  'convergence-subject': 'Все они ставят на первое место помощь по теме: {subjects}.',
  'convergence-type': 'Все они запрашивают: {types}.',
  'convergence-provision': 'Все они называют {provisions}.',
  'joint-step-online': 'Онлайн',
  'joint-offer-made-subject': 'Совместное предложение государствам, в том числе: {participant}',
  'joint-offer-made':
    'Поставщик помощи сделал одно предложение группе государств, среди которых {participant}. Каждое государство отвечает само за себя: вы можете принять предложение или отклонить его.',
  'joint-offer-calendar-subject': 'Общий календарь совместного предложения изменился',
  'joint-offer-calendar':
    'Изменился общий календарь совместного предложения, в котором участвует {participant}. Вы можете прочитать его и перенести в свой календарь.',
};

export const jointRefusals: Sentences = {
  'This State is not in the group now. Look at the group again.':
    'Этого государства сейчас нет в группе. Посмотрите группу ещё раз.',
  'A joint offer is for two States at least. Choose one more, or publish an offer.':
    'Совместное предложение делается не менее чем двум государствам. Выберите ещё одно или опубликуйте обычное предложение.',
  'Nothing of this offer is for {name}. Add the kind of help that this State asks for, or leave the State out.':
    'В этом предложении нет ничего для этого государства: {name}. Добавьте вид помощи, который оно запрашивает, или не включайте его.',
  'The offer is for {count} needs. Give at least as many places, or leave the number out.':
    'Предложение рассчитано на столько потребностей: {count}. Укажите не меньше мест или не указывайте их число.',
  'The calendar has no such step, or it is sent twice. Leave its id out.':
    'В календаре нет такого этапа, или он отправлен дважды. Не отправляйте его идентификатор.',
  'This ends before it begins. Correct one of the days.': 'Окончание раньше начала. Исправьте один из дней.',
  'The group has changed since you looked at it. Look at it again.':
    'Группа изменилась с тех пор, как вы её смотрели. Посмотрите её ещё раз.',
  'The window of the offer is not open today. Open it today, or leave the days out.':
    'Срок предложения сегодня не открыт. Откройте его сегодня или не указывайте дни.',
  'The offer does not reach every need that it is for. Name the provisions or articles of all of them.':
    'Предложение охватывает не все потребности, для которых оно сделано. Назовите положения или статьи каждой из них.',
};
