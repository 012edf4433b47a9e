import type { IndicatorTexts } from '../en/indicators.ts';
import type { In } from '../whole.ts';

export const indicators = {
  'matrix.indicators': {
    title: 'Показатели',
    cycle: 'Цикл',
    latest: 'Последний у каждого государства',
    scope:
      'По представленным ответам на «{{instrument}}», которые доступны вам, с фильтрами, выбранными выше.',
    of: 'из',
    RESPONSE_RATE: 'государств-участников',
    NEEDS_STATED_PER_GAP: 'ответов с пробелами',
    COVERAGE: 'открытых потребностей',
    OFFERED: 'открытых потребностей',
    ALREADY_ASSISTED: 'потребностей',
    BLOCKED_BY_PREREQUISITES: 'открытых потребностей',
    to_RESPONSE_RATE: 'По государствам',
    to_NEEDS_STATED_PER_GAP: 'Пробелы без запроса по государствам',
    to_COVERAGE: 'Потребности, по которым помощь есть',
    to_OFFERED: 'Потребности, на которые есть предложение',
    to_ALREADY_ASSISTED: 'Кто оказывает помощь',
    to_BLOCKED_BY_PREREQUISITES: 'Что чего ожидает',
    series: '{{name}}: по циклам',
    inCycle: '{{cycle}}: {{percent}} процентов, {{numerator}} из {{denominator}}',
    helpTitle: 'Запрошенная и оказываемая помощь по видам',
    type: 'Вид помощи',
    howFar: 'Степень охвата',
    needs: 'Потребности',
    unmet: 'Не охвачены',
    served: 'Согласованы, выполняются или удовлетворены',
    offers: 'Предложения',
    activities: 'Мероприятия',
    all: 'Все виды',
    helpRule:
      'Предложение или мероприятие нескольких видов указано под каждым из них и один раз в последней строке. Цикл, выбранный выше, эту таблицу не сужает.',
    levelsTitle: 'Что ответили по каждому положению',
    provision: 'Положение',
    shares: 'Доли',
    yes: 'Да',
    inPart: 'Частично',
    no: 'Нет',
    notShown: 'Нет ответа или он не показан',
    levelsRule:
      'Считаются государства. Фильтры по виду помощи, теме, охвату, сроку и поставщику эту таблицу не сужают.',
    showAll: 'Показать все положения ({{all}})',
    showFew: 'Показать меньше',
  },
} satisfies In<'ru', IndicatorTexts>;
