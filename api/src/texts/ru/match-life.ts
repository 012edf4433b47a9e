import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'В сообщении не более {most} файлов. Остальные отправьте со следующим.',
  'Write a message, or choose a file to send.': 'Напишите сообщение или выберите файл для отправки.',
  'Send the limit of every step once.': 'Отправьте срок каждого шага один раз.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'Ваша сторона не отправляла такого файла, или он больше не хранится. Отправьте файл и приложите его снова.',
  'A State offers its experience with single provisions. Name those, and nothing wider.':
    'Государство предлагает свой опыт по отдельным положениям. Назовите их и ничего более широкого.',
  'Your State has not answered {provision} with yes and a measure. Submit such an answer first, or choose another provision.':
    'Ваше государство не ответило на {provision} «да» с указанием меры. Сначала представьте такой ответ или выберите другое положение.',
  'This provider is a State, and sees only needs that everybody may see. Show this need to everybody first, or choose another offer.':
    'Этот поставщик — государство, и ему видны только потребности, открытые для всех. Сначала откройте эту потребность для всех или выберите другое предложение.',
};
