import { about } from './about.ts';
import { activity } from './activity.ts';
import { aggregates } from './aggregates.ts';
import { assessment } from './assessment.ts';
import { consistency } from './consistency.ts';
import { convergence } from './convergence.ts';
import { edition } from './edition.ts';
import { experience } from './experience.ts';
import { explorer } from './explorer.ts';
import { formalRequest } from './formal-request.ts';
import { iati } from './iati.ts';
import { indicators } from './indicators.ts';
import { instrument } from './instrument.ts';
import { listing } from './listing.ts';
import { map } from './map.ts';
import { match } from './match.ts';
import { matchLife } from './match-life.ts';
import { matrixExport } from './matrix-export.ts';
import { need } from './need.ts';
import { offer } from './offer.ts';
import { offersByFile } from './offers-by-file.ts';
import { overlap } from './overlap.ts';
import { pageOf } from './page-of.ts';
import { prerequisite } from './prerequisite.ts';
import { priorities } from './priorities.ts';
import { programme } from './programme.ts';
import { provider } from './provider.ts';
import { register } from './register.ts';
import { report } from './report.ts';
import { routes } from './routes.ts';
import { sourced } from './sourced.ts';
import { subject } from './subject.ts';
import { subscription } from './subscription.ts';
import { versions } from './versions.ts';
import { whatIf } from './what-if.ts';
import { whyNot } from './why-not.ts';
import { work } from './work.ts';
import { writing } from './writing.ts';

export default {
  ...provider,
  ...subscription,
  ...listing,
  ...about,
  ...activity,
  ...assessment,
  ...consistency,
  ...convergence,
  ...explorer,
  ...edition,
  ...report,
  ...formalRequest,
  ...iati,
  ...experience,
  ...instrument,
  ...indicators,
  ...aggregates,
  ...map,
  ...match,
  ...matchLife,
  ...matrixExport,
  ...need,
  ...offer,
  ...offersByFile,
  ...overlap,
  ...pageOf,
  ...prerequisite,
  ...programme,
  ...register,
  ...priorities,
  ...routes,
  ...sourced,
  ...subject,
  ...versions,
  ...whyNot,
  ...whatIf,
  ...work,
  ...writing,
};
