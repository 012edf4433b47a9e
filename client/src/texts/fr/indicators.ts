import type { IndicatorTexts } from '../en/indicators.ts';
import type { In } from '../whole.ts';

export const indicators = {
  'matrix.indicators': {
    title: 'Indicateurs',
    cycle: 'Cycle',
    latest: 'Le dernier de chaque État',
    scope:
      'Sur les réponses soumises à « {{instrument}} » que vous pouvez voir, selon les filtres choisis ci-dessus.',
    notOfEdition: 'Une édition ne contient pas d’indicateurs : ceux-ci sont ceux d’aujourd’hui.',
    noCycle:
      'La matrice, à laquelle mènent les liens vers les données, montre ce qui est en vigueur, quel que soit le cycle.',
    of: 'sur',
    RESPONSE_RATE: 'parties',
    NEEDS_STATED_PER_GAP: 'réponses révélant une lacune',
    COVERAGE: 'besoins ouverts',
    OFFERED: 'besoins ouverts',
    ALREADY_ASSISTED: 'besoins',
    BLOCKED_BY_PREREQUISITES: 'besoins ouverts',
    to_RESPONSE_RATE: 'Les réponses soumises',
    to_NEEDS_STATED_PER_GAP: 'Lacunes sans demande, État par État',
    to_COVERAGE: 'Les besoins avec une aide',
    to_OFFERED: 'Les besoins qui ont une offre',
    to_BLOCKED_BY_PREREQUISITES: 'Ce qui dépend de quoi',
    series: '{{name}}, cycle par cycle',
    inCycle: '{{cycle}} : {{percent}} %, {{numerator}} sur {{denominator}}',
    helpTitle: 'Aide demandée et aide apportée, par type',
    type: 'Type d’aide',
    howFar: 'Degré de réponse',
    needs: 'Besoins',
    unmet: 'Non satisfaits',
    served: 'Convenus, en cours ou satisfaits',
    offers: 'Offres',
    activities: 'Activités',
    all: 'Tous les types',
    helpRule:
      'Une offre ou une activité de plusieurs types figure sous chacun d’eux, et une seule fois dans la dernière ligne. Le cycle choisi ci-dessus ne restreint pas ce tableau.',
    levelsTitle: 'Ce qui a été répondu à chaque disposition',
    provision: 'Disposition',
    shares: 'Parts',
    yes: 'Oui',
    inPart: 'En partie',
    no: 'Non',
    notShown: 'Sans réponse ou non montrée',
    levelsRule:
      'Ce sont des États qui sont comptés. Les filtres par type d’aide, thème, couverture, échéance et prestataire ne restreignent pas ce tableau.',
    showAll: 'Montrer toutes les dispositions ({{all}})',
    showFew: 'Montrer moins',
  },
} satisfies In<'fr', IndicatorTexts>;
