import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, laterParts, wordsOf } from '../src/domain/assessment/answer.ts';
import { parseAnswer } from '../src/domain/assessment/answer-input.ts';
import { assessmentId } from '../src/domain/assessment/assessment.ts';
import type { Match } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { NeedId, ParticipantCode } from '../src/domain/base/ids.ts';
import { NotFound, Refusal } from '../src/domain/base/refusal.ts';
import { everyone } from '../src/domain/base/visibility.ts';
import { lastVersion } from '../src/domain/convention/prerequisite-change.ts';
import { limitedSteps } from '../src/domain/convention/time-limits.ts';
import { partCodes } from '../src/domain/convention/weights.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import { openCycle } from '../src/services/assessment/cycle/open-cycle.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { orderNeeds } from '../src/services/assessment/order-needs.ts';
import { ownPeople } from '../src/services/assessment/own-people.ts';
import { setPrerequisites } from '../src/services/assessment/prerequisites/set-prerequisites.ts';
import { replyToComment } from '../src/services/assessment/receipt/reply-to-comment.ts';
import { registerReport } from '../src/services/assessment/report/register-report.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { reviewAssessment } from '../src/services/assessment/review-assessment.ts';
import { decideProposedNeed } from '../src/services/assessment/sourced/decide-need.ts';
import { proposeNeed, recordNeed } from '../src/services/assessment/sourced/record-need.ts';
import { syncAnswer } from '../src/services/assessment/sync-answer.ts';
import { writeNote } from '../src/services/assessment/together/write-note.ts';
import { correctActivity } from '../src/services/assistance/activity/correct-activity.ts';
import { importActivities } from '../src/services/assistance/activity/iati/import-activities.ts';
import { recordActivity, reviseActivity } from '../src/services/assistance/activity/write-activity.ts';
import { chooseConvergence } from '../src/services/assistance/convergence/choose-convergence.ts';
import { advanceRequest } from '../src/services/assistance/formal-request/advance.ts';
import { reviseRequest, writeRequest } from '../src/services/assistance/formal-request/write.ts';
import { makeJointOffer } from '../src/services/assistance/joint/make-joint-offer.ts';
import { setJointCalendar } from '../src/services/assistance/joint/set-joint-calendar.ts';
import { advanceMatch } from '../src/services/assistance/match/advance-match.ts';
import { proposeMatch } from '../src/services/assistance/match/propose-match.ts';
import { setTimeLimits } from '../src/services/assistance/match/set-time-limits.ts';
import { writeMatchMessage } from '../src/services/assistance/match/write-message.ts';
import { keepOfferDraft, reviseOfferDraft } from '../src/services/assistance/offer/draft/keep-offer-draft.ts';
import { importOffers } from '../src/services/assistance/offer/file/import-offers.ts';
import { offerExperience } from '../src/services/assistance/offer/offer-experience.ts';
import { publishOffer } from '../src/services/assistance/offer/publish-offer.ts';
import { reviseOffer } from '../src/services/assistance/offer/revise-offer.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { decideOverlap } from '../src/services/assistance/overlap/decide-overlap.ts';
import { setPriorities } from '../src/services/assistance/priorities/set-priorities.ts';
import { recordProgramme, reviseProgramme } from '../src/services/assistance/programme/write-programme.ts';
import { mergeProviders } from '../src/services/assistance/provider/merge-providers.ts';
import { recordEntry, reviseEntry } from '../src/services/assistance/register/write-entry.ts';
import { reviseSearch, saveSearch } from '../src/services/assistance/saved-search/save-search.ts';
import { keepScenario, reviseScenario } from '../src/services/assistance/scenario/keep-scenario.ts';
import { setWeights } from '../src/services/assistance/weights/set-weights.ts';
import { createToken } from '../src/services/base/token.ts';
import { advanceInstrument } from '../src/services/convention/advance-instrument.ts';
import {
  commentOnInstrument,
  replyToConsultation,
} from '../src/services/convention/consultation/write-comment.ts';
import { beginInstrumentDraft } from '../src/services/convention/draft/write-draft.ts';
import { askToBeListed } from '../src/services/convention/listing/ask-to-be-listed.ts';
import { refuseListing } from '../src/services/convention/listing/decide-listing.ts';
import { confirmListingByLink, listingLink } from '../src/services/convention/listing/listing-link.ts';
import { inviteColleague } from '../src/services/convention/people/invite-colleague.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { anInstrument, ref } from './assessment-makers.ts';
import {
  type AssistanceWorld,
  anOffer,
  anOverlap,
  openAssistanceWorld,
  propose,
  reportGaps,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

/** What nobody can see: blanks, joiners, direction marks, fillers, the empty Braille cell. */
const invisible = '\u200b \u00a0\u2060\u200f\u202e\ufeff\u3164\u2800\ufe0f';
/** What was sent is one of a list. */
const ofOne = (error: unknown): never => {
  if (!(error instanceof Refusal)) throw error;
  throw new Refusal(error.code, error.words, error.inputPath.slice(2));
};

const broken = [
  ['Law\u0007', 'Take out the control character U+0007 at place 4.'],
  ['💥\u009b', 'Take out the control character U+009B at place 2.'],
  ['\ud800', 'This text is broken: there is half a character at place 1. Write it again.'],
] as const;

describe('a text that somebody writes', () => {
  let world: AssistanceWorld;
  let offer: Offer;
  let match: Match;
  let need: NeedId;
  const operation = () => ({ operationId: randomUUID() });
  const assessment = assessmentId('XAA' as ParticipantCode, 'uncac-full' as never, '2030');
  let revision = 0;
  let today: string;

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [need] = (await reportGaps(world, 'XAA', [{ provision: '15(a)' }])) as [NeedId];
    await reportAssessment(world.administrator, {
      ...{ participant: 'XAB', instrument: 'uncac-full', cycle: '2032', channel: 'ONLINE', helped: false },
      submittedAt: world.administrator.now,
      answers: [
        {
          provision: '15(a)',
          compliance: 'YES',
          measures: [{ title: 'Act 12', kind: 'LAW' }],
          visibility: 'PUBLIC',
        },
      ],
    });
    const [other] = await reportGaps(world, 'XAB', [{ provision: '15(b)' }]);
    for (const [participant, first] of [
      ['XAA', need],
      ['XAB', other as NeedId],
    ] as const) {
      const who = world.as(aPerson('FOCAL_POINT', participant));
      const said = { participant, expectedRevision: 0 };
      await orderNeeds(who, { ...operation(), ...said, needs: [first] });
      await chooseConvergence(who, { ...operation(), ...said, takesPart: true });
    }
    offer = await anOffer(world.donor, world.fund);
    match = await propose(world.donor, need, offer);
    await openAssessment(world.focalPoint, {
      ...operation(),
      participant: 'XAA',
      instrument: 'uncac-full',
      cycle: '2030',
    });
    today = world.analyst.now.slice(0, 10);
    const reports = { instrument: 'uncac-full', cycle: '2029', deadline: today };
    await openCycle(world.analyst, { ...operation(), ...reports });
  });
  afterAll(() => world?.close());

  const answer = async (content: object): Promise<Answer> => {
    const asked = { ...operation(), assessment, provision: '15(a)', expectedRevision: revision, ...content };
    const written = await answerProvision(world.focalPoint, asked);
    revision = written.revision;
    return written;
  };
  const reported = async (content: object): Promise<Answer | undefined> => {
    const on = { participant: 'XAB', instrument: 'uncac-full', cycle: '2029' };
    const { id } = await registerReport(world.administrator, {
      ...{ ...operation(), ...on, channel: 'PAPER', helped: false, receivedOn: today },
      answers: [{ provision: '15(a)', compliance: 'NO', ...content }],
    });
    const own = ownPeople('XAB' as ParticipantCode);
    return (await world.administrator.store.answers.ofAssessments(own, [id]))[0];
  };
  const synced = async (after: object) => {
    const before = Object.fromEntries(Object.keys(after).map((field) => [field, null]));
    const asked = { ...operation(), assessment, provision: '15(a)', expectedRevision: revision };
    const written = await syncAnswer(world.focalPoint, { ...asked, before, after: { ...after } });
    revision = written.answer.revision;
    return written;
  };
  const wish = (content: object) => answer({ assistanceWanted: [{ type: 'LEGAL_ADVICE', ...content }] });
  const measure = (content: object) => answer({ measures: [{ title: 'Act', kind: 'LAW', ...content }] });
  const published = (content: object) => ({
    ...operation(),
    provider: world.fund,
    title: 'Help',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['15'] },
    ...content,
  });
  const offered = (content: object) => publishOffer(world.donor, published(content));
  const shownHow = (content: object) =>
    offerExperience(world.as(aPerson('FOCAL_POINT', 'XAB')), {
      ...{ ...operation(), participant: 'XAB', title: 'How we did it', types: ['LEGAL_ADVICE'] },
      ...{ scope: { provisions: ['15(a)'] }, ...content },
    });
  const jointly = (content: object) =>
    makeJointOffer(world.donor, { ...published({}), group: 'ARTICLE/15', ...content } as never);
  const offeredJointly = async (content: object) =>
    (await world.store.offers.byIds(everyone, [(await jointly(content)).offer]))[0];
  const adding = (content: object) => ({ kind: 'ADD' as const, content: published(content) });
  const tried = (content: object) =>
    keepScenario(world.donor, {
      ...operation(),
      provider: world.fund,
      title: 'Next year',
      readers: 'PROVIDER',
      changes: [adding({})],
      ...content,
    });
  const searched = (title: string) => ({
    ...operation(),
    title,
    readers: 'OWNER' as const,
    question: { rows: 'ARTICLE' as const, columns: 'TYPE' as const },
  });
  const asked = (content: object) => ({
    ...{ ...operation(), participant: 'XAA', title: 'Help', words: 'Please', language: 'en' },
    ...{ needs: [{ need }], ...content },
  });
  const requested = (content: object) => writeRequest(world.focalPoint, asked(content));
  const requestedAgain = async (content: object) => {
    const { id, revision } = await requested({});
    return reviseRequest(world.focalPoint, { ...asked(content), request: id, expectedRevision: revision });
  };
  const register = (content: object) => ({
    ...operation(),
    kind: 'MECHANISM',
    title: 'Donors’ table',
    institution: 'The ministry',
    participants: ['XAA'],
    ...content,
  });
  const plan = (content: object) => ({
    ...{ ...operation(), participant: 'XAA', title: 'Strategy', firstYear: 2026, lastYear: 2030 },
    ...content,
  });
  const planned = (content: object) => recordProgramme(world.focalPoint, plan(content));
  const plannedAgain = async (content: object) => {
    const { id, revision } = await planned({});
    return reviseProgramme(world.focalPoint, { ...plan(content), programme: id, expectedRevision: revision });
  };
  const registered = (content: object) => recordEntry(world.analyst, register(content));
  const registeredAgain = async (content: object) => {
    const { id, revision } = await registered({});
    return reviseEntry(world.analyst, { ...register(content), entry: id, expectedRevision: revision });
  };
  const revised = async (content: object) => {
    const revise = { ...published(content), offer: offer.id, expectedRevision: offer.revision };
    offer = await reviseOffer(world.donor, revise);
    return offer;
  };

  let places = 0;
  /** As it is kept: whoever asks is told nothing of it. */
  const askedToBeListed = async (content: object) => {
    const operationId = operation().operationId;
    const said = {
      ...{ operationId, name: 'Blue Fund', kind: 'REGIONAL', about: 'Advice', contactName: 'Ana' },
      ...{ contactEmail: `a${places}@blue.example`, ...content },
    };
    await askToBeListed({ ...world.analyst, viewer: null }, said, { address: `${places++}` });
    const all = await world.store.listingRequests.ofState('UNCONFIRMED');
    const kept = all.find(({ contact }) => contact.email === said.contactEmail);
    if (!kept) throw new Error('It is kept.');
    const names = Object.entries(kept.names ?? {}).map(([language, name]) => ({ language, name }));
    return { ...kept, names, contactName: kept.contact.name };
  };
  const refusedListing = async (reason: string) => {
    const { id } = await askedToBeListed({});
    await confirmListingByLink(world.analyst, listingLink(world.store, id));
    return refuseListing(world.analyst, { ...operation(), listing: id, expectedRevision: 2, reason });
  };

  const mergedWith = async (reason: string) => {
    const [one, two] = await recordProviders(
      world.administrator,
      ['One', 'Two'].map((name) => ({ name, kind: 'ACADEMIC' as const })),
    );
    if (!one || !two) throw new Error('They were recorded.');
    return mergeProviders(world.analyst, {
      ...{ ...operation(), provider: one.id, other: two.id, reason },
      ...{ expectedRevision: 0, expectedOtherRevision: 0 },
    });
  };

  const half = { title: 'Half an offer', types: [], scope: {} };
  const begun = (content: object) =>
    keepOfferDraft(world.donor, { ...operation(), provider: world.fund, ...half, ...content });
  const begunAgain = async (content: object) => {
    const { id: draft, revision: expectedRevision } = await begun({});
    return reviseOfferDraft(world.donor, { ...operation(), draft, expectedRevision, ...half, ...content });
  };
  const prioritized = async (text: string) => {
    const [before] = await world.store.priorities.ofProviders([world.fund]);
    const expectedRevision = before?.revision ?? 0;
    const said = { types: ['LEGAL_ADVICE'], text };
    return setPriorities(world.donor, { ...operation(), provider: world.fund, expectedRevision, ...said });
  };
  const offersBroughtIn = async (content: object) => {
    const { operationId, provider, ...sent } = { code: randomUUID(), ...published(content) };
    const input = { operationId, provider, offers: [sent] };
    const [one] = await importOffers(world.donor, input).catch(ofOne);
    if (one?.why) throw new Refusal('INVALID', one.why, one.path.slice(2));
    return one?.offer;
  };
  const anActivity = () => ({
    ...operation(),
    title: 'Courses',
    status: 'PIPELINE',
    organizations: [{ provider: world.fund, role: 'FUNDING' }],
    participants: ['XAA'],
    provisions: ['15(a)'],
    types: ['OTHER'],
  });
  const broughtIn = async (content: object) => {
    const { operationId, ...activity } = { ...anActivity(), ...content };
    const sent = { ...activity, iatiIdentifier: randomUUID() } as never;
    const [one] = await importActivities(world.donor, { operationId, activities: [sent] }).catch(ofOne);
    if (one?.why) throw new Refusal('INVALID', one.why, one.path.slice(2));
    return one?.activity;
  };
  const recorded = (content: object) => recordActivity(world.donor, { ...anActivity(), ...content });
  const sourced = (enter: typeof recordNeed, text: string, who = world.focalPoint) =>
    enter(who, {
      ...operation(),
      ...{ participant: 'XAA', provision: '15(b)', wish: { type: 'LEGAL_ADVICE' } },
      source: { kind: 'LETTER', text, day: '2026-01-01' },
    });

  /** How each is written, and what is kept of it; none where it must say something. */
  const texts: Readonly<Record<string, [(text: string) => Promise<unknown>, path: string, kept?: string]>> = {
    ...Object.fromEntries(
      ['law', 'practice', 'lawTranslation', 'practiceTranslation'].flatMap((field) => [
        [`AnswerProvisionInput.${field}`, [(text: string) => answer({ [field]: text }), field, field]],
        [
          `AnswerContentInput.${field}`,
          [(text: string) => synced({ [field]: text }), `after.${field}`, `answer.${field}`],
        ],
        [
          `ReportedAnswerInput.${field}`,
          [(text: string) => reported({ [field]: text }), `answers.0.${field}`, field],
        ],
      ]),
    ),
    'FigureInput.note': [
      (note) => answer({ figures: [{ year: 2026, count: 3, note }] }),
      'figures.0.note',
      'figures.0.note',
    ],
    'FigureInput.noteTranslation': [
      (noteTranslation) => answer({ figures: [{ count: 3, noteTranslation }] }),
      'figures.0.noteTranslation',
      'figures.0.noteTranslation',
    ],
    'AssistanceReceivedInput.providerNameTranslation': [
      (providerNameTranslation) =>
        answer({
          assistanceReceived: [{ type: 'LEGAL_ADVICE', providerName: 'Agency', providerNameTranslation }],
        }),
      'assistanceReceived.0.providerNameTranslation',
      'assistanceReceived.0.providerNameTranslation',
    ],
    'QuestionReplyInput.translation': [
      async (translation) =>
        parseAnswer({ replies: [{ question: 'why', value: 'So.', translation }] }, asksWhy),
      'replies.0.translation',
      'replies.0.translation',
    ],
    'AssistanceReceivedInput.providerName': [
      (providerName) => answer({ assistanceReceived: [{ type: 'LEGAL_ADVICE', providerName }] }),
      'assistanceReceived.0.providerName',
    ],
    ...Object.fromEntries(
      ['subject', 'result', 'beneficiary', 'ownContribution', ...wordsOf(laterParts.assistanceWanted)].map(
        (field) => [
          `AssistanceWantedInput.${field}`,
          [
            (text: string) => wish({ [field]: text }),
            `assistanceWanted.0.${field}`,
            `assistanceWanted.0.${field}`,
          ],
        ],
      ),
    ),
    'MeasureInput.title': [(title) => measure({ title }), 'measures.0.title'],
    ...Object.fromEntries(
      ['citation', 'url', 'summary', ...wordsOf(laterParts.measures)].map((field) => [
        `MeasureInput.${field}`,
        [(text: string) => measure({ [field]: text }), `measures.0.${field}`, `measures.0.${field}`],
      ]),
    ),
    'KeepOfferDraftInput.title': [(title) => begun({ title }), 'title'],
    'ReviseOfferDraftInput.title': [(title) => begunAgain({ title }), 'title'],
    'PublishOfferInput.title': [(title) => offered({ title }), 'title'],
    'OfferExperienceInput.title': [(title) => shownHow({ title }), 'title'],
    'MakeJointOfferInput.title': [(title) => offeredJointly({ title }), 'title'],
    'MakeJointOfferInput.partners': [(partners) => jointly({ partners }), 'partners', 'partners'],
    'MakeJointOfferInput.message': [
      async (message) => (await world.store.matches.ofOffers([(await jointly({ message })).offer]))[0],
      ...(['message', 'message'] as const),
    ],
    'JointStepInput.title': [
      async (title) => {
        const { id, revision } = await jointly({});
        const said = { jointOffer: id, expectedRevision: revision };
        const calendar = [{ title, from: '2027-01-01' }];
        return setJointCalendar(world.donor, { ...operation(), ...said, calendar });
      },
      ...(['calendar.0.title'] as const),
    ],
    'JointStepInput.place': [
      (place) => jointly({ calendar: [{ title: 'A visit', from: '2027-01-01', place }] }),
      ...(['calendar.0.place', 'calendar.0.place'] as const),
    ],
    'ReviseOfferInput.title': [(title) => revised({ title }), 'title'],
    'SetPrioritiesInput.text': [prioritized, 'text', 'text'],
    ...Object.fromEntries(
      ['name', 'about', 'contactName'].map((field) => [
        `AskToBeListedInput.${field}`,
        [(text: string) => askedToBeListed({ [field]: text }), field],
      ]),
    ),
    'NameInLanguageInput.name': [
      (name) => askedToBeListed({ names: [{ language: 'fr', name }] }),
      'names.0.name',
    ],
    'InviteColleagueInput.name': [
      async (name) => {
        const email = `p${places++}@fund.example`;
        const asked = { ...operation(), provider: world.fund, name, email };
        const { people } = await inviteColleague(world.donor, asked);
        return people.find((one) => one.email === email) as object;
      },
      'name',
    ],
    'RefuseListingInput.reason': [refusedListing, 'reason'],
    'MergeProvidersInput.reason': [mergedWith, 'reason'],
    'ImportedOfferInput.title': [(title) => offersBroughtIn({ title }), 'title'],
    ...Object.fromEntries(
      ['description', 'conditions', 'contact'].flatMap((field) => [
        [`PublishOfferInput.${field}`, [(text: string) => offered({ [field]: text }), field, field]],
        [`KeepOfferDraftInput.${field}`, [(text: string) => begun({ [field]: text }), field, field]],
        [`ReviseOfferDraftInput.${field}`, [(text: string) => begunAgain({ [field]: text }), field, field]],
        [`MakeJointOfferInput.${field}`, [(text: string) => offeredJointly({ [field]: text }), field, field]],
        [`OfferExperienceInput.${field}`, [(text: string) => shownHow({ [field]: text }), field, field]],
        [`ReviseOfferInput.${field}`, [(text: string) => revised({ [field]: text }), field, field]],
        [`ImportedOfferInput.${field}`, [(text: string) => offersBroughtIn({ [field]: text }), field, field]],
      ]),
    ),
    'WriteFormalRequestInput.title': [(title) => requested({ title }), 'title'],
    'WriteFormalRequestInput.words': [(words) => requested({ words }), 'words'],
    'ReviseFormalRequestInput.title': [(title) => requestedAgain({ title }), 'title'],
    'ReviseFormalRequestInput.words': [(words) => requestedAgain({ words }), 'words'],
    'AdvanceFormalRequestInput.words': [
      async (words) => {
        const { id, revision } = await requested({});
        const step = { step: 'WITHDRAW' as const, expectedRevision: revision, words };
        return advanceRequest(world.focalPoint, { ...operation(), request: id, ...step });
      },
      'words',
      'steps.0.words',
    ],
    ...Object.fromEntries(
      ['title', 'note'].flatMap((field) => [
        [
          `RecordProgrammeInput.${field}`,
          [(text: string) => planned({ [field]: text }), field, ...(field === 'note' ? [field] : [])],
        ],
        [
          `ReviseProgrammeInput.${field}`,
          [(text: string) => plannedAgain({ [field]: text }), field, ...(field === 'note' ? [field] : [])],
        ],
      ]),
    ),
    ...Object.fromEntries(
      ['title', 'institution', 'note'].flatMap((field) => [
        [
          `RecordRegisterEntryInput.${field}`,
          [(text: string) => registered({ [field]: text }), field, ...(field === 'note' ? [field] : [])],
        ],
        [
          `ReviseRegisterEntryInput.${field}`,
          [(text: string) => registeredAgain({ [field]: text }), field, ...(field === 'note' ? [field] : [])],
        ],
      ]),
    ),
    'SaveSearchInput.title': [(title) => saveSearch(world.donor, searched(title)), 'title'],
    'ReviseSearchInput.title': [
      async (title) => {
        const { id, revision } = await saveSearch(world.donor, searched('Next year'));
        return reviseSearch(world.donor, { ...searched(title), search: id, expectedRevision: revision });
      },
      'title',
    ],
    'KeepScenarioInput.title': [(title) => tried({ title }), 'title'],
    'ReviseScenarioInput.title': [
      async (title) => {
        const { id, revision } = await tried({});
        return reviseScenario(world.donor, {
          ...operation(),
          scenario: id,
          expectedRevision: revision,
          title,
          readers: 'PROVIDER',
          changes: [adding({})],
        });
      },
      'title',
    ],
    ...Object.fromEntries(
      ['title', 'description', 'conditions', 'contact'].map((field) => [
        `OfferContentInput.${field}`,
        [
          (text: string) => tried({ changes: [adding({ [field]: text })] }),
          `changes.0.content.${field}`,
          ...(field === 'title' ? [] : [`changes.0.content.${field}`]),
        ] as [(text: string) => Promise<unknown>, string],
      ]),
    ),
    'NeedSourceInput.text': [(text) => sourced(recordNeed, text), 'source.text'],
    'DecideProposedNeedInput.reason': [
      async (reason) => {
        const { id: proposal } = await sourced(proposeNeed, 'A visit', world.analyst);
        const decided = {
          ...operation(),
          proposal,
          expectedRevision: 1,
          decision: 'DECLINE',
          reason,
        } as const;
        return decideProposedNeed(world.focalPoint, decided);
      },
      'reason',
    ],
    'ProposeMatchInput.message': [
      async (message) =>
        proposeMatch(world.donor, {
          ...operation(),
          need,
          offer: (await anOffer(world.donor, world.fund)).id,
          message,
        }),
      'message',
      'message',
    ],
    'AdvanceMatchInput.reason': [
      (reason) =>
        advanceMatch(world.focalPoint, {
          ...operation(),
          match: match.id,
          to: 'DECLINED',
          expectedRevision: match.revision,
          reason,
        }),
      'reason',
    ],
    'WriteMatchMessageInput.text': [
      async (said) => {
        const one = await anOffer(world.donor, world.fund);
        const { id } = await proposeMatch(world.donor, { ...operation(), need, offer: one.id });
        return writeMatchMessage(world.donor, { ...operation(), match: id, text: said });
      },
      'text',
    ],
    'SetTimeLimitsInput.reason': [
      (reason) => {
        const { version, days } = world.store.catalogue().timeLimits;
        const limits = limitedSteps.map((step) => ({ step, days: days[step] }));
        return setTimeLimits(world.administrator, {
          ...operation(),
          expectedVersion: version,
          limits,
          reason,
        });
      },
      'reason',
    ],
    'PrerequisiteInput.reason': [
      (reason) =>
        setPrerequisites(world.administrator, {
          ...operation(),
          ...{ article: '15', expectedVersion: lastVersion(world.store.catalogue()), reason: 'Tried.' },
          prerequisites: [{ article: '16', strength: 'SOFT', reason }],
        }),
      'prerequisites.0.reason',
    ],
    'SetPrerequisitesInput.reason': [
      (reason) =>
        setPrerequisites(world.administrator, {
          ...operation(),
          ...{ article: '15', expectedVersion: lastVersion(world.store.catalogue()), reason },
          prerequisites: [{ article: '16', strength: 'SOFT', reason: randomUUID() }],
        }),
      'reason',
    ],
    'SetWeightsInput.reason': [
      (reason) => {
        const { weights } = world.store.catalogue();
        return setWeights(world.administrator, {
          ...operation(),
          ...weights,
          parts: partCodes.map((code) => ({ code, points: weights.parts[code] })),
          expectedVersion: weights.version,
          reason,
        });
      },
      'reason',
    ],
    ...Object.fromEntries(
      ['title', 'description'].flatMap((field) => {
        const kept = field === 'title' ? [] : [field];
        return [
          [
            `ImportedActivityInput.${field}`,
            [(text: string) => broughtIn({ [field]: text }), field, ...kept],
          ],
          [`RecordActivityInput.${field}`, [(text: string) => recorded({ [field]: text }), field, ...kept]],
          [
            `ReviseActivityInput.${field}`,
            [
              async (text: string) => {
                const { id, revision } = await recorded({});
                const again = { ...anActivity(), activity: id, expectedRevision: revision, [field]: text };
                return reviseActivity(world.donor, again);
              },
              field,
              ...kept,
            ],
          ],
        ];
      }),
    ),
    'CorrectActivityInput.text': [
      async (text) => {
        const { id, revision } = await recordActivity(world.donor, anActivity());
        const corrected = { activity: id, participant: 'XAA', text, expectedRevision: revision };
        const after = await correctActivity(world.focalPoint, { ...operation(), ...corrected });
        return after.corrections?.[0];
      },
      'text',
    ],
    'DecideOverlapInput.note': [
      async (note) => {
        const overlap = await anOverlap(world);
        const decided = { overlap, verdict: 'NEITHER' as const, expectedRevision: 0, note };
        await decideOverlap(world.donor, { ...operation(), ...decided });
        return (await world.store.overlapDecisions.byIds([overlap]))[0]?.said[0];
      },
      'note',
      'note',
    ],
    'WithdrawOfferInput.reason': [
      (reason) =>
        withdrawOffer(world.donor, {
          ...operation(),
          offer: offer.id,
          expectedRevision: offer.revision,
          reason,
        }),
      'reason',
      'withdrawnReason',
    ],
    'CommentInput.text': [
      (text) =>
        reviewAssessment(world.analyst, {
          ...operation(),
          assessment: assessmentId('XAA' as ParticipantCode, 'uncac-full' as never, '2026'),
          contentHash: '',
          decision: 'RETURN',
          comments: [{ provision: '15(a)', text }],
        }),
      'comments.0.text',
    ],
    'CycleTextInput.text': [
      async (text) => {
        const { partyTexts } = await openCycle(world.analyst, {
          ...operation(),
          ...{ instrument: 'uncac-full', cycle: '2031', deadline: world.analyst.now.slice(0, 10) },
          partyTexts: [{ language: 'en', text }],
        });
        return { english: partyTexts.en ?? null };
      },
      'partyTexts.0.text',
      'english',
    ],
    'WriteNoteInput.text': [
      (text) => writeNote(world.focalPoint, { ...operation(), assessment, provision: '15(a)', text }),
      'text',
    ],
    // That there is no such comment is said of texts that can be kept.
    'ReplyToCommentInput.translation': [
      (translation) =>
        replyToComment(world.focalPoint, {
          ...{ ...operation(), assessment, provision: '15(a)', comment: 1, text: 'Yes.', translation },
        }).catch((error) => {
          if (error instanceof NotFound) return {};
          throw error;
        }),
      'translation',
      'translation',
    ],
    'ReplyToCommentInput.text': [
      (text) =>
        replyToComment(world.focalPoint, {
          ...operation(),
          assessment,
          provision: '15(a)',
          comment: 1,
          text,
        }),
      'text',
    ],
    'AdvanceInstrumentInput.decision': [
      (decision) =>
        advanceInstrument(world.administrator, {
          ...operation(),
          ...{ code: 'uncac-full', version: '1', to: 'ADOPTED', decision, decidedOn: '2026-01-31' },
        }),
      'decision',
    ],
    'BeginInstrumentDraftInput.title': [
      async (title) => {
        const code = `d${randomUUID().slice(0, 8)}`;
        const asked = { ...operation(), convention: 'ports', code, title };
        const { file } = await beginInstrumentDraft(world.administrator, asked);
        return { title: file.instrument.titles.en ?? null };
      },
      'title',
      'title',
    ],
    'CommentOnInstrumentInput.text': [
      (text) =>
        commentOnInstrument(world.analyst, { ...operation(), code: 'uncac-full', version: '1', text }),
      'text',
    ],
    'ReplyToConsultationInput.text': [
      (text) => replyToConsultation(world.analyst, { ...operation(), comment: randomUUID() as never, text }),
      'text',
    ],
    'CreateTokenInput.label': [
      (label) => createToken(world.donor, { ...operation(), label, expiresInDays: 1 }, null),
      'label',
    ],
  };

  it('is one of these: each other text of an input is a code, a key, a secret or what is searched for', () => {
    const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const found = inputs.flatMap((input) =>
      Object.values(input.getFields())
        .filter(({ type, name }) => getNamedType(type).name === 'String' && !notWritten.has(name))
        .map(({ name }) => `${input.name}.${name}`),
    );
    expect(found.filter((one) => !one.endsWith('Filter.text')).sort()).toEqual(Object.keys(texts).sort());
  });

  it('says which character cannot be kept, where, in which field', async () => {
    for (const [field, [write, path]] of Object.entries(texts))
      for (const [text, message] of broken)
        expect(await refusal(write(text)), field).toEqual({ code: 'INVALID', path, message });
  });

  it('is nothing where nothing of it can be seen: refused where it must say something, else left out', async () => {
    for (const [field, [write, path, kept]] of Object.entries(texts)) {
      if (kept) expect(at(await write(invisible), kept) ?? null, field).toBeNull();
      else expect(await refusal(write(invisible)), field).toMatchObject({ code: 'INVALID', path });
    }
  });
});

const asksWhy = anInstrument({
  questions: [
    {
      ...{ code: 'why', kind: 'TEXT', provision: ref('15(a)') },
      ...{ texts: { en: 'Why?' }, required: false },
    },
  ],
});

const notWritten = new Set([
  // The SHA-256 of the file of an answer.
  'file',
  ...['article', 'articles', 'challenges', 'chapters', 'code', 'currency', 'cycle', 'cycles', 'except', 'of'],
  ...[
    'field',
    'evidence',
    'files',
    'question',
    'version',
    'instrumentVersion',
    'convention',
    'conventions',
    'behind',
  ],
  ...['instrument', 'language', 'languages', 'participant', 'participants', 'provision', 'provisions'],
  ...[
    'lawLanguage',
    'practiceLanguage',
    'titleLanguage',
    'summaryLanguage',
    'noteLanguage',
    'providerNameLanguage',
  ],
  ...['subjectLanguage', 'resultLanguage', 'beneficiaryLanguage', 'ownContributionLanguage'],
  ...[
    'goals',
    'iatiIdentifier',
    'type',
    'types',
    'subjects',
    'secondLanguage',
    'contentHash',
    'current',
    'next',
    'password',
    'key',
    'link',
    'email',
    'contactEmail',
    'site',
    'country',
  ],
]);

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inner, key) => (inner as Record<string, unknown> | null)?.[key], value as unknown);

async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof Refusal)) return error;
  return { code: error.code, path: error.inputPath.join('.'), message: error.message };
}
