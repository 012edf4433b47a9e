import type { Experience } from '../en/experience.ts';
import type { In } from '../whole.ts';

export const experience = {
  'assessment.offer-experience': {
    offer: 'Ofrecer a otros Estados mostrar cómo lo hicimos',
  },
  'offer.experience-form': {
    begin: 'Nuestra experiencia con {{provision}}, {{what}}',
    measures: 'Podemos mostrar cómo lo hicimos: {{measures}}.',
    title: 'Título',
    description: 'Qué pueden mostrar',
    types: 'Tipos de ayuda',
    anotherType: 'Otro tipo',
    languages: 'Idiomas',
    contact: 'Contacto',
    everyone: 'Todo el mundo ve la oferta. Se puede cambiar o retirar más tarde.',
    publish: 'Publicar la oferta',
    cancel: 'Cancelar',
  },
  'offer.experience-offers': {
    title: 'Lo que ofrecemos',
  },
  'offer.experiences': {
    offer: 'Ofrecer esta experiencia',
    offerThis: 'Ofrecer nuestra experiencia con {{provision}}',
  },
  'routes.our-experience': {
    title: 'Nuestra experiencia',
    lead: 'Su Estado puede ofrecerse a mostrar a otros lo que ha resuelto: disposiciones a las que responde con un sí y al menos una medida. Es entonces proveedor él mismo, y ve de otros Estados lo que ve todo el mundo.',
    notYet:
      'Esta disposición no está entre las que su Estado ha presentado con un sí y una medida. Presente antes la respuesta.',
    solved: 'Lo que hemos resuelto',
    none: 'Todavía no hay nada que ofrecer',
    noneText:
      'Responda con un sí a una disposición, nombre la medida que lo muestra y presente la lista de verificación.',
    toChecklist: 'A la lista de verificación',
  },
  'offer.own-priorities': {
    say: 'Decir qué ponemos en primer lugar',
  },
  'offer.experience-filter': {
    find: 'Buscar por disposición o medida',
    article: 'Artículo',
    any: 'Cualquiera',
    count_one: '{{shown}} disposición',
    count_many: '{{shown}} de disposiciones',
    count_other: '{{shown}} disposiciones',
    none: 'Nada de lo que han resuelto coincide',
    noneWhy: 'Busque otras palabras, o cualquier artículo.',
  },
} satisfies In<'es', Experience>;
