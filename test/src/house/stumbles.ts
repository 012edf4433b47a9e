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
    phrase:
      /\bstill stands?\b|\bas (it|they|things|that) stands?\b|\bstands? (here|there|so|first|last|beside|under|with its)\b|\bhow things stand\b/i,
    instead: 'is, appears, is valid',
    example: 'The needs that it fits stand here.',
  },
  {
    phrase: /\b(by|to|for|than|from) who (?!(?:else )?(?:you|they|we)\b)/i,
    instead: 'whoever, a reader that',
    example: 'Shown to who may see every need.',
  },
  {
    phrase: /\b(is|are) no (cursor|id|key|language tag|currency|open need)\b/i,
    instead: 'is not a',
    example: 'This is no cursor of this list.',
  },
  {
    phrase: /(^|[.;] )Also (after|if|where|when)\b|, also (after|if) /,
    instead: 'even if, too',
    example: 'It counts only once, also if you change something.',
  },
];

/** The phrases in a text at which a reader stumbles, with what to write. */
export function stumblesIn(text: string): readonly string[] {
  return stumbles.flatMap(({ phrase, instead }) => {
    const found = phrase.exec(text);
    return found ? [`“${found[0].trim()}” in “${text}”: ${instead}`] : [];
  });
}
