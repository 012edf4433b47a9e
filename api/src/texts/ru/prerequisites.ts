import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.': 'Статьи «{code}» нет. Выберите статью из списка.',
  'What articles of this treaty build on is part of its checklist. Change it in a new version of that.':
    'На чём основываются статьи этого договора, определено в его контрольном перечне. Измените это в новой его версии.',
  'This is what it builds on already. Change something, or leave it.':
    'Статья уже основывается на этом. Измените что-нибудь или оставьте как есть.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'В статье {article} нет положения {provision}. Выберите одно из её положений.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'Эти статьи нуждались бы друг в друге по кругу: {circle}. Уберите одно из этих предварительных условий.',
};
