/** What each language asks of its signs, with what is wrong and a text that is. */
export const signs: readonly {
  readonly language: 'es' | 'fr' | 'ar' | 'ru' | 'zh';
  readonly wrong: RegExp;
  readonly instead: string;
  readonly example: string;
}[] = [
  {
    language: 'fr',
    wrong: /(?<!\u202f)[;!?»](?!\w)|[^\u202f\d]:(?= |$)/u,
    instead: 'a narrow no-break space (U+202F) before ; : ! ? »',
    example: 'Filtres : {{filters}}',
  },
  {
    language: 'fr',
    wrong: /«(?!\u202f)/u,
    instead: 'a narrow no-break space (U+202F) after «',
    example: 'Retirer « {{title}}\u202f»',
  },
  { language: 'fr', wrong: /\p{L}'\p{L}/u, instead: 'the apostrophe ’', example: "Recouvrement d'avoirs" },
  {
    language: 'es',
    wrong: /^[^¿]*\?|^[^¡]*!/u,
    instead: '¿ and ¡ at the beginning',
    example: 'Sigue en pie?',
  },
  {
    language: 'es',
    wrong: /[“”]/u,
    instead: '«…»',
    example: 'Retirar “{{title}}”',
  },
  { language: 'ar', wrong: /[,;?](?! ?\d)/u, instead: '، ؛ ؟', example: 'أرسلوا البريد, ثم انتظروا.' },
  { language: 'ar', wrong: /["“”]/u, instead: '«…»', example: 'سحب “{{title}}”' },
  { language: 'ar', wrong: /[٠-٩]/u, instead: 'digits 0 to 9', example: 'المادة ٢٣' },
  {
    language: 'ar',
    wrong: /(?<!\u2068[^\u2069]*)\d-\d/u,
    instead: 'an isolated date (U+2068 … U+2069), or its parts change places',
    example: 'اكتبوا التاريخ هكذا 2027-05-01.',
  },
  {
    language: 'ar',
    wrong: /(?<!\p{L})(?:اختر|اكتب|أرسل|حاول|أعد|تابع|صحّح|اختصر|تأكد|انتظر)(?:ها|ه)?(?!\p{L})/u,
    instead: 'the plural of respect: اختاروا',
    example: 'صحّح هذا التاريخ.',
  },
  { language: 'ru', wrong: /["“”]/u, instead: '«…»', example: 'Отозвать “{{title}}”' },
  { language: 'ru', wrong: / [-–] /u, instead: 'a dash: —', example: 'Матрица - одна остановка' },
  {
    language: 'zh',
    wrong:
      /\p{Script=Han} ?[,;:?!]|[,;:?!] ?\p{Script=Han}|\p{Script=Han}\.(?!\w)|\p{Script=Han} ?\((?!\w\))/u,
    instead: '，；：？！。（）',
    example: '请先登录.',
  },
  {
    language: 'zh',
    wrong: /\p{Script=Han} [\p{Script=Han}\w]|\w \p{Script=Han}/u,
    instead: 'no blank between Chinese and figures',
    example: '还有 {{count}} 个问题',
  },
  { language: 'zh', wrong: /["'«»]/u, instead: '“…”', example: '撤回"{{title}}"' },
  { language: 'zh', wrong: /\p{Script=Han}…(?!…)/u, instead: '……', example: '正在保存…' },
];

/** What is code in a text is written as code: places, names of fields, addresses, JSON. */
const code = /\{\{?\w+\}?\}|\{ ".*?\}|https?:\/\/|\w+: (?:false|Bearer)/g;

export function wronglySigned(language: string, text: string): readonly string[] {
  const said = text.replace(code, 'x');
  return signs.flatMap((sign) =>
    sign.language === language && sign.wrong.test(said) ? [`“${text}”: ${sign.instead}`] : [],
  );
}
