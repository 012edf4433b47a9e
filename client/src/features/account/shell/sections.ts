import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { decisions, holds, useViewer } from '../../../lib/session.ts';
import type { Section } from '../../../ui/TopBar.tsx';
import { texts } from './section-texts.ts';

/** The sections of a person's roles, in the order of their work; whoever holds several has them all. */
export function useSections(): readonly Section[] {
  const t = useTexts(texts);
  const viewer = useViewer();
  const state = holds(viewer, 'CONTRIBUTOR', 'FOCAL_POINT');
  const coordinates = !state && holds(viewer, 'ASSISTANCE_FOCAL_POINT');
  const donor = holds(viewer, 'DONOR');
  const secretariat = holds(viewer, 'ANALYST', 'ADMINISTRATOR');
  const others = !state && !coordinates && !donor && !secretariat;
  const waiting = decisions(viewer).reduce((sum, { count }) => sum + count, 0);

  const all: readonly (Section & { readonly when: boolean })[] = [
    { when: viewer !== null, to: paths.toDo, label: t('toDo'), icon: 'list', count: waiting },
    { when: secretariat, to: paths.submissions, label: t('submissions'), icon: 'inbox' },
    { when: secretariat, to: paths.cycles, label: t('cycles'), icon: 'calendar' },
    { when: state, to: paths.checklists, label: t('checklist'), icon: 'done' },
    { when: coordinates, to: paths.stateHelp, label: t('stateHelp'), icon: 'activities' },
    { when: state || coordinates, to: paths.needs, label: t('needs'), icon: 'layers' },
    { when: state || coordinates, to: paths.prerequisites, label: t('prerequisites'), icon: 'graph' },
    { when: state, to: paths.offersForUs, label: t('offersForUs'), icon: 'offers' },
    {
      when: donor || others || secretariat || coordinates,
      to: paths.matrix,
      label: t('matrix'),
      icon: 'matrix',
    },
    {
      when: (others || secretariat) && !state && !donor,
      to: paths.needs,
      label: t('everyNeed'),
      icon: 'layers',
    },
    // A donor's other sections fill the header: there the screen of matching needs leads to all of them.
    { when: donor && !state, to: paths.needs, label: t('everyNeed'), icon: 'layers', menuOnly: true },
    {
      when: !state && !coordinates,
      to: paths.prerequisites,
      label: t('prerequisites'),
      icon: 'graph',
      menuOnly: true,
    },
    { when: donor, to: paths.ourOffers, label: t('ourOffers'), icon: 'offers' },
    { when: donor, to: paths.matching(), label: t('matching'), icon: 'swap' },
    // A State's people come to its matches from the offers for them, too: the header has no room for all.
    { when: state || donor, to: paths.matches, label: t('matches'), icon: 'merge', menuOnly: !donor },
    { when: state && !donor && !secretariat, to: paths.matrix, label: t('matrix'), icon: 'matrix' },
    { when: others || secretariat, to: paths.offers, label: t('offers'), icon: 'offers' },
    {
      when: others || donor || secretariat || coordinates,
      to: paths.activities,
      label: t('activities'),
      icon: 'activities',
    },
    {
      when: viewer !== null && !others,
      to: paths.overlaps,
      label: t('overlaps'),
      icon: 'merge',
      menuOnly: true,
    },
    {
      when: state || secretariat,
      to: paths.consistency,
      label: t('consistency'),
      icon: 'done',
      menuOnly: true,
    },
    {
      when: viewer !== null && !others,
      to: paths.sourcedNeeds,
      label: t('sourcedNeeds'),
      icon: 'inbox',
      menuOnly: true,
    },
    {
      when: state || donor || secretariat,
      to: paths.formalRequests,
      label: t('formalRequests'),
      icon: 'note',
      menuOnly: true,
    },
    { when: true, to: paths.registers, label: t('registers'), icon: 'book', menuOnly: true },
    {
      when: holds(viewer, 'FOCAL_POINT'),
      to: paths.ourExperience,
      label: t('ourExperience'),
      icon: 'offers',
      menuOnly: true,
    },
    { when: viewer !== null, to: paths.convergence, label: t('convergence'), icon: 'merge', menuOnly: true },
    {
      when: state || donor || secretariat,
      to: paths.jointOffers,
      label: t('jointOffers'),
      icon: 'offers',
      menuOnly: true,
    },
    { when: true, to: paths.programmes, label: t('programmes'), icon: 'book', menuOnly: true },
    { when: state, to: paths.stateHelp, label: t('stateHelp'), icon: 'activities', menuOnly: true },
    { when: viewer !== null, to: paths.whyNot, label: t('whyNot'), icon: 'search', menuOnly: true },
    {
      when: viewer !== null && !others,
      to: paths.unsupported,
      label: t('unsupported'),
      icon: 'clock',
      menuOnly: true,
    },
    {
      when: secretariat && !state && !donor,
      to: paths.matches,
      label: t('matches'),
      icon: 'merge',
      menuOnly: true,
    },
    { when: viewer !== null, to: paths.reports, label: t('reports'), icon: 'note', menuOnly: true },
    { when: secretariat, to: paths.listings, label: t('listings'), icon: 'inbox', menuOnly: true },
    {
      when: secretariat,
      to: paths.mergeProviders,
      label: t('mergeProviders'),
      icon: 'merge',
      menuOnly: true,
    },
    { when: secretariat, to: paths.timeLimits, label: t('timeLimits'), icon: 'clock', menuOnly: true },
    { when: secretariat, to: paths.weights, label: t('weights'), icon: 'swap', menuOnly: true },
    { when: others, to: paths.about, label: t('about'), icon: 'book' },
    {
      when: viewer === null,
      to: paths.askToBeListed,
      label: t('askToBeListed'),
      icon: 'plus',
      menuOnly: true,
    },
    { when: viewer === null, to: paths.signIn, label: t('signIn'), icon: 'person', menuOnly: true },
  ];
  return all.filter(({ when }) => when).map(({ when: _, ...section }) => section);
}
