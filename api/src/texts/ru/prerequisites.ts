import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.': 'Статьи «{code}» нет. Выберите статью из списка.',
  'An article builds on articles of its own treaty. Choose one of these.':
    'Статья основывается на статьях своего же договора. Выберите одну из них.',
  'This is what it builds on already. Change something, or leave it.':
    'Статья уже основывается на этом. Измените что-нибудь или оставьте как есть.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'В статье {article} нет положения {provision}. Выберите одно из её положений.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'Эти статьи нуждались бы друг в друге по кругу: {circle}. Уберите одно из этих предварительных условий.',
};
