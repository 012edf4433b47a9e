import type { Dimension } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';

/** What a dimension is called, and what the total over all its values is called. */
export function useDimensionWords() {
  const t = useTexts(texts);
  return {
    name: (dimension: Dimension) => t(dimension),
    all: (dimension: Dimension) => t(`all_${dimension}`),
  };
}

const texts = {
  en: {
    CHAPTER: 'Chapter',
    ARTICLE: 'Article',
    PROVISION: 'Provision',
    PRIORITY_AREA: 'Priority area',
    OBLIGATION_LEVEL: 'Obligation level',
    CATEGORY: 'Category',
    TYPE: 'Assistance type',
    REGIONAL_GROUP: 'Regional group',
    PARTICIPANT: 'State',
    PROVIDER: 'Provider',
    PROVIDER_KIND: 'Kind of provider',
    HORIZON: 'Horizon',
    COVERAGE: 'Coverage',
    all_CHAPTER: 'All chapters',
    all_ARTICLE: 'All articles',
    all_PROVISION: 'All provisions',
    all_PRIORITY_AREA: 'All areas',
    all_OBLIGATION_LEVEL: 'All levels',
    all_CATEGORY: 'All kinds',
    all_TYPE: 'All types',
    all_REGIONAL_GROUP: 'All groups',
    all_PARTICIPANT: 'All States',
    all_PROVIDER: 'All providers',
    all_PROVIDER_KIND: 'All kinds',
    all_HORIZON: 'All horizons',
    all_COVERAGE: 'All needs',
  },
  es: {
    CHAPTER: 'Capítulo',
    ARTICLE: 'Artículo',
    PROVISION: 'Disposición',
    PRIORITY_AREA: 'Esfera prioritaria',
    OBLIGATION_LEVEL: 'Nivel de obligación',
    CATEGORY: 'Categoría',
    TYPE: 'Tipo de asistencia',
    REGIONAL_GROUP: 'Grupo regional',
    PARTICIPANT: 'Estado',
    PROVIDER: 'Proveedor',
    PROVIDER_KIND: 'Clase de proveedor',
    HORIZON: 'Horizonte',
    COVERAGE: 'Cobertura',
    all_CHAPTER: 'Todos los capítulos',
    all_ARTICLE: 'Todos los artículos',
    all_PROVISION: 'Todas las disposiciones',
    all_PRIORITY_AREA: 'Todas las esferas',
    all_OBLIGATION_LEVEL: 'Todos los niveles',
    all_CATEGORY: 'Todas las categorías',
    all_TYPE: 'Todos los tipos',
    all_REGIONAL_GROUP: 'Todos los grupos',
    all_PARTICIPANT: 'Todos los Estados',
    all_PROVIDER: 'Todos los proveedores',
    all_PROVIDER_KIND: 'Todas las clases',
    all_HORIZON: 'Todos los horizontes',
    all_COVERAGE: 'Todas las necesidades',
  },
  ar: {
    ARTICLE: 'المادة',
    TYPE: 'نوع المساعدة',
    all_ARTICLE: 'كل المواد',
    all_TYPE: 'كل الأنواع',
    all_PARTICIPANT: 'كل الدول',
  },
};
