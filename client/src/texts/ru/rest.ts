import { about } from './about.ts';
import { activity } from './activity.ts';
import { assessment } from './assessment.ts';
import { cycle } from './cycle.ts';
import { evidence } from './evidence.ts';
import { instrument } from './instrument.ts';
import { match } from './match.ts';
import { need } from './need.ts';
import { offer } from './offer.ts';
import { paper } from './paper.ts';
import { parts } from './parts.ts';
import { receipt } from './receipt.ts';
import { routes } from './routes.ts';
import { work } from './work.ts';

export default {
  ...about,
  ...activity,
  ...assessment,
  ...evidence,
  ...cycle,
  ...instrument,
  ...match,
  ...need,
  ...offer,
  ...paper,
  ...receipt,
  ...parts,
  ...routes,
  ...work,
};
