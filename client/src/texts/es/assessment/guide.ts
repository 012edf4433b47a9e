import type { Guide } from '../../en/assessment/guide.ts';
import type { In } from '../../whole.ts';

export const guide = {
  'assessment.guide-panel': {
    title: 'Qué se pide y qué suele acreditarlo',
    ours: 'Explicación nuestra, no el texto auténtico.',
    article: 'El artículo {{number}} en su conjunto',
    evidence: 'Qué suele acreditarlo',
    inEnglish: 'En inglés: aún no hay texto en su idioma.',
    guides: 'Más en las guías',
    paragraphs: 'párrafos {{paragraphs}}',
    byPart: 'Cada enlace abre la guía entera: busque allí la parte indicada.',
  },
  'assessment.printed-guides': {
    with: 'Con lo que se pide y lo que suele acreditarlo',
  },
} satisfies In<'es', Guide>;
