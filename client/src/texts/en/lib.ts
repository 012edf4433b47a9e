export type Lib = {
  'lib.file-size': typeof import('../../lib/files/file-size.ts').texts;
  'lib.vocabulary': typeof import('../../lib/vocabulary.ts').texts;
};
