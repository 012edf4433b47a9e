import type { About } from '../en/about.ts';
import type { In } from '../whole.ts';

export const about = {
  'about.sources': {
    invented:
      'Los Estados cuyos códigos empiezan por X, las personas que los representan, sus leyes, respuestas y necesidades, y los proveedores con sus ofertas son ficticios y muestran cómo funciona el sistema. Nunca entran en una cifra sobre Estados reales. Los artículos, las disposiciones, los requisitos previos y la situación de los 198 participantes reales son datos de referencia con las fuentes que siguen.',
    boundary: 'Qué abarcan las cifras',
    visible:
      'Cada cifra se cuenta con lo que usted puede ver: cada Estado decide, respuesta por respuesta, quién puede.',
    reported: 'Han informado {{numerator}} de {{denominator}} partes.',
    cycles: 'Ciclos: {{cycles}}.',
    weights: 'Las puntuaciones de los emparejamientos se calculan con los pesos de la versión {{version}}.',
    checklists: 'Listas de verificación',
    version: '{{code}}, versión {{version}}',
    sources: 'Fuentes',
    compiled: 'Recopilado el {{day}}',
  },
} satisfies In<'es', About>;
