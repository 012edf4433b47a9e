import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {
  'home.hero': {
    what: 'Lo que los Estados',
    ask: 'piden',
    and: ' y quién',
    ready: 'está dispuesto',
    help: 'a ayudar.',
    lede: 'Los Estados examinan cómo aplican la Convención, disposición por disposición, y dicen qué ayuda desean. Los donantes publican lo que ofrecen. La matriz pone lo uno junto a lo otro, cada día.',
    open: 'Abrir la matriz',
    browse: 'Ver las ofertas',
    noRank:
      'Aquí nada clasifica a los Estados. Cada Estado decide, respuesta por respuesta, qué puede ver el público.',
  },
  'home.key-figures': {
    label: 'Cifras principales',
    of: 'de',
    asOf: 'A {{day}}',
    of_RESPONSE_RATE: 'partes han informado',
    of_NEEDS_STATED_PER_GAP: 'carencias indican la ayuda deseada',
    of_COVERAGE: 'necesidades abiertas tienen ayuda acordada o en curso',
    aside_RESPONSE_RATE: 'Los signatarios se cuentan aparte',
    aside_NEEDS_STATED_PER_GAP_one: '{{number}} carencia sin petición de ayuda',
    aside_NEEDS_STATED_PER_GAP_other: '{{number}} carencias sin petición de ayuda',
    offered_one: '{{number}} más tiene una oferta adecuada',
    offered_other: '{{number}} más tienen una oferta adecuada',
    aside_NEEDS_STATED_PER_GAP_many: '{{number}} de carencias sin petición de ayuda',
    offered_many: '{{number}} más tienen una oferta adecuada',
  },
  'home.page': { title: 'Inicio' },
} satisfies In<'es', Home>;
