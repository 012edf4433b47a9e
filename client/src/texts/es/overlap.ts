import type { Overlap } from '../en/overlap.ts';
import type { In } from '../whole.ts';

export const overlap = {
  'overlap.verdict': {
    OPEN: 'Por decidir',
    DUPLICATE: 'Duplicado',
    COOPERATION: 'Trabajo conjunto',
    NEITHER: 'Ni lo uno ni lo otro',
  },
  'overlap.overlaps-screen': {
    lead: 'Actividades de distintos prestadores para el mismo Estado, la misma disposición o el mismo artículo y el mismo tipo de ayuda, al mismo tiempo. Las ven ambos prestadores, el Estado y la secretaría, y cualquiera de ellos puede decir qué son.',
    count_one: '{{shown}} superposición',
    count_many: '{{shown}} de superposiciones',
    count_other: '{{shown}} superposiciones',
  },
  'overlap.overlaps-filter': {
    show: 'Mostrar',
    participant: 'Estado',
    provider: 'Prestador',
    article: 'Artículo',
    type: 'Tipo de ayuda',
    any: 'Todos',
  },
  'overlap.no-overlaps': {
    none: 'Nada se superpone',
    noneText:
      'En cuanto dos prestadores prevean o presten la misma ayuda en el mismo Estado, ambos la encontrarán aquí.',
    noneFound: 'No hay superposiciones que coincidan',
    takeAway: 'Quite un filtro:',
    named: '{{name}}: {{value}}',
    all: 'Mostrar todas las superposiciones',
  },
  'overlap.overlap-entry': {
    noLonger: 'Ya no se superponen. Se conserva lo que se decidió.',
    group: 'Actividades de este grupo: {{size}}. Además de estas dos:',
    COOPERATION: 'Trabajan juntos',
    DUPLICATE: 'Duplicado',
    NEITHER: 'Ni lo uno ni lo otro',
    COOPERATION_why:
      'Dos actividades que saben una de otra y se reparten el trabajo. Ambas siguen contándose.',
    DUPLICATE_why:
      'La misma ayuda, anotada dos veces. A partir de ahora todos los totales la cuentan una sola vez.',
    NEITHER_why: 'Dos actividades que no tienen nada que ver entre sí. Ambas siguen contándose.',
  },
  'overlap.decisions': { secretariat: 'Secretaría' },
  'overlap.decide-form': {
    note: 'Por qué (opcional)',
    noteHint: 'Lo leen ambos prestadores, el Estado y la secretaría.',
    cancel: 'Cancelar',
  },
  'overlap.overlaps-to-decide': {
    title: 'Superposiciones por decidir',
    open_one: '{{shown}} abierta',
    open_many: '{{shown}} de abiertas',
    open_other: '{{shown}} abiertas',
    decide: 'Verlas una junto a otra',
  },
} satisfies In<'es', Overlap>;
