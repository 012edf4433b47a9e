import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'В сообщении не более {most} файлов. Остальные отправьте со следующим.',
  'Write a message, or choose a file to send.': 'Напишите сообщение или выберите файл для отправки.',
  'Send the limit of every step once.': 'Отправьте срок каждого шага один раз.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'Ваша сторона не отправляла такого файла, или он больше не хранится. Отправьте файл и приложите его снова.',
};
