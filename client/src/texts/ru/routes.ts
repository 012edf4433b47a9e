import type { Routes } from '../en/routes.ts';
import type { In } from '../whole.ts';

export const routes = {
  'routes.account': { title: 'Ваша учётная запись', signOut: 'Выйти' },
  'routes.offers-for-us': { bestFirst: 'Сначала — наиболее подходящее.' },
  'routes.revise-offer': {
    title: 'Изменить предложение',
    what: 'Все увидят предложение в том виде, в каком вы опубликуете его здесь. Уже согласованное продолжается.',
    closed: 'Это предложение нельзя изменить',
    closedText: 'Оно отозвано или принадлежит другому поставщику помощи.',
    toOffer: 'К предложению',
  },
} satisfies In<'ru', Routes>;
