export type Lib = {
  'lib.vocabulary': typeof import('../../lib/vocabulary.ts').texts;
};
