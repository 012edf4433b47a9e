export type Participant = {
  participant: typeof import('../../features/participant/texts.ts').texts;
};
