import type { IndicatorTexts } from '../en/indicators.ts';
import type { In } from '../whole.ts';

export const indicators = {
  'matrix.indicators': {
    title: 'Indicadores',
    cycle: 'Ciclo',
    latest: 'El último de cada Estado',
    scope:
      'Sobre las presentaciones de «{{instrument}}» que usted puede ver, con los filtros elegidos arriba.',
    notOfEdition: 'Una edición no contiene indicadores: estos son los de hoy.',
    noCycle:
      'La matriz, a la que llevan los enlaces a los registros, muestra lo que está en vigor, sea cual sea el ciclo.',
    of: 'de',
    RESPONSE_RATE: 'Estados parte',
    NEEDS_STATED_PER_GAP: 'respuestas con carencia',
    COVERAGE: 'necesidades abiertas',
    OFFERED: 'necesidades abiertas',
    ALREADY_ASSISTED: 'necesidades',
    BLOCKED_BY_PREREQUISITES: 'necesidades abiertas',
    to_RESPONSE_RATE: 'Las presentaciones',
    to_NEEDS_STATED_PER_GAP: 'Carencias sin petición, Estado por Estado',
    to_COVERAGE: 'Las necesidades con ayuda',
    to_OFFERED: 'Las necesidades que tienen una oferta',
    to_BLOCKED_BY_PREREQUISITES: 'Qué depende de qué',
    series: '{{name}}, ciclo por ciclo',
    inCycle: '{{cycle}}: {{percent}} %, {{numerator}} de {{denominator}}',
    helpTitle: 'Ayuda pedida y prestada, por tipo',
    type: 'Tipo de ayuda',
    howFar: 'Cobertura',
    needs: 'Necesidades',
    unmet: 'Sin atender',
    served: 'Acordadas, en curso o satisfechas',
    offers: 'Ofertas',
    activities: 'Actividades',
    all: 'Todos los tipos',
    helpRule:
      'Una oferta o actividad con varios tipos figura en cada uno de ellos, y una sola vez en la última fila. El ciclo elegido arriba no limita este cuadro.',
    levelsTitle: 'Qué se respondió a cada disposición',
    provision: 'Disposición',
    shares: 'Proporciones',
    yes: 'Sí',
    inPart: 'En parte',
    no: 'No',
    notShown: 'Sin respuesta o no mostrada',
    levelsRule:
      'Se cuentan Estados. Los filtros por tipo de ayuda, tema, cobertura, plazo y proveedor no limitan este cuadro.',
    showAll: 'Mostrar todas las disposiciones ({{all}})',
    showFew: 'Mostrar menos',
  },
} satisfies In<'es', IndicatorTexts>;
