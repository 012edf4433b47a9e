import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    '一条消息最多附{most}个文件。其余文件请随下一条消息发送。',
  'Write a message, or choose a file to send.': '请写一条消息，或选择要发送的文件。',
  'Send the limit of every step once.': '请将每个步骤的期限各发送一次。',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    '贵方没有发送过此文件，或该文件已不再保存。请发送文件后重新附上。',
  'A State offers its experience with single provisions. Name those, and nothing wider.':
    '国家就具体规定提供其经验。请列出这些规定，不要写更宽的范围。',
  'Your State has not answered {provision} with yes and a measure. Submit such an answer first, or choose another provision.':
    '贵国尚未对{provision}作出附有措施的肯定答复。请先提交这样的答复，或选择其他规定。',
  'This provider is a State, and sees only needs that everybody may see. Show this need to everybody first, or choose another offer.':
    '该提供方是国家，只能看到所有人都能看到的需求。请先向所有人公开此需求，或选择其他提议。',
};
