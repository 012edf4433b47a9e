export const texts = {
  en: {
    UNMET: 'Unmet',
    OFFERED: 'Offered',
    AGREED: 'Agreed',
    UNDER_WAY: 'Under way',
    MET: 'Met',
    WITHDRAWN: 'Withdrawn',
  },
  es: {
    UNMET: 'Sin atender',
    OFFERED: 'Con oferta',
    AGREED: 'Acordada',
    UNDER_WAY: 'En curso',
    MET: 'Atendida',
    WITHDRAWN: 'Retirada',
  },
  ar: {
    UNMET: 'غير ملبى',
    OFFERED: 'معروض',
    AGREED: 'متفق عليه',
    UNDER_WAY: 'قيد التنفيذ',
    MET: 'ملبى',
  },
};
