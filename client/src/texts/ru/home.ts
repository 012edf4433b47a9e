import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {
  'home.hero': {
    what: 'О чём государства',
    ask: 'просят',
    and: ', и кто',
    ready: 'готов',
    help: 'помочь.',
    lede: 'Государства проверяют, как они применяют Конвенцию, положение за положением, и говорят, какая помощь им нужна. Доноры публикуют, что предлагают. Матрица ежедневно сопоставляет одно с другим.',
    open: 'Открыть матрицу',
    browse: 'Посмотреть предложения',
    noRank: 'Здесь нет рейтинга государств. Каждое государство решает для каждого ответа, что видно всем.',
  },
  'home.key-figures': {
    label: 'Ключевые показатели',
    of: 'из',
    asOf: 'На {{day}}',
    of_RESPONSE_RATE: 'участников отчитались',
    of_NEEDS_STATED_PER_GAP: 'пробелов с указанием нужной помощи',
    of_COVERAGE: 'открытых потребностей с помощью, согласованной или оказываемой',
    aside_RESPONSE_RATE: 'Подписавшие учитываются отдельно',
    aside_NEEDS_STATED_PER_GAP_one: '{{number}} пробел без указания помощи',
    aside_NEEDS_STATED_PER_GAP_few: '{{number}} пробела без указания помощи',
    aside_NEEDS_STATED_PER_GAP_many: '{{number}} пробелов без указания помощи',
    aside_NEEDS_STATED_PER_GAP_other: '{{number}} пробела без указания помощи',
    offered_one: 'ещё для {{number}} есть подходящее предложение',
    offered_few: 'ещё для {{number}} есть подходящее предложение',
    offered_many: 'ещё для {{number}} есть подходящее предложение',
    offered_other: 'ещё для {{number}} есть подходящее предложение',
  },
  'home.page': {
    title: 'Главная',
  },
} satisfies In<'ru', Home>;
