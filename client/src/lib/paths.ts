/** The only place where a URL is spelled: `routes` are the router's patterns, `paths` build the links. */
export const routes = {
  home: '/',
  signIn: '/sign-in',
  setPassword: '/set-password',
  account: '/account',
  toDo: '/to-do',
  matrix: '/matrix',
  checklists: '/checklist',
  checklist: '/checklist/:assessment/:provision?',
  needs: '/needs',
  offersForUs: '/offers-for-us',
  offers: '/offers',
  offer: '/offers/:offer',
  ourOffers: '/our-offers',
  newOffer: '/our-offers/new',
  reviseOffer: '/our-offers/:offer',
  matching: '/matching/:offer?',
  matches: '/matches',
  match: '/matches/:match',
  activities: '/activities',
  submissions: '/submissions',
  submission: '/submissions/:assessment',
  revision: '/revisions/:assessment/:number?',
  jobsAndMail: '/jobs-and-mail',
  about: '/about',
} as const;

export const paths = {
  ...routes,
  signInFor: (next: string) => `/sign-in?next=${encodeURIComponent(next)}`,
  checklist: (assessment: string, provision?: string) =>
    `/checklist/${assessment}${provision ? `/${encodeURIComponent(provision)}` : ''}`,
  checklistByFile: (assessment: string) => `/checklist/${assessment}?view=file`,
  reviseOffer: (offer: string) => `/our-offers/${offer}`,
  offer: (offer: string) => `/offers/${offer}`,
  matching: (offer?: string) => (offer ? `/matching/${offer}` : '/matching'),
  match: (match: string) => `/matches/${match}`,
  submission: (assessment: string) => `/submissions/${assessment}`,
  revision: (assessment: string, number?: number) =>
    `/revisions/${assessment}${number === undefined ? '' : `/${number}`}`,
  matrixOf: (query: string) => (query ? `/matrix?${query}` : '/matrix'),
} as const;
