/** What each language asks of its signs, with what is wrong and a text that is. */
export const signs: readonly {
  readonly language: 'es' | 'fr';
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
];

/** What is code in a text is written as code: places, names of fields, addresses, JSON. */
const code = /\{\{?\w+\}?\}|\{ ".*?\}|https?:\/\/|\w+: (?:false|Bearer)/g;

export function wronglySigned(language: string, text: string): readonly string[] {
  const said = text.replace(code, 'x');
  return signs.flatMap((sign) =>
    sign.language === language && sign.wrong.test(said) ? [`“${text}”: ${sign.instead}`] : [],
  );
}
