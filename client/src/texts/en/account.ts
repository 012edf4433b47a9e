export type Account = {
  'account.create-token': typeof import('../../features/account/sessions/CreateToken.tsx').texts;
  'account.demo-accounts': typeof import('../../features/account/sign-in/DemoAccounts.tsx').texts;
  'account.language-menu': typeof import('../../features/account/shell/LanguageMenu.tsx').texts;
  'account.shell': typeof import('../../features/account/shell/Shell.tsx').texts;
  'account.sign-in-first': typeof import('../../features/account/SignInFirst.tsx').texts;
  'account.sign-in-form': typeof import('../../features/account/sign-in/SignInForm.tsx').texts;
  'account.sign-out-question': typeof import('../../features/account/shell/SignOutQuestion.tsx').texts;
  'account.viewer-menu': typeof import('../../features/account/shell/ViewerMenu.tsx').texts;
  'account.waiting-list': typeof import('../../features/account/waiting/WaitingList.tsx').texts;
  'account.password': typeof import('../../features/account/sign-in/password-texts.ts').texts;
  'account.role-words': typeof import('../../features/account/role-words.ts').texts;
  'account.section': typeof import('../../features/account/shell/section-texts.ts').texts;
  'account.sessions': typeof import('../../features/account/sessions/sessions-texts.ts').texts;
};
