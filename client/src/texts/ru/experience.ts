import type { Experience } from '../en/experience.ts';
import type { In } from '../whole.ts';

export const experience = {
  'assessment.offer-experience': {
    offer: 'Предложить показать другим государствам, как мы это сделали',
  },
  'offer.experience-form': {
    begin: 'Наш опыт по {{provision}}, {{what}}',
    measures: 'Мы можем показать, как мы это сделали: {{measures}}.',
    title: 'Название',
    description: 'Что вы можете показать',
    types: 'Виды помощи',
    anotherType: 'Другой вид',
    languages: 'Языки',
    contact: 'Контакт',
    everyone: 'Предложение видят все. Позже его можно изменить или отозвать.',
    publish: 'Опубликовать предложение',
    cancel: 'Отмена',
  },
  'offer.experience-offers': {
    title: 'Что мы предлагаем',
  },
  'offer.experiences': {
    offer: 'Предложить этот опыт',
    offerThis: 'Предложить наш опыт по {{provision}}',
  },
  'routes.our-experience': {
    title: 'Наш опыт',
    lead: 'Ваше государство может предложить показать другим то, что оно решило: положения, на которые оно отвечает «да» и называет хотя бы одну меру. Тогда оно само поставщик и видит о других государствах то, что видят все.',
    notYet:
      'Этого положения нет среди тех, на которые ваше государство представило ответ «да» с мерой. Сначала представьте ответ.',
    solved: 'Что мы решили',
    none: 'Пока нечего предложить',
    noneText: 'Ответьте на положение «да», назовите меру, которая это показывает, и представьте перечень.',
    toChecklist: 'К перечню',
  },
  'offer.own-priorities': {
    say: 'Сказать, что мы ставим на первое место',
  },
  'offer.experience-filter': {
    find: 'Найти по положению или мере',
    article: 'Статья',
    any: 'Любая',
    count_one: '{{shown}} положение',
    count_few: '{{shown}} положения',
    count_many: '{{shown}} положений',
    count_other: '{{shown}} положения',
    none: 'Среди решённого ничего не подходит',
    noneWhy: 'Поищите по другим словам или по любой статье.',
  },
} satisfies In<'ru', Experience>;
