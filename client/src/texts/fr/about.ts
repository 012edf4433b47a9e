import type { About } from '../en/about.ts';
import type { In } from '../whole.ts';

export const about = {
  'about.sources': {
    invented:
      'Les États dont le code commence par X, les personnes qui les représentent, leurs lois, réponses et besoins, ainsi que les prestataires et leurs offres, sont inventés pour montrer le fonctionnement du système. Ils n’entrent jamais dans un chiffre relatif aux États réels. Les articles, les dispositions, les préalables et le statut des 198 participants réels sont des données de référence dont les sources figurent ci-dessous.',
    boundary: 'Ce que couvrent les chiffres',
    visible:
      'Chaque chiffre est calculé à partir de ce que vous pouvez voir : chaque État décide, réponse par réponse, qui le peut.',
    reported: '{{numerator}} parties sur {{denominator}} ont fait rapport.',
    cycles: 'Cycles : {{cycles}}.',
    weights: 'Les notes des correspondances sont calculées avec la version {{version}} des pondérations.',
    checklists: 'Listes de contrôle',
    version: '{{code}}, version {{version}}',
    sources: 'Sources',
    compiled: 'Établi le {{day}}',
  },
} satisfies In<'fr', About>;
