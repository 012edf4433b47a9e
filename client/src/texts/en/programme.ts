export type Programme = {
  programme: typeof import('../../features/programme/texts.ts').texts;
  'programme.card': typeof import('../../features/programme/ProgrammeCard.tsx').texts;
  'programme.remove': typeof import('../../features/programme/RemoveProgramme.tsx').texts;
  'programme.editor': typeof import('../../features/programme/ProgrammeEditor.tsx').texts;
  'programme.of-need': typeof import('../../features/programme/NeedProgrammes.tsx').texts;
  'programme.place': typeof import('../../features/programme/PlaceNeedForm.tsx').texts;
  'routes.programmes': typeof import('../../routes/programmes.tsx').texts;
};
