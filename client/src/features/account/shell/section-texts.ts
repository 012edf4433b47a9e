import { english } from '../../../lib/i18n.ts';

export const texts = english('account.section', {
  toDo: 'To do',
  submissions: 'Submissions',
  checklist: 'Checklist',
  cycles: 'Checklists',
  needs: 'My needs',
  everyNeed: 'Needs',
  prerequisites: 'Prerequisites',
  offersForUs: 'Offers for us',
  matrix: 'Matrix',
  ourOffers: 'Our offers',
  matching: 'Matching needs',
  matches: 'Matches',
  offers: 'Offers',
  activities: 'Activities',
  overlaps: 'Overlaps',
  whyNot: 'Why not',
  weights: 'Weights',
  about: 'About the data',
  signIn: 'Sign in',
});
