import type { Overlap } from '../en/overlap.ts';
import type { In } from '../whole.ts';

export const overlap = {
  'overlap.verdict': {
    OPEN: 'À trancher',
    DUPLICATE: 'Doublon',
    COOPERATION: 'Travail en commun',
    NEITHER: 'Ni l’un ni l’autre',
  },
  'overlap.overlaps-screen': {
    lead: 'Activités de prestataires différents pour le même État, la même disposition ou le même article et le même type d’aide, au même moment. Les deux prestataires, l’État et le secrétariat les voient, et chacun d’eux peut dire ce qu’elles sont.',
    count_one: '{{shown}} chevauchement',
    count_many: '{{shown}} de chevauchements',
    count_other: '{{shown}} chevauchements',
  },
  'overlap.overlaps-filter': {
    show: 'Afficher',
    participant: 'État',
    provider: 'Prestataire',
    article: 'Article',
    type: 'Type d’aide',
    any: 'Tous',
  },
  'overlap.no-overlaps': {
    none: 'Rien ne se chevauche',
    noneText:
      'Dès que deux prestataires prévoient ou apportent la même aide dans le même État, tous deux la trouvent ici.',
    noneFound: 'Aucun chevauchement ne correspond',
    takeAway: 'Retirez un filtre :',
    named: '{{name}} : {{value}}',
    all: 'Afficher tous les chevauchements',
  },
  'overlap.overlap-entry': {
    noLonger: 'Elles ne se chevauchent plus. Ce qui a été décidé est conservé.',
    group: 'Activités de ce groupe : {{size}}. Outre ces deux-ci :',
    COOPERATION: 'Ils travaillent ensemble',
    DUPLICATE: 'Doublon',
    NEITHER: 'Ni l’un ni l’autre',
    COOPERATION_why:
      'Deux activités qui se connaissent et se partagent le travail. Toutes deux restent comptées.',
    DUPLICATE_why: 'La même aide, notée deux fois. Désormais, chaque total ne la compte qu’une fois.',
    NEITHER_why: 'Deux activités qui n’ont rien à voir l’une avec l’autre. Toutes deux restent comptées.',
  },
  'overlap.decisions': { secretariat: 'Secrétariat' },
  'overlap.decide-form': {
    note: 'Pourquoi (facultatif)',
    noteHint: 'Les deux prestataires, l’État et le secrétariat le lisent.',
    cancel: 'Annuler',
  },
  'overlap.overlaps-to-decide': {
    title: 'Chevauchements à trancher',
    open_one: '{{shown}} ouvert',
    open_many: '{{shown}} d’ouverts',
    open_other: '{{shown}} ouverts',
    decide: 'Les voir côte à côte',
  },
} satisfies In<'fr', Overlap>;
