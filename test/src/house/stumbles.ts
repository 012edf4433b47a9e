/** Phrases of ours at which a native reader stumbles, each with what is said instead. */
export const stumbles: readonly {
  readonly phrase: RegExp;
  readonly instead: string;
  readonly example: string;
}[] = [
  {
    phrase: /\b(tak(e|es|en|ing)|took) ([\p{L}]+ ){0,3}away\b/iu,
    instead: 'remove',
    example: 'Offers: take this filter away',
  },
  { phrase: /\bany ?more\b/i, instead: 'no longer', example: 'It does not change any more.' },
  {
    phrase: /\b(counts?|is|are|stands?|fits?) no more\b(?! than)|\bno need any\b/i,
    instead: 'no longer',
    example: 'One that nobody confirms counts no more.',
  },
  { phrase: /\banew\b/i, instead: 'again', example: 'It is proposed anew.' },
  {
    phrase: /\bas far as (you|they|the viewer|whoever|its?|one) (may|can|could|sees?|allows?)\b/i,
    instead: 'that … may see',
    example: 'What was known then, as far as you may see it today.',
  },
  {
    phrase: /\bstands?\b(?! (ready|still|out)\b)|\bstood\b(?! (ready|still|out)\b)/i,
    instead: 'is, appears, is valid',
    example: 'The needs that it fits stand here.',
  },
  {
    phrase: /\b(by|to|for|than|from|like) who (?!(?:else )?(?:you|they|we)\b)/i,
    instead: 'whoever, a reader that',
    example: 'Shown to who may see every need.',
  },
  {
    phrase:
      /(^|[.;] )Who (comes?|asks?|reads?|has|wants?|left|took|lost|signs?|listens?|missed|sends?|names?|waits?) [^:?,]*\b(is|are|may|has|does|hears|sees|reads|must|needs?|can|gets?|learns?)\b/,
    instead: 'whoever, a reader that',
    example: 'Who comes later is given the whole first.',
  },
  {
    phrase:
      /\b(is|are) no (cursor|id|key|language tag|currency|open need|e-mail address|fault|failure|mistake|object|number|date|text|UTF-8|GraphQL)\b/i,
    instead: 'is not a',
    example: 'This is no cursor of this list.',
  },
  {
    phrase: /\b(what|that|which) (is|are) none\b(?! of)/i,
    instead: 'what is not one',
    example: 'Null for what is none.',
  },
  {
    phrase: /(^|[.;] )Also (after|if|where|when)\b|, also (after|if|where|when|to|of) /,
    instead: 'even if, too',
    example: 'It counts only once, also if you change something.',
  },
  {
    phrase: /\bsaid otherwise\b|\bof (then|now)\b(?=[.,;])|\b(by|leaves) the house\b/i,
    instead: 'changed; earlier, current; the system',
    example: 'An offer said otherwise: matches of then go on.',
  },
];

/** The phrases in a text at which a reader stumbles, with what to write. */
export function stumblesIn(text: string): readonly string[] {
  return stumbles.flatMap(({ phrase, instead }) => {
    const found = phrase.exec(text);
    return found ? [`“${found[0].trim()}” in “${text}”: ${instead}`] : [];
  });
}
