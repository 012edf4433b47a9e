import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientDocument, clientDocumentNames } from '../../bench/client-document.ts';
import { documentOf, operationNames } from '../kit/documents.ts';
import { aFixture, anAssessment, anOffer } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';

describe('the documents of the contract', () => {
  let world: World;
  let focalPoint: Program;
  let administrator: Program;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture({ assessments: [anAssessment()], offers: [anOffer()] }) });
    focalPoint = await world.as('FOCAL_POINT', 'XAA');
    administrator = await world.as('ADMINISTRATOR');
  });
  afterAll(() => world?.close());

  const nobody = Buffer.from(`Need:${randomUUID()}`).toString('base64url');
  /** Of the world that is loaded. */
  const provider = Buffer.from('Provider:drafting-fund').toString('base64url');
  const requested = { title: 'x', words: 'x', language: 'en', needs: [{ need: nobody }] };
  const planned = { title: 'x', firstYear: 2026, lastYear: 2030 };
  const registered = { kind: 'MECHANISM', title: 'x', institution: 'x', participants: ['XAA'] };
  const table = { rows: 'ARTICLE', columns: 'TYPE' };
  const weights = {
    parts: ['TYPE', 'SCOPE', 'LANGUAGE', 'TIME', 'MODE', 'BUDGET', 'LEGAL_TRADITION', 'PRESENCE'].map(
      (code, at) => ({ code, points: at === 0 ? 30 : 10 }),
    ),
    ...{ sameCategory: 8, article: 8, chapter: 6, whole: 4, remoteOnly: 3 },
  };
  const activity = {
    ...{ title: 'Courses', status: 'PIPELINE', participants: ['XAA'], provisions: ['5(1)'] },
    ...{ types: ['OTHER'], organizations: [{ provider: nobody, role: 'FUNDING' }] },
  };
  const now = '2026-06-01T00:00:00.000Z';
  const letter = { wish: { type: 'LEGAL_ADVICE' }, source: { kind: 'LETTER', text: 'x', day: '2026-01-01' } };
  /** Variables that are well formed, whatever comes of them. */
  const variables: Readonly<Record<string, object>> = {
    SignIn: { input: { email: 'nobody@nowhere.example', password: 'wrong' } },
    CreateToken: input({ label: 'test', expiresInDays: 1 }),
    EndSession: input({ id: nobody }),
    ChooseLanguage: input({ language: 'fr' }),
    EndOtherSessions: input({}),
    Jobs: { statuses: ['DEAD'], first: 3 },
    Mails: { statuses: ['IN_DOUBT'], first: 3 },
    RunJobAgain: input({ job: nobody }),
    DropJob: input({ job: nobody }),
    SendMailAgain: input({ mail: nobody }),
    ConfirmMailArrived: input({ mail: nobody }),
    Instrument: { code: 'uncac-full' },
    CrsPurposes: { instrument: 'uncac-2007' },
    Conventions: {},
    Instruments: { convention: 'uncac' },
    InstrumentDrafts: {},
    InstrumentDraft: { code: 'nothing' },
    InstrumentFile: { code: 'uncac-2007' },
    BeginInstrumentDraft: input({ convention: 'ports', code: 'ports-first' }),
    WriteInstrumentDraft: input({
      ...{ code: 'nothing', expectedRevision: 1 },
      edits: [{ part: 'challenges', was: [], becomes: [] }],
    }),
    DropInstrumentDraft: input({ code: 'nothing', expectedRevision: 1 }),
    AdvanceInstrument: input({ code: 'nothing', version: '1', to: 'ADOPTED' }),
    Consultation: { code: 'uncac-2007' },
    CommentOnInstrument: input({ code: 'uncac-2007', version: '1', text: 'x' }),
    ReplyToConsultation: input({ comment: nobody, text: 'x' }),
    SettleConsultation: input({ comment: nobody, expectedRevision: 1, settled: true }),
    Guide: { code: 'uncac-full' },
    PrerequisiteGraph: { participant: 'XAA', instrument: 'uncac-2007' },
    Participants: { asOf: '2006-01-01', fictional: false, text: 'ivory coast' },
    OpenAssessment: input({ participant: 'XAA', instrument: 'uncac-2007', cycle: '2030' }),
    AnswerProvision: input({ assessment: nobody, provision: '5(1)', expectedRevision: 0 }),
    SyncAnswer: input({
      assessment: nobody,
      provision: '5(1)',
      expectedRevision: 0,
      before: { practice: null },
      after: { practice: 'x' },
    }),
    ConfirmAnswers: input({ assessment: nobody, answers: [{ provision: '5(1)', expectedRevision: 0 }] }),
    Cycles: { open: true, first: 3 },
    Cycle: { id: nobody, filter: { late: true }, first: 3 },
    OpenCycle: input({ instrument: 'uncac-2007', cycle: '2030', deadline: '2029-12-31' }),
    ChangeCycle: input({ cycle: nobody, expectedRevision: 1, remindDays: [7] }),
    CloseCycle: input({ cycle: nobody, expectedRevision: 1 }),
    Together: { id: nobody },
    AnswerTogether: { assessment: nobody, provision: '5(1)', field: 'practice' },
    AssignProvisions: input({ assessment: nobody, expectedRevision: 0, person: nobody, due: '2199-01-01' }),
    UnassignProvisions: input({ assessment: nobody, expectedRevision: 0, person: nobody }),
    LimitContributor: input({ participant: 'XAA', person: nobody, onlyAssigned: true }),
    MarkReady: input({ assessment: nobody, ready: true, answers: [] }),
    WriteNote: input({ assessment: nobody, provision: '5(1)', text: 'x' }),
    ResolveNote: input({ thread: nobody, resolved: true }),
    DeleteNote: input({ thread: nobody, note: nobody }),
    ReadNotes: input({ assessment: nobody, provision: '5(1)' }),
    Assessment: { id: nobody, first: 3 },
    WholeChecklist: { id: nobody },
    TellPresence: { input: { assessment: nobody, window: 'one', provision: '5(1)' } },
    SubmitAssessment: input({ assessment: nobody, expectedRevision: 0, declaration: true }),
    ReviewAssessment: input({ assessment: nobody, decision: 'ACCEPT', contentHash: '0'.repeat(64) }),
    ReplyToComment: input({ assessment: nobody, provision: '5(1)', comment: 1, text: 'x' }),
    RegisterReport: input({
      participant: 'XAB',
      instrument: 'uncac-2007',
      cycle: '2029',
      channel: 'PAPER',
      helped: false,
      receivedOn: '2026-03-01',
      answers: [{ provision: '5(1)', compliance: 'YES' }],
    }),
    Receipts: { id: nobody, number: 1, first: 3 },
    Lacks: { id: nobody },
    SinceReview: { id: nobody, first: 3 },
    Carried: { id: nobody, first: 3 },
    ComparedWith: { id: nobody, with: nobody, number: 1, until: 2, first: 3 },
    Needs: { filter: { articles: ['23'], text: 'law', legislation: true }, begin: 'LEGISLATION', first: 3 },
    NeedOrder: { participant: 'XAA' },
    OrderNeeds: input({ participant: 'XAA', needs: [], expectedRevision: 0 }),
    NeedHistory: { need: nobody, first: 3 },
    ConfirmNeed: input({ need: nobody, expectedRevision: 0 }),
    SourcedNeeds: { participant: 'XAA', states: ['PROPOSED'], first: 3 },
    RecordNeed: input({ participant: 'XAA', provision: '5(1)', ...letter }),
    ProposeNeed: input({ participant: 'XAA', provision: '5(1)', ...letter }),
    DecideProposedNeed: input({ proposal: nobody, expectedRevision: 1, decision: 'CONFIRM' }),
    PlanNeed: input({ need: nobody, expectedRevision: 0, horizon: 'SHORT' }),
    Convergence: { first: 3 },
    ConvergenceGroup: { id: nobody },
    ConvergenceChoice: { participant: 'XAA' },
    ChooseConvergence: input({ participant: 'XAA', takesPart: false, expectedRevision: 7 }),
    JointOffer: { id: nobody },
    JointOffers: { first: 3 },
    MakeJointOffer: input({
      ...{ provider: nobody, group: nobody, title: 'x', types: ['OTHER'], scope: { articles: ['15'] } },
      calendar: [{ title: 'x', from: '2027-01-01' }],
    }),
    SetJointCalendar: input({ jointOffer: nobody, expectedRevision: 1, calendar: [] }),
    Experiences: { participant: 'XAA' },
    OfferExperience: input({
      ...{ participant: 'XAA', title: 'x', types: ['LEGAL_ADVICE'], scope: { provisions: ['5(1)'] } },
    }),
    PublishOffer: input({
      provider: nobody,
      title: 'x',
      types: ['LEGAL_ADVICE'],
      scope: { articles: ['23'] },
    }),
    SetPriorities: input({ provider: nobody, expectedRevision: 0, types: [], text: 'x' }),
    WithdrawPriorities: input({ provider: nobody, expectedRevision: 1 }),
    ImportOffers: input({
      provider: nobody,
      offers: [{ code: 'A-1', title: 'x', types: ['LEGAL_ADVICE'], scope: { articles: ['23'] } }],
    }),
    WishedHelp: { input: { assessment: nobody, provision: '5(1)', type: 'LEGAL_ADVICE', languages: ['fr'] } },
    OfferInWriting: { input: { provider: nobody, types: [], scope: {} } },
    WhatIf: { input: { provider: nobody, changes: [] }, first: 3 },
    SavedSearch: { id: nobody },
    SavedSearches: { first: 3 },
    ReportTells: { id: nobody },
    OneReport: { id: nobody },
    Reports: { first: 3 },
    AskForReport: input({
      ...{ template: 'ANALYTIC', audience: 'PUBLIC', language: 'fr', instrument: 'uncac-2007' },
      filter: { articles: ['15'] },
    }),
    RemoveReport: input({ report: nobody, expectedRevision: 1 }),
    SaveSearch: input({ title: 'x', readers: 'OWNER', question: { rows: 'ARTICLE', columns: 'TYPE' } }),
    ReviseSearch: input({
      search: nobody,
      expectedRevision: 0,
      title: 'x',
      readers: 'OWNER',
      question: { rows: 'ARTICLE', columns: 'TYPE' },
    }),
    RemoveSearch: input({ search: nobody, expectedRevision: 0 }),
    Scenario: { id: nobody },
    Scenarios: { provider: nobody, first: 3 },
    KeepScenario: input({ provider: nobody, title: 'x', readers: 'PROVIDER', changes: [] }),
    ReviseScenario: input({
      scenario: nobody,
      expectedRevision: 0,
      title: 'x',
      readers: 'PROVIDER',
      changes: [],
    }),
    ApplyScenario: input({ scenario: nobody, expectedRevision: 0 }),
    DropScenario: input({ scenario: nobody, expectedRevision: 0 }),
    FormalRequest: { id: nobody },
    FormalRequests: { filter: { waiting: true }, first: 3 },
    FormalRequestContent: { id: nobody },
    FormalRequestNeeds: { participant: 'XAA', receiver: null, first: 3 },
    WriteFormalRequest: input({ participant: 'XAA', ...requested }),
    ReviseFormalRequest: input({ request: nobody, expectedRevision: 0, ...requested }),
    AdvanceFormalRequest: input({ request: nobody, step: 'SEND', expectedRevision: 0 }),
    AskFormalRequestAgain: input({ request: nobody, expectedRevision: 0 }),
    RegisterEntries: { filter: { articles: ['5'] }, first: 3 },
    Programmes: { filter: { participants: ['XAA'] }, first: 3 },
    NeedProgrammes: { id: nobody },
    RecordProgramme: input({ ...planned, participant: 'XAA' }),
    ReviseProgramme: input({ ...planned, programme: nobody, expectedRevision: 0 }),
    RemoveProgramme: input({ programme: nobody, expectedRevision: 0 }),
    PlaceNeedInProgrammes: input({ need: nobody, programmes: [nobody], expectedRevision: 0 }),
    RecordRegisterEntry: input(registered),
    ReviseRegisterEntry: input({ ...registered, entry: nobody, expectedRevision: 0 }),
    RemoveRegisterEntry: input({ entry: nobody, expectedRevision: 0 }),
    ReviseOffer: input({
      ...{ offer: nobody, expectedRevision: 0, title: 'x' },
      ...{ types: ['LEGAL_ADVICE'], scope: { articles: ['23'] } },
    }),
    ConfirmOffer: input({ offer: nobody, expectedRevision: 0 }),
    WithdrawOffer: input({ offer: nobody, expectedRevision: 0 }),
    MatchesOfNeed: { need: nobody },
    MatchesOfOffer: { offer: nobody },
    ProposeMatch: input({ need: nobody, offer: nobody }),
    AdvanceMatch: input({ match: nobody, to: 'AGREED', expectedRevision: 0 }),
    OfferToConfirm: { link: 'none' },
    ConfirmOfferByLink: { input: { link: 'none' } },
    AskToBeListed: input({
      ...{ name: 'Blue Fund', kind: 'REGIONAL', about: 'Advice.' },
      ...{ contactName: 'Ana', contactEmail: 'ana@blue.example' },
    }),
    OwnSubscription: {},
    SubscriptionOfLink: { link: 'none' },
    Follow: input({ follow: { kind: 'ARTICLE', code: '15' }, every: 'MONTH' }),
    AskForSubscriptionLink: input({}),
    AskToSubscribe: input({ email: 'ana@blue.example', follow: { kind: 'EVERYTHING' }, every: 'EDITION' }),
    ConfirmSubscription: { input: { link: 'none' } },
    ChangeSubscription: {
      input: { expectedRevision: 1, every: 'WEEK', follows: [{ kind: 'PARTICIPANT', code: 'XAA' }] },
    },
    EndSubscription: { input: { link: 'none' } },
    MergePreview: { provider: nobody, other: nobody },
    MergeProviders: input({
      ...{ provider: nobody, other: nobody, reason: 'x' },
      ...{ expectedRevision: 0, expectedOtherRevision: 0 },
    }),
    ProviderPeople: { provider },
    InviteColleague: input({ provider, name: 'Ana', email: 'ana@blue.example' }),
    RenewInvitation: input({ provider, person: nobody }),
    EndAccess: input({ provider, person: nobody }),
    NeedsForProvider: {
      provider,
      first: 3,
      includeBlocked: true,
      filter: { articles: ['15'] },
      order: 'STATE',
    },
    OfferDrafts: { provider, first: 3 },
    OfferDraft: { id: nobody },
    KeepOfferDraft: input({ provider, title: 'Half an offer', types: [], scope: {} }),
    ReviseOfferDraft: input({ draft: nobody, expectedRevision: 1, title: 'x', types: [], scope: {} }),
    RemoveOfferDraft: input({ draft: nobody, expectedRevision: 1 }),
    PasswordLink: { key: 'none' },
    ListingInvitation: { link: 'none' },
    ListingOfLink: { link: 'none' },
    ConfirmListing: { input: { link: 'none' } },
    ListingRequests: { states: ['WAITING'], first: 3 },
    ApproveListing: input({ listing: nobody, expectedRevision: 2 }),
    RefuseListing: input({ listing: nobody, expectedRevision: 2, reason: 'x' }),
    WhyNot: { need: nobody, offer: nobody },
    Recomputed: { match: nobody },
    Subjects: { provision: '5(1)' },
    OrderedMatches: {
      offer: nobody,
      need: nobody,
      needs: 'LEGISLATION',
      offers: 'SUBJECTS',
      subjects: ['EXTRADITION'],
    },
    PutFirst: { input: { rows: 'ARTICLE', columns: 'TYPE', filter: { priorities: [nobody] } } },
    SeenAs: { input: { rows: 'ARTICLE', columns: 'TYPE', seenAs: { audience: 'PUBLIC' } } },
    AboutSubjects: { subjects: ['ASSET_DECLARATIONS'], input: { rows: 'SUBJECT', columns: 'TYPE' } },
    SupposedPrerequisites: { input: { article: '59', prerequisites: [] } },
    SetPrerequisites: input({ article: '59', prerequisites: [], expectedVersion: 99, reason: 'Tried.' }),
    SupposedWeights: { input: weights },
    SetWeights: input({ ...weights, expectedVersion: 0, reason: 'Tried.' }),
    Editions: { first: 3 },
    Edition: { number: 1, kind: 'STATED' },
    EditionJson: { number: 1 },
    PublishEdition: input({ number: 1 }),
    SetEditionPlan: input({ expectedRevision: 0, every: 'YEAR' }),
    MatrixComparison: {
      input: { rows: 'ARTICLE', columns: 'TYPE', from: { asOf: '2026-06-01T00:00:00Z' }, to: {} },
    },
    SupposedTimeLimits: { limits: [] },
    SetTimeLimits: input({ expectedVersion: 0, limits: [], reason: 'Tried.' }),
    MatchQueue: { waitsFor: 'MINE', late: true, first: 3 },
    MatchMessages: { match: nobody, first: 3 },
    WriteMatchMessage: input({ match: nobody, text: 'x' }),
    ReadMatchMessages: input({ match: nobody }),
    UnsupportedNeeds: { filter: { reasons: ['NOBODY_PROPOSED'] }, first: 3 },
    Activity: { id: Buffer.from(`Activity:${randomUUID()}`).toString('base64url') },
    RecordActivity: input(activity),
    ImportActivities: input({ activities: [{ ...activity, iatiIdentifier: 'XX-1' }] }),
    ReviseActivity: input({ ...activity, activity: nobody, expectedRevision: 1 }),
    StateHelp: { filter: { times: ['RUNNING'] }, first: 3 },
    CorrectActivity: input({ activity: nobody, participant: 'XAA', text: 'No.', expectedRevision: 1 }),
    StatePage: {
      ...{ code: 'XAA', said: { participants: ['XAA'] }, asked: { participants: ['XAA'] }, first: 3 },
      ...{ gets: { participants: ['XAA'] }, matches: { participants: ['XAA'] } },
    },
    ProviderPage: {
      ...{ id: provider, offers: { providers: [provider] }, gives: { providers: [provider] } },
      ...{ serves: { providers: [provider] }, first: 3 },
    },
    Overlaps: { filter: { states: ['OPEN'] }, first: 3 },
    DecideOverlap: input({ overlap: nobody, verdict: 'NEITHER', expectedRevision: 0 }),
    Matrix: { input: table },
    MatrixChanged: { input: table },
    CellRecords: { input: table, row: '23', column: null, first: 3 },
    Indicators: { input: { instrument: 'uncac-2007', asOf: now } },
    IndicatorSeries: { input: { instrument: 'uncac-2007', asOf: now } },
    AggregateConsent: { participant: 'XAA' },
    Aggregates: { instrument: 'uncac-2007' },
    ChooseAggregateConsent: input({ participant: 'XAA', consents: true, expectedRevision: 7 }),
    PublishAggregates: input({ instrument: 'uncac-2007', expectedNumber: 99 }),
    CapacityByType: { input: { instrument: 'uncac-2007', cycle: '2026' } },
    PlanIndicators: { input: { instrument: 'uncac-2007', asOf: now } },
    PlanIndicatorSeries: { input: { instrument: 'uncac-2007', asOf: now } },
    LevelShares: { input: { instrument: 'uncac-2007', cycle: '2026' } },
  };

  const administered = new Set([
    'SupposedPrerequisites',
    'SupposedWeights',
    'SupposedTimeLimits',
    'EditionPreview',
    'SupposedPrerequisites',
    'InstrumentDrafts',
    'InstrumentDraft',
    'ListingRequests',
    'MergePreview',
    'Jobs',
    'Mails',
    'SendsMail',
  ]);

  const apart = new Set(['MatrixChanged', 'ChecklistChanged', 'InstrumentChanged', 'SignOut']);
  for (const operation of operationNames.filter((name) => !apart.has(name))) {
    it(`run: ${operation}`, async () => {
      const { headers } = administered.has(operation) ? administrator : focalPoint;
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          query: documentOf(operation),
          operationName: operation,
          variables: variables[operation] ?? {},
        }),
      });
      const answer = (await response.json()) as {
        data?: unknown;
        errors?: { message: string; extensions?: { code?: string } }[];
      };
      expect(response.status, JSON.stringify(answer.errors)).toBe(200);
      // A garbage id may be refused, but never by a fault of ours or as a document that cannot be read.
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
      expect(
        codes.filter((code) => code !== 'INVALID' && code !== 'NOT_FOUND'),
        JSON.stringify(answer.errors),
      ).toEqual([]);
    });
  }

  it('and those of the screens ask for no more at once than is answered', async () => {
    const asked = clientDocumentNames()
      .map(clientDocument)
      .filter((document) =>
        /^query \w+(\((\$(id|assessment|provision): ?(ID|String)!,? ?)+\))? ?\{/.test(document),
      );
    expect(asked.length).toBeGreaterThan(10);
    for (const query of asked) {
      const variables = { id: nobody, assessment: nobody, provision: '5(1)' };
      const { errors } = await focalPoint.send(query, variables);
      expect(errors?.map(({ message }) => message).join() ?? '', query.slice(0, 60)).not.toMatch(
        /too much at once/,
      );
    }
    const listening = await focalPoint.send(clientDocument('ChecklistChanged'), {
      assessment: nobody,
      window: 'one',
    });
    expect(JSON.stringify(listening.errors)).not.toMatch(/too much at once/);
  });

  it('open a stream: MatrixChanged', async () => {
    const listening = await focalPoint.listen('MatrixChanged', { input: table });
    expect(await listening.next()).toMatchObject({
      __typename: 'Matrix',
      audience: 'STATE',
      asOf: expect.any(String),
    });
    listening.close();
  });

  it('open a stream: ChecklistChanged', async () => {
    const opening = input({ participant: 'XAA', instrument: 'uncac-2007', cycle: '2031' }).input;
    const { id } = await focalPoint.does('OpenAssessment', opening);
    const listening = await focalPoint.listen('ChecklistChanged', { assessment: id, window: 'one' });
    expect(await listening.next()).toMatchObject({
      assessment: { id, status: 'DRAFT' },
      answers: [],
      people: [],
    });
    listening.close();
  });

  it('end the session: SignOut', async () => {
    const contributor = await world.as('CONTRIBUTOR', 'XAA');
    expect((await contributor.ask('Me'))?.roles[0]).toMatchObject({
      role: 'CONTRIBUTOR',
      participant: { code: 'XAA' },
      provider: null,
    });
    expect(await contributor.ask('SignOut')).toEqual({ ok: true });
    expect(await contributor.ask('Me')).toBeNull();
  });

  function input(fields: object) {
    return { input: { operationId: randomUUID(), ...fields } };
  }
});
