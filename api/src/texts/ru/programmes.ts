import type { Sentences } from '../sentences.ts';

export const programmes: Sentences = {
  'The last year is before the first one. Correct one of them.':
    'Последний год раньше первого. Исправьте один из них.',
  'A State’s plan is for itself alone. Take the other States out.':
    'План государства относится только к нему. Уберите другие государства.',
  'Say whose it is: a State’s plan or a provider’s programme.':
    'Укажите, чей он: план государства или программа поставщика.',
  'A need belongs to 20 plans and programmes at most. Choose those that matter most.':
    'Потребность может стоять не более чем в 20 планах и программах. Выберите самые важные.',
  'This one is for other States or provisions. Choose one that concerns the need.':
    'Этот план или программа для других государств или положений. Выберите относящийся к потребности.',
};
