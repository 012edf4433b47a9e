import type { FixtureAnswer } from '../../fixture.ts';

/** What some States say besides: the law on paper, figures, and their own translation of their texts. All other texts of this world are in English. */
export const inFull = (participant: string, answer: FixtureAnswer): FixtureAnswer => ({
  ...answer,
  language: 'en',
  ...(said[`${participant} ${answer.provision}`] ?? {}),
});

const said: Readonly<Record<string, Partial<FixtureAnswer>>> = {
  'XAA 15(a)': {
    language: 'es',
    secondLanguage: 'en',
    law: 'El artículo 236 del Código Penal castiga a quien prometa, ofrezca o conceda a un funcionario público un beneficio indebido.',
    lawTranslation:
      'Section 236 of the Penal Code punishes whoever promises, offers or gives a public official an undue advantage.',
    practice: 'La fiscalía especializada investiga estos casos desde 2021; las condenas son pocas.',
    practiceTranslation:
      'The specialized prosecution service has investigated these cases since 2021; convictions are few.',
    figures: [
      { year: 2023, count: 14, note: 'Investigaciones abiertas' },
      { year: 2024, count: 19, note: 'Investigaciones abiertas' },
      { year: 2024, count: 3, note: 'Condenas firmes' },
    ],
    measures: [
      {
        title: 'Código Penal, artículo 236',
        titleTranslation: 'Penal Code, section 236',
        kind: 'LAW',
        status: 'IN_FORCE',
        citation: 'Gaceta Oficial 118/2009',
        summary: 'Castiga el soborno activo de funcionarios públicos nacionales.',
        summaryTranslation: 'Punishes the active bribery of national public officials.',
        practice: 'Tres condenas firmes en 2024.',
        practiceTranslation: 'Three final convictions in 2024.',
      },
    ],
  },
  'XAA 23(2)(e)': {
    language: 'es',
    secondLanguage: 'en',
    assistanceWanted: [
      {
        type: 'INTERNATIONAL_COOPERATION',
        subject: 'Contactos para las solicitudes de registros bancarios',
        subjectTranslation: 'Contacts for requests on bank records',
        beneficiary: 'Policía nacional',
        beneficiaryTranslation: 'National police',
        horizon: 'SHORT',
      },
    ],
  },
  'XAB 17': {
    law: 'The Public Finance Act covers all property entrusted to an official, whatever its kind.',
    figures: [
      { year: 2024, count: 7, note: 'Prosecutions' },
      { year: 2025, count: 1_250_000, note: 'Value recovered, in US dollars' },
      { year: 2025, count: null, note: 'One conviction of a head of agency, after an audit of procurement' },
    ],
  },
  'XAK 16(1)': {
    language: 'ar',
    secondLanguage: 'en',
    law: 'تعاقب المادة 107 من قانون العقوبات على رشوة الموظفين العموميين الأجانب.',
    lawTranslation: 'Article 107 of the Penal Code punishes the bribery of foreign public officials.',
    practice: 'لم تُرفع أي دعوى بموجبها حتى الآن.',
    practiceTranslation: 'No case has been brought under it so far.',
  },
};
