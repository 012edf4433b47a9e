/** Why States are a group, in English. */
export const convergenceSentences: Readonly<Record<string, string>> = {
  'convergence-article': 'All of them put help with article {article} first.',
  'convergence-subject': 'All of them put help on this first: {subjects}.',
  'convergence-type': 'All of them ask for: {types}.',
  'convergence-provision': 'All of them name {provisions}.',
  'joint-step-online': 'Online',
};
