export type Session = {
  'session.create-token': typeof import('../../features/session/CreateToken.tsx').texts;
  'session.demo-accounts': typeof import('../../features/session/DemoAccounts.tsx').texts;
  'session.language-menu': typeof import('../../features/session/LanguageMenu.tsx').texts;
  'session.shell': typeof import('../../features/session/Shell.tsx').texts;
  'session.sign-in-first': typeof import('../../features/session/SignInFirst.tsx').texts;
  'session.sign-in-form': typeof import('../../features/session/SignInForm.tsx').texts;
  'session.sign-out-question': typeof import('../../features/session/SignOutQuestion.tsx').texts;
  'session.viewer-menu': typeof import('../../features/session/ViewerMenu.tsx').texts;
  'session.waiting-list': typeof import('../../features/session/WaitingList.tsx').texts;
  'session.password': typeof import('../../features/session/password-texts.ts').texts;
  'session.role-words': typeof import('../../features/session/role-words.ts').texts;
  'session.section': typeof import('../../features/session/section-texts.ts').texts;
  'session.sessions': typeof import('../../features/session/sessions-texts.ts').texts;
};
