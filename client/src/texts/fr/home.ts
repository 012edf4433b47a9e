import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {
  'home.hero': {
    what: 'Ce que les États',
    ask: 'demandent',
    and: ', et qui',
    ready: 'se tient prêt',
    help: 'à aider.',
    lede: 'Les États examinent, disposition par disposition, comment ils appliquent la Convention et disent quelle aide ils souhaitent. Les donateurs publient ce qu’ils offrent. La matrice met les deux en regard, chaque jour.',
    open: 'Ouvrir la matrice',
    browse: 'Parcourir les offres',
    noRank:
      'Rien ici ne classe les États. Chaque État décide, réponse par réponse, de ce que le public peut voir.',
  },
  'home.key-figures': {
    label: 'Chiffres clés',
    of: 'sur',
    asOf: 'Au {{day}}',
    of_RESPONSE_RATE: 'parties ayant fait rapport',
    of_NEEDS_STATED_PER_GAP: 'lacunes qui indiquent l’aide souhaitée',
    of_COVERAGE: 'besoins ouverts dont l’aide est convenue ou en cours',
    aside_RESPONSE_RATE: 'Les signataires sont comptés à part',
    aside_NEEDS_STATED_PER_GAP_one: '{{number}} lacune sans demande d’aide',
    aside_NEEDS_STATED_PER_GAP_many: '{{number}} de lacunes sans demande d’aide',
    aside_NEEDS_STATED_PER_GAP_other: '{{number}} lacunes sans demande d’aide',
    offered_one: '{{number}} autre a une offre qui correspond',
    offered_many: '{{number}} d’autres ont une offre qui correspond',
    offered_other: '{{number}} autres ont une offre qui correspond',
  },
  'home.page': {
    title: 'Accueil',
  },
} satisfies In<'fr', Home>;
