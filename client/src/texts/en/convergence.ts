/** States that put the same first, and joint offers. */
export type Convergence = {
  'convergence.choose': typeof import('../../features/convergence/ChooseConvergence.tsx').texts;
  'convergence.area': typeof import('../../features/convergence/use-area-name.ts').texts;
  'convergence.group': typeof import('../../features/convergence/GroupCard.tsx').texts;
  'convergence.calendar': typeof import('../../features/convergence/CommonCalendar.tsx').texts;
  'convergence.steps': typeof import('../../features/convergence/StepsFields.tsx').texts;
  'convergence.calendar-editor': typeof import('../../features/convergence/CalendarEditor.tsx').texts;
  'convergence.joint-form': typeof import('../../features/convergence/JointOfferForm.tsx').texts;
  'convergence.joint-card': typeof import('../../features/convergence/JointOfferCard.tsx').texts;
  'convergence.states': typeof import('../../features/convergence/StatesOfJoint.tsx').texts;
  'routes.convergence': typeof import('../../routes/convergence.tsx').texts;
  'routes.new-joint-offer': typeof import('../../routes/new-joint-offer.tsx').texts;
  'routes.joint-offers': typeof import('../../routes/joint-offers.tsx').texts;
  'routes.joint-offer': typeof import('../../routes/joint-offer.tsx').texts;
};
