import type { Sentences } from '../sentences.ts';

/** Of needs that concern more than a provision. */
export const broadReasons: Sentences = {
  'sourced-broad':
    'El Estado confirmó una necesidad surgida fuera de la lista de verificación, del {day}: {type}. Se refiere a: {provision}.',
  'scope-broad-none': 'Queda fuera del alcance: {provision}.',
  'scope-broad-exact': 'La oferta nombra expresamente: {provision}.',
  'scope-broad-CHAPTER': 'El capítulo {chapter} en su conjunto; la necesidad nombra un artículo de él.',
  'scope-broad-WHOLE': 'Toda la Convención; la necesidad nombra una parte de ella.',
  'scope-broad-part': 'La oferta abarca una parte: {percent} por ciento.',
  'blocker-scope-broad': 'Queda fuera del alcance de la oferta: {provision}.',
  'way-add-broad': 'Añadir al alcance de la oferta: {provision}.',
  'way-not-whole-broad':
    'Nombrar, en lugar de toda la Convención, para la que nunca se ofrece legislación modelo: {provision}.',
  'way-not-model': 'Retirar la legislación modelo, que nunca se ofrece para toda la Convención.',
};

export const broadRefusals: Sentences = {
  'This State is a party to the Convention already. Say which provision, article or chapter the need concerns.':
    'Este Estado ya es parte en la Convención. Diga a qué disposición, artículo o capítulo se refiere la necesidad.',
  'Model legislation is for named chapters, articles or provisions. Choose another kind of help for joining, or say which part it is for.':
    'La legislación modelo es para capítulos, artículos o disposiciones determinados. Elija otro tipo de asistencia para la adhesión, o diga para qué parte es.',
};
