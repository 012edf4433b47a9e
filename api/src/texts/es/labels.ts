import type { Labels } from '../sentences.ts';

export const labels: Labels = {
  indicators: {
    RESPONSE_RATE: {
      label: 'Tasa de respuesta',
      definition:
        'Estados parte que presentaron sus respuestas hasta esa fecha, del total de Estados parte en esa fecha. Los signatarios se cuentan aparte.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'Necesidades declaradas por carencia',
      definition:
        'Respuestas «en parte» o «no» que declaran la asistencia deseada, del total de respuestas «en parte» o «no», ambas en revisiones presentadas.',
    },
    COVERAGE: {
      label: 'Cobertura',
      definition:
        'Necesidades abiertas con asistencia acordada o en curso, del total de necesidades abiertas.',
    },
    OFFERED: {
      label: 'Con oferta',
      definition:
        'Necesidades abiertas que solo tienen una oferta sin impedimento, del total de necesidades abiertas. Una oferta se ajusta a muchas necesidades y atiende a pocas.',
    },
    ALREADY_ASSISTED: {
      label: 'Ya asistidas',
      definition:
        'Necesidades para las que el Estado menciona asistencia del mismo tipo aún en curso, del total de necesidades no retiradas.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'A la espera de un requisito previo',
      definition:
        'Necesidades abiertas cuya disposición espera a otra que es a su vez una carencia del Estado, del total de necesidades abiertas.',
    },
    IN_PLAN_OR_PROGRAMME: {
      label: 'En un plan o programa',
      definition:
        'Necesidades que forman parte de un plan nacional o del programa de un proveedor, según lo que sus Estados dicen hoy, del total de necesidades no retiradas.',
    },
    IN_PLAN: {
      label: 'En un plan nacional',
      definition:
        'Necesidades que forman parte de un plan nacional, según lo que sus Estados dicen hoy, del total de necesidades no retiradas.',
    },
    IN_PROGRAMME: {
      label: 'En un programa',
      definition:
        'Necesidades que forman parte del programa de un proveedor, según lo que sus Estados dicen hoy, del total de necesidades no retiradas.',
    },
  },
  providerKinds: {
    MULTILATERAL: 'Multilateral',
    REGIONAL: 'Regional',
    BILATERAL: 'Bilateral',
    CIVIL_SOCIETY: 'Sociedad civil',
    PRIVATE_SECTOR: 'Sector privado',
    ACADEMIC: 'Académico',
    STATE: 'Estado',
  },
  without: {
    PRIORITY_AREA: 'Sin esfera prioritaria',
    REGIONAL_GROUP: 'Sin grupo regional',
    HORIZON: 'Sin plazo',
    PROVIDER: 'Aún sin proveedor',
    PROVIDER_KIND: 'Aún sin proveedor',
    CATEGORY: 'Sin categoría',
    TYPE: 'Sin tipo',
    SUBJECT: 'Sin tema',
    PARTICIPANT: 'Sin Estado',
    CHAPTER: 'Sin capítulo',
    ARTICLE: 'Sin artículo',
    PROVISION: 'Sin disposición',
  },
};
