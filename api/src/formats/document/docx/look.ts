import { isRightToLeft, type Language } from '../../../domain/base/language.ts';

/** In twentieths of a point. */
export const a4 = { width: 11_906, height: 16_838 };
export const textWidth = 9_026;
export const labelWidth = 2_600;
export const ink = '1B2430';
export const muted = '55606E';
export const rule = 'D5DAE1';

const tags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ar: 'ar-SA',
  ru: 'ru-RU',
  // Chinese letters have their own; Latin words between them break where English ones do.
  zh: 'en-GB',
};

/** Fonts that come with the word processors, each for its script. */
export const stylesOf = (language: Language) => {
  const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font },
    paragraph: { spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 22,
          color: ink,
          language: { value: tags[language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120 } },
      },
      title: heading(40, 0),
      heading1: heading(30, 320),
      heading2: heading(25, 280),
      heading3: heading(22, 160),
      heading4: { ...heading(22, 120), run: { size: 22, bold: false, color: ink, font } },
    },
    paragraphStyles: cellStyles(isRightToLeft(language)),
  };
};

/** How the lines of a cell look, said once for all cells of a kind. */
export type CellStyle =
  | 'Fact'
  | 'FactLabel'
  | 'KeyLabel'
  | 'KeyValue'
  | 'KeyDetail'
  | `${'' | 'Small' | 'Head'}${'Words' | 'Figures'}`;

function cellStyles(turned: boolean) {
  // A figure ends where its column does, in both directions.
  const atEnd = turned ? ('left' as const) : ('right' as const);
  const style = (id: CellStyle, size: number, color: string, more: object = {}, bold = false, after = 0) => ({
    id,
    name: id,
    run: { size, color, bold },
    paragraph: { spacing: { after }, ...more },
  });
  const both = (prefix: '' | 'Small' | 'Head', size: number, color: string, more: object = {}) => [
    style(`${prefix}Words`, size, color, more),
    style(`${prefix}Figures`, size, color, { ...more, alignment: atEnd }),
  ];
  return [
    style('Fact', 22, ink),
    style('FactLabel', 22, muted),
    style('KeyLabel', 18, ink, {}, true, 20),
    style('KeyValue', 38, ink, {}, true, 20),
    style('KeyDetail', 17, muted, {}, false, 20),
    ...both('', 19, ink),
    ...both('Small', 17, ink),
    ...both('Head', 16, muted, { keepNext: true }),
  ];
}
