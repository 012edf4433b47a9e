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

export const es: TextsOf = {
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
    subject: 'tema',
    'operations and fragments': 'operaciones y fragmentos',
    fields: 'campos',
    'fields in all': 'campos en total',
    'fields at its root': 'campos en la raíz',
    directives: 'directivas',
    'directives at one place': 'directivas en un mismo lugar',
    aliases: 'alias',
    participant: 'participante',
    chapter: 'capítulo',
    article: 'artículo',
    provision: 'disposición',
    'assistance type': 'tipo de asistencia',
    provider: 'proveedor',
    assessment: 'evaluación',
    cycle: 'ciclo',
    answer: 'respuesta',
    need: 'necesidad',
    offer: 'oferta',
    activity: 'actividad',
    match: 'emparejamiento',
    overlap: 'superposición',
    account: 'cuenta',
    session: 'sesión',
    job: 'trabajo',
    mail: 'correo',
    'the past': 'el pasado',
    Proposed: 'Propuesto',
    'In contact': 'En contacto',
    Agreed: 'Acordado',
    Delivering: 'En ejecución',
    Done: 'Terminado',
    Declined: 'Rechazado',
  },
};
