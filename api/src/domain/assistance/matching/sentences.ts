/** Of needs that concern more than a provision, in English. */
export const broadSentences: Readonly<Record<string, string>> = {
  'scope-broad-none': 'Outside the scope: {provision}.',
  'scope-broad-exact': 'The offer names {provision} itself.',
  'scope-broad-CHAPTER': 'Chapter {chapter} as a whole; the need names one article of it.',
  'scope-broad-WHOLE': 'The whole Convention; the need names a part of it.',
  'scope-broad-part': 'The offer covers a part of it: {percent} per cent.',
  'blocker-scope-broad': 'Outside the scope of the offer: {provision}.',
  'way-add-broad': 'Add to the scope of the offer: {provision}.',
  'way-not-whole-broad':
    'Name this in place of the whole Convention, for which model legislation never is: {provision}.',
  'way-not-model': 'Leave out model legislation, which is never for the whole Convention.',
};
