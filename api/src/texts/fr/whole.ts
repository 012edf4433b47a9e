import type { TextsOf } from '../sentences.ts';
import { account } from './account.ts';
import { activities } from './activities.ts';
import { assessment } from './assessment.ts';
import { assistance } from './assistance.ts';
import { broadReasons, broadRefusals } from './broad.ts';
import { convergenceReasons, jointRefusals } from './convergence.ts';
import { cycleReasons, cycleRefusals } from './cycles.ts';
import { digestLetters, subscriptionRefusals } from './digest.ts';
import { editionReasons } from './editions.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { formalRequest, formalRequestLetters, formalRequestRefusals } from './formal-request.ts';
import { general } from './general.ts';
import { iati } from './iati.ts';
import { instruments } from './instruments.ts';
import { labels } from './labels.ts';
import { letters } from './letters.ts';
import { listing, listingLetters } from './listing.ts';
import { matchLife } from './match-life.ts';
import { offersFile, offersHeadings } from './offers-file.ts';
import { prerequisites } from './prerequisites.ts';
import { programmes } from './programmes.ts';
import { reasons } from './reasons.ts';
import { report, reportRefusals } from './report.ts';
import { requests } from './requests.ts';
import { together, togetherLetters } from './together.ts';
import { versions } from './versions.ts';
import { weights } from './weights.ts';
import { work } from './work.ts';
import { workbook } from './workbook.ts';
import { writing } from './writing.ts';

export const fr: TextsOf = {
  reasons: {
    ...reasons,
    ...letters,
    ...cycleReasons,
    ...togetherLetters,
    ...formalRequestLetters,
    ...broadReasons,
    ...convergenceReasons,
    ...editionReasons,
    ...listingLetters,
    ...digestLetters,
  },
  labels,
  workbook: { ...workbook, ...offersHeadings },
  formalRequest,
  report,
  refusals: {
    ...reportRefusals,
    ...general,
    ...broadRefusals,
    ...account,
    ...assessment,
    ...evidence,
    ...files,
    ...instruments,
    ...versions,
    ...prerequisites,
    ...weights,
    ...listing,
    ...subscriptionRefusals,
    ...matchLife,
    ...writing,
    ...cycleRefusals,
    ...activities,
    ...iati,
    ...offersFile,
    ...assistance,
    ...formalRequestRefusals,
    ...programmes,
    ...jointRefusals,
    ...requests,
    ...work,
    ...together,
  },
  nouns: {
    subject: 'thème',
    'operations and fragments': 'opérations et fragments',
    fields: 'champs',
    'fields in all': 'champs en tout',
    'fields at its root': 'champs à la racine',
    directives: 'directives',
    'directives at one place': 'directives au même endroit',
    aliases: 'alias',
    participant: 'participant',
    chapter: 'chapitre',
    article: 'article',
    provision: 'disposition',
    'assistance type': 'type d’assistance',
    provider: 'prestataire',
    assessment: 'évaluation',
    cycle: 'cycle',
    answer: 'réponse',
    need: 'besoin',
    offer: 'offre',
    activity: 'activité',
    match: 'correspondance',
    overlap: 'chevauchement',
    account: 'compte',
    session: 'session',
    job: 'tâche',
    mail: 'courriel',
    'the past': 'le passé',
    Proposed: 'Proposée',
    'In contact': 'En contact',
    Agreed: 'Convenue',
    Delivering: 'En cours de fourniture',
    Done: 'Achevée',
    Declined: 'Déclinée',
  },
};
