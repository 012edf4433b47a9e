import type { Labels } from '../sentences.ts';

export const labels: Labels = {
  indicators: {
    RESPONSE_RATE: {
      label: 'Taux de réponse',
      definition:
        'États parties ayant présenté leurs réponses à la date considérée, sur l’ensemble des États parties à cette date. Les signataires sont comptés à part.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'Besoins exprimés par lacune',
      definition:
        'Réponses « en partie » ou « non » qui indiquent l’assistance souhaitée, sur l’ensemble des réponses « en partie » ou « non », dans les révisions présentées.',
    },
    COVERAGE: {
      label: 'Couverture',
      definition:
        'Besoins ouverts pour lesquels une aide est convenue ou en cours, sur l’ensemble des besoins ouverts.',
    },
    OFFERED: {
      label: 'Offre disponible',
      definition:
        'Besoins ouverts qui n’ont qu’une offre sans obstacle, sur l’ensemble des besoins ouverts. Une offre correspond à beaucoup de besoins et en satisfait peu.',
    },
    ALREADY_ASSISTED: {
      label: 'Déjà assistés',
      definition:
        'Besoins pour lesquels l’État cite une aide du même type encore en cours, sur l’ensemble des besoins non retirés.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'En attente d’un préalable',
      definition:
        'Besoins ouverts dont la disposition dépend d’une autre qui est elle-même une lacune de l’État, sur l’ensemble des besoins ouverts.',
    },
    IN_PLAN_OR_PROGRAMME: {
      label: 'Dans un plan ou un programme',
      definition:
        'Besoins qui relèvent d’un plan national ou du programme d’un prestataire, selon ce que leurs États disent aujourd’hui, sur l’ensemble des besoins non retirés.',
    },
    IN_PLAN: {
      label: 'Dans un plan national',
      definition:
        'Besoins qui relèvent d’un plan national, selon ce que leurs États disent aujourd’hui, sur l’ensemble des besoins non retirés.',
    },
    IN_PROGRAMME: {
      label: 'Dans un programme',
      definition:
        'Besoins qui relèvent du programme d’un prestataire, selon ce que leurs États disent aujourd’hui, sur l’ensemble des besoins non retirés.',
    },
  },
  providerKinds: {
    MULTILATERAL: 'Multilatéral',
    REGIONAL: 'Régional',
    BILATERAL: 'Bilatéral',
    CIVIL_SOCIETY: 'Société civile',
    PRIVATE_SECTOR: 'Secteur privé',
    ACADEMIC: 'Universitaire',
    STATE: 'État',
  },
  without: {
    PRIORITY_AREA: 'Sans domaine prioritaire',
    REGIONAL_GROUP: 'Sans groupe régional',
    HORIZON: 'Sans échéance',
    PROVIDER: 'Pas encore de prestataire',
    PROVIDER_KIND: 'Pas encore de prestataire',
    CATEGORY: 'Sans catégorie',
    TYPE: 'Sans type',
    SUBJECT: 'Sans thème',
    PARTICIPANT: 'Sans État',
    CHAPTER: 'Sans chapitre',
    ARTICLE: 'Sans article',
    PROVISION: 'Sans disposition',
  },
};
