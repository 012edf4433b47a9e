import type { Language } from '@needs-matrix/api/domain/base/language';
import type { ObligationLevel } from '@needs-matrix/api/domain/convention/article';

/** By which words each language says *shall consider* (or endeavour, seek), *shall* and *may* of a State. */
const marks: Readonly<
  Record<Language, { readonly consider: RegExp; readonly must: RegExp; readonly may: RegExp }>
> = {
  en: {
    consider: /\bmust (?:also |then )?(?:consider|try|seek|give priority)/giu,
    must: /\bmust\b/iu,
    may: /\bmay\b/iu,
  },
  es: {
    consider:
      /\bdeben? (?:también |además |asimismo )?(?:considerar|procurar|estudiar|dar consideración prioritaria)/giu,
    must: /\bdeben?\b/iu,
    may: /\bpueden?\b/iu,
  },
  fr: {
    consider: /\bdoi(?:t|vent) (?:aussi |également )?(?:envisager|s’efforcer|examiner en priorité)/giu,
    must: /\bdoi(?:t|vent)\b/iu,
    may: /\bpeu(?:t|vent)\b/iu,
  },
  ar: {
    consider: /(?:على الدولة|عليها|يجب)(?: أيضاً)?(?: أن)?(?: الدولة)? (?:تنظر|تسعى|تولي الأولوية)/gu,
    must: /يجب|(?:عليها|على الدولة)(?: أيضاً)? أن/u,
    may: /يجوز/u,
  },
  ru: {
    consider: /должн[аоы] (?:также )?(?:рассмотреть|стремиться|в первоочередном порядке)/giu,
    must: /(?<!\p{L})(?:должн[аоы]|должен|обязан[аоы]?)(?!\p{L})/iu,
    may: /(?<!\p{L})(?:может|могут|вправе)(?!\p{L})/iu,
  },
  zh: { consider: /应当(?:优先)?(?:考虑|努力|力求)|并?力求/gu, must: /应当|必须|不应/u, may: /可以/u },
};

/** How far a text says that a State is bound, by its words. */
export function levelsSaid(language: Language, text: string): ReadonlySet<ObligationLevel> {
  const { consider, must, may } = marks[language];
  const rest = text.replace(consider, '…');
  return new Set<ObligationLevel>([
    ...(must.test(rest) ? (['MANDATORY'] as const) : []),
    ...(rest === text ? [] : (['MANDATORY_TO_CONSIDER'] as const)),
    ...(may.test(text) ? (['OPTIONAL'] as const) : []),
  ]);
}
