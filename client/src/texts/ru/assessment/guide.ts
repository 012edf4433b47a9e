import type { Guide } from '../../en/assessment/guide.ts';
import type { In } from '../../whole.ts';

export const guide = {
  'assessment.guide-panel': {
    title: 'Что требуется и чем это подтверждается',
    ours: 'Наше пояснение, не аутентичный текст.',
    article: 'Статья {{number}} в целом',
    evidence: 'Чем это обычно подтверждается',
    inEnglish: 'На английском: текста на вашем языке пока нет.',
    guides: 'Подробнее в руководствах',
    paragraphs: 'пункты {{paragraphs}}',
    byPart: 'Ссылка открывает руководство целиком: найдите в нём названную часть.',
  },
  'assessment.printed-guides': {
    with: 'С тем, что требуется и чем это подтверждается',
  },
} satisfies In<'ru', Guide>;
