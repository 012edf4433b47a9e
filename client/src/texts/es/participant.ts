import type { Participant } from '../en/participant.ts';
import type { In } from '../whole.ts';

export const participant = {
  participant: {
    find: 'Busque un participante por cualquiera de sus nombres',
    nobody: 'Ningún participante se llama así.',
    title: 'Estados parte: {{parties}} de {{all}} participantes posibles',
    real: 'Datos reales',
    asList: 'Como lista',
    asTiles: 'En mosaico',
    source:
      'Según el registro del depositario, por grupo regional de las Naciones Unidas. Un mosaico y no fronteras: cada participante tiene el mismo tamaño.',
    share: '{{parties}} de {{all}}',
    recalled_one: 'De memoria, aún sin comprobar ({{count}})',
    recalled_other: 'De memoria, aún sin comprobar ({{count}})',
    notLookedUp: 'de memoria, aún sin comprobar',
    lookedUp: 'según el registro',
    ungrouped: '{{name}}: {{status}}, en ningún grupo',
    name: 'Participante',
    status: 'Situación',
    signed: 'Firma',
    deposited: 'Depósito',
    group: 'Grupo regional',
    ldc: 'Menos adelantado',
    found: 'Fuente',
    yes: 'Sí',
    recalled_many: 'De memoria, aún sin comprobar ({{count}})',
  },
} satisfies In<'es', Participant>;
