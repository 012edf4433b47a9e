import type { Sentences } from '../sentences.ts';
import { whyNot } from './why-not.ts';

/** By code; `_one`, `_few` and the like where the language counts so. */
export const reasons: Sentences = {
  'stated-assistance': 'Государство ответило «{compliance}» по положению {provision} и запросило: {type}.',
  'stated-assistance-unanswered':
    'Государство не ответило ни «да», ни «нет» по положению {provision}, но запросило: {type}.',
  'no-longer-stated':
    'В последнем представленном ответе государства по положению {provision} этого больше не запрашивается: {type}.',
  'without-gap':
    'Помощь запрошена по положению {provision}, где пробел не признан. Государству следует подтвердить эту потребность.',
  'already-assisted':
    '{provider} уже оказывает этому государству помощь этого вида по положению {provision}: {type}.',
  'waits-for':
    '{provision} зависит от положения {prerequisite}, по которому государство ответило «{compliance}».',
  vague: 'Из описания проблемы «{subject}» не видно, для чего нужна помощь.',
  'vague-without-subject': 'Пока не указано, для чего нужна помощь по положению {provision}.',
  'silent-gap':
    'Государство ответило «{compliance}» по положению {provision}, не запросило помощи и не указало, что она не нужна.',
  'far-target-date': 'До указанного срока {date} более пяти лет.',
  'type-exact': 'Именно этот вид: {type}.',
  'type-category': 'Не тот же вид ({type}), но той же категории: {category}.',
  'type-other': 'Среди предлагаемых видов этого нет: {type}.',
  'scope-provision': 'Предложение прямо называет положение {provision}.',
  'scope-article': 'Статья {article} целиком; потребность называет одно положение.',
  'scope-chapter': 'Глава {chapter} целиком; потребность называет одно положение.',
  'scope-whole': 'Вся Конвенция; потребность называет одно положение.',
  'scope-none': 'Положение {provision} не входит в охват предложения.',
  'language-shared': 'Общие языки: {languages}.',
  'language-shared_one': 'Общий язык: {languages}.',
  'language-shared_few': 'Общие языки: {languages}.',
  'language-shared_many': 'Общие языки: {languages}.',
  'language-none': 'Ни один из нужных языков не предлагается: {languages}.',
  'language-none_one': 'Нужный язык не предлагается: {languages}.',
  'language-none_few': 'Ни один из нужных языков не предлагается: {languages}.',
  'language-none_many': 'Ни один из нужных языков не предлагается: {languages}.',
  'language-unsaid': 'В потребности язык не указан.',
  'time-whole': 'Период предложения охватывает всё время до {until}.',
  'time-closes-before': 'Предложение закрывается {closes}; помощь нужна до {until}.',
  'time-opens-after': 'Предложение открывается {opens}; помощь нужна с сегодняшнего дня до {until}.',
  'time-none': 'Период предложения не охватывает ничего из времени до {until}.',
  'time-unsaid': 'Государство не указало, когда ему нужна помощь.',
  'mode-both': 'Дистанционно или на месте, как удобнее.',
  'mode-on-site': 'Оказывается на месте.',
  'mode-remote': 'Оказывается дистанционно, что подходит для помощи этого вида.',
  'mode-remote-only': 'Оказывается только дистанционно; на месте лучше: {type}.',
  'mode-unsaid': 'В предложении не указано, дистанционно или на месте.',
  'budget-no-ceiling': 'Предложение не указывает предельной суммы.',
  'budget-within': 'В пределах суммы {amount} {currency}.',
  'budget-partly': 'Предельная сумма {amount} {currency} может покрыть лишь часть.',
  'budget-above': 'Выше предельной суммы {amount} {currency}.',
  'budget-currency': 'Предельная сумма указана в {currency}, а бюджет в USD: сравнить их нельзя.',
  'budget-unsaid': 'В потребности бюджет не указан.',
  'tradition-CIVIL': 'Обе стороны принадлежат к системе континентального права.',
  'tradition-COMMON': 'Обе стороны принадлежат к системе общего права.',
  'tradition-ISLAMIC': 'Обе стороны принадлежат к системе исламского права.',
  'tradition-CUSTOMARY': 'Обе стороны принадлежат к системе обычного права.',
  'tradition-MIXED': 'У обеих сторон смешанная правовая система.',
  'tradition-mixed': 'У одной из сторон смешанная правовая система.',
  'tradition-other': 'Другая правовая традиция.',
  'tradition-not-named': 'Предложение не указывает правовой традиции.',
  'tradition-unsaid': 'Правовая традиция государства не указана.',
  'presence-yes': 'Поставщик уже работает в этом государстве: {participant}.',
  'presence-no': 'У поставщика пока нет мероприятий в этом государстве: {participant}.',
  'blocker-type': 'Не предлагается: {type}.',
  'blocker-scope': 'Положение {provision} не входит в охват предложения.',
  'blocker-eligible': 'Предложение не открыто для этого государства: {participant}.',
  'blocker-window-not-yet': 'Предложение откроется только {opens}.',
  'blocker-window-over': 'Предложение закрылось {closes}.',
  'blocker-capacity': 'Заняты все {count} места на этот год.',
  'blocker-capacity_one': 'Занято всё на этот год: {count} место.',
  'blocker-capacity_few': 'Заняты все {count} места на этот год.',
  'blocker-capacity_many': 'Заняты все {count} мест на этот год.',
  'blocker-withdrawn': 'Предложение отозвано.',
  'blocker-stale': 'Предложение не подтверждено вовремя: устарело с {since}.',
  'caution-waits-for':
    'Зависит от положений {provisions}, которые тоже являются пробелами этого государства.',
  'caution-waits-for_one':
    'Зависит от положения {provisions}, которое тоже является пробелом этого государства.',
  'caution-waits-for_few':
    'Зависит от положений {provisions}, которые тоже являются пробелами этого государства.',
  'caution-waits-for_many':
    'Зависит от положений {provisions}, которые тоже являются пробелами этого государства.',
  'caution-vague':
    'Потребность описана слишком кратко, чтобы действовать: спросите у государства, в чём проблема и какой нужен результат.',
  'caution-already-assisted': 'Помощь уже оказывается: {providers}.',
  ...whyNot,
};
