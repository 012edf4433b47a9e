import { about } from './about.ts';
import { activity } from './activity.ts';
import { assessment } from './assessment.ts';
import { home } from './home.ts';
import { lib } from './lib.ts';
import { match } from './match.ts';
import { matrix } from './matrix.ts';
import { need } from './need.ts';
import { offer } from './offer.ts';
import { participant } from './participant.ts';
import { routes } from './routes.ts';
import { session } from './session.ts';
import { ui } from './ui.ts';

export default {
  ...about,
  ...activity,
  ...assessment,
  ...home,
  ...match,
  ...matrix,
  ...need,
  ...offer,
  ...participant,
  ...session,
  ...lib,
  ...routes,
  ...ui,
};
