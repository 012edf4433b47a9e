import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    '一条消息最多附{most}个文件。其余文件请随下一条消息发送。',
  'Write a message, or choose a file to send.': '请写一条消息，或选择要发送的文件。',
  'Send the limit of every step once.': '请将每个步骤的期限各发送一次。',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    '贵方没有发送过此文件，或该文件已不再保存。请发送文件后重新附上。',
};
