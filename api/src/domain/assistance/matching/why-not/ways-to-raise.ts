import { budgetBands, horizons } from '../../../assessment/answer.ts';
import type { PartCode } from '../../../convention/weights.ts';
import type { FitPair } from '../pair.ts';
import { bandOf } from '../parts/budget.ts';
import { wantedLanguages } from '../parts/language.ts';
import { needsPresence } from '../parts/mode.ts';
import { dayNumber, dayOfNumber, wantedUntil } from '../parts/time.ts';
import { offersProvision, offersType } from './offers-more.ts';
import { type Way, way } from './way.ts';

/** What might give a part more points; which of them do is for `whyNot` to find out. */
export const waysToRaise: Readonly<Record<PartCode, (pair: FitPair) => readonly Way[]>> = {
  TYPE: (pair) => (pair.offer.types.includes(pair.need.type) ? [] : [offersType(pair)]),
  SCOPE: (pair) => [offersProvision(pair)],
  SUBJECT: sharedSubjects,
  LANGUAGE: sharedLanguage,
  TIME: longerWindow,
  MODE: onSite,
  BUDGET: higherCeiling,
  LEGAL_TRADITION: sharedTradition,
  PRESENCE: (pair) => [
    way(pair, 'PROVIDER', { facts: { present: true } }, [
      'way-begin-there',
      { participant: pair.need.participant },
    ]),
  ],
};

function sharedSubjects(pair: FitPair): readonly Way[] {
  const { subjects: offered = [] } = pair.offer;
  const lacking = (pair.need.subjects ?? []).filter((code) => !offered.includes(code));
  if (lacking.length === 0) return [];
  return [
    way(pair, 'PROVIDER', { offer: { subjects: [...offered, ...lacking] } }, [
      'way-add-subject',
      { subjects: lacking.join(',') },
    ]),
  ];
}

function sharedLanguage(pair: FitPair): readonly Way[] {
  const { need, offer, facts } = pair;
  const wanted = wantedLanguages(need, facts.participant);
  const offered = { languages: offer.languages.join(',') };
  const accepts = (step: string) =>
    offer.languages.length === 0
      ? []
      : [way(pair, 'STATE', { need: { languages: [...wanted, ...offer.languages] } }, [step, offered])];
  if (wanted.length === 0) return accepts('way-say-language');
  const languages = wanted.join(',');
  return [
    way(pair, 'PROVIDER', { offer: { languages: [...offer.languages, ...wanted] } }, [
      'way-add-language',
      { languages },
    ]),
    ...accepts('way-accept-language'),
  ];
}

function longerWindow(pair: FitPair): readonly Way[] {
  const { need, offer, facts } = pair;
  const { today } = facts;
  const until = wantedUntil(need, dayNumber(today));
  if (until === null)
    return horizons.map((horizon) =>
      way(pair, 'STATE', { need: { horizon } }, ['way-say-when', { horizon }]),
    );
  const day = dayOfNumber(until);
  const opens = offer.opens !== null && offer.opens > today ? today : offer.opens;
  const closes = offer.closes !== null && offer.closes < day ? day : offer.closes;
  return [way(pair, 'PROVIDER', { offer: { opens, closes } }, ['way-wider-window', { from: today, day }])];
}

function onSite(pair: FitPair): readonly Way[] {
  const step = pair.offer.mode === null ? 'way-say-mode' : 'way-on-site-too';
  const mode = pair.offer.mode === null && !needsPresence(pair.need) ? 'REMOTE' : 'BOTH';
  return [way(pair, 'PROVIDER', { offer: { mode } }, [step])];
}

function higherCeiling(pair: FitPair): readonly Way[] {
  const { need, offer } = pair;
  if (offer.ceiling === null) return [];
  const band = bandOf(need.budgetBand);
  if (!band)
    return budgetBands.map((budgetBand) => way(pair, 'STATE', { need: { budgetBand } }, ['way-say-budget']));
  if (!Number.isFinite(band.upTo))
    return [way(pair, 'PROVIDER', { offer: { ceiling: null } }, ['way-no-ceiling'])];
  const ceiling = { minor: band.upTo * 100, currency: 'USD' };
  const values = { amount: band.upTo, currency: 'USD' };
  const step = offer.ceiling.currency === 'USD' ? 'way-higher-ceiling' : 'way-ceiling-in-dollars';
  return [way(pair, 'PROVIDER', { offer: { ceiling } }, [step, values])];
}

function sharedTradition(pair: FitPair): readonly Way[] {
  const { offer, facts } = pair;
  const { legalTradition: own, code: participant } = facts.participant;
  if (own !== null)
    return [
      way(pair, 'PROVIDER', { offer: { legalTraditions: [...offer.legalTraditions, own] } }, [
        'way-add-tradition',
        { participant },
      ]),
    ];
  return offer.legalTraditions.map((legalTradition) =>
    way(pair, 'SECRETARIAT', { facts: { participant: { ...facts.participant, legalTradition } } }, [
      'way-record-tradition',
      { participant },
    ]),
  );
}
