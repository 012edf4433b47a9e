import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {
  'home.hero': {
    what: 'О чём государства',
    ask: 'просят',
    and: ' и кто',
    ready: 'готов',
    help: 'помочь.',
    lede: 'Государства проверяют, как они применяют Конвенцию, положение за положением, и сообщают, какая помощь им нужна. Доноры публикуют свои предложения. Матрица ежедневно сопоставляет одно с другим.',
    open: 'Открыть матрицу',
    browse: 'Посмотреть предложения',
    noRank:
      'Здесь нет рейтинга государств. Каждое государство решает отдельно для каждого ответа, что видно всем.',
  },
  'home.key-figures': {
    label: 'Ключевые показатели',
    of: 'из',
    asOf: 'На {{day}}',
    of_RESPONSE_RATE: 'государств-участников отчитались',
    of_NEEDS_STATED_PER_GAP: 'пробелов с указанием нужной помощи',
    of_COVERAGE: 'открытых потребностей, по которым помощь согласована или оказывается',
    aside_RESPONSE_RATE: 'Подписавшие государства учитываются отдельно',
    aside_NEEDS_STATED_PER_GAP_one: '{{number}} пробел без запроса помощи',
    aside_NEEDS_STATED_PER_GAP_few: '{{number}} пробела без запроса помощи',
    aside_NEEDS_STATED_PER_GAP_many: '{{number}} пробелов без запроса помощи',
    aside_NEEDS_STATED_PER_GAP_other: '{{number}} пробела без запроса помощи',
    offered_one: 'ещё для {{number}} есть подходящее предложение',
    offered_few: 'ещё для {{number}} есть подходящее предложение',
    offered_many: 'ещё для {{number}} есть подходящее предложение',
    offered_other: 'ещё для {{number}} есть подходящее предложение',
  },
  'home.page': {
    title: 'Главная',
  },
} satisfies In<'ru', Home>;
