import type { Guide } from '../../en/assessment/guide.ts';
import type { In } from '../../whole.ts';

export const guide = {
  'assessment.guide-panel': {
    title: 'Ce qui est demandé et ce qui le montre',
    ours: 'Notre explication, non le texte authentique.',
    article: 'L’article {{number}} dans son ensemble',
    evidence: 'Ce qui le montre d’ordinaire',
    inEnglish: 'En anglais : il n’y a pas encore de texte dans votre langue.',
    guides: 'En savoir plus dans les guides',
    paragraphs: 'paragraphes {{paragraphs}}',
    byPart: 'Chaque lien ouvre le guide entier : cherchez-y la partie indiquée.',
  },
  'assessment.printed-guides': {
    with: 'Avec ce qui est demandé et ce qui le montre',
  },
} satisfies In<'fr', Guide>;
