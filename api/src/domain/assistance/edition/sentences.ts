/** What the web feed says of editions, in English. */
export const editionSentences: Readonly<Record<string, string>> = {
  'feed-title': 'Needs and services matrix: editions',
  'feed-author': 'The secretariat',
  'feed-edition': 'Edition {number}, as of {day}',
  'feed-first': '{needs} needs of {states} States.',
  'feed-since': '{needs} needs of {states} States. Since the edition before, {changed} changed.',
};
