import type { Program } from '../kit/program.ts';

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What it shows over and over, in a hundred places: a fault in one is in the first few too. */
  readonly alike?: string;
}
export interface Role {
  readonly who: string;
  readonly program: Program;
  readonly screens: readonly Screen[];
}

interface People {
  readonly everyone: Program;
  as(role: string, whose?: string): Promise<Program>;
}

/** Every screen of the demonstration world, by the role it is for. */
export async function everyScreen(world: People): Promise<readonly Role[]> {
  const [focalPoint, contributor, donor, analyst, administrator, helpDesk, auditor, carrying, coordinator] =
    await Promise.all([
      world.as('FOCAL_POINT', 'XAA'),
      world.as('CONTRIBUTOR', 'XAA'),
      world.as('DONOR', 'drafting-fund'),
      world.as('ANALYST'),
      world.as('ADMINISTRATOR'),
      world.as('HELP_DESK'),
      world.as('AUDITOR'),
      world.as('FOCAL_POINT', 'XAB'),
      world.as('ASSISTANCE_FOCAL_POINT', 'XAA'),
    ]);
  const offer = await first(world.everyone, '{ offers(first: 1) { nodes { id } } }', 'offers');
  const ourOffer = await first(
    donor,
    '{ offers(first: 1, filter: { mine: true }) { nodes { id } } }',
    'offers',
  );
  const need = await first(donor, '{ needs(first: 1) { nodes { id } } }', 'needs');
  const scenario = await first(
    donor,
    `{ scenarios(provider: "${await ownProvider(donor)}", first: 1) { nodes { id } } }`,
    'scenarios',
  );
  const match = await first(donor, '{ matches(first: 1) { nodes { id } } }', 'matches');
  const draft = await first(
    focalPoint,
    '{ assessments(first: 1, filter: { participants: ["XAA"], statuses: [DRAFT] }) { nodes { id } } }',
    'assessments',
  );
  const submitted = await first(
    focalPoint,
    '{ assessments(first: 1, filter: { participants: ["XAA"], statuses: [SUBMITTED, ACCEPTED] }) { nodes { id } } }',
    'assessments',
  );
  const submission = await first(
    analyst,
    '{ assessments(first: 1, filter: { statuses: [SUBMITTED], instrument: "uncac-2007" }) { nodes { id } } }',
    'assessments',
  );
  const carried = await first(
    carrying,
    '{ assessments(first: 1, filter: { participants: ["XAB"], statuses: [DRAFT] }) { nodes { id } } }',
    'assessments',
  );
  const again = await first(
    analyst,
    '{ assessments(first: 1, filter: { participants: ["XAD"], instrument: "smuggling-demo" }) { nodes { id } } }',
    'assessments',
  );
  const request = await first(
    donor,
    '{ formalRequests(first: 1, filter: { statuses: [ACKNOWLEDGED] }) { nodes { id } } }',
    'formalRequests',
  );
  const group = await first(donor, '{ convergenceGroups(first: 1) { nodes { id } } }', 'convergenceGroups');
  const joint = await first(donor, '{ jointOffers(first: 1) { nodes { id } } }', 'jointOffers');
  const [one, two] = await organizations(world.everyone);
  const cycle = await first(analyst, '{ cycles(first: 1, open: false) { nodes { id } } }', 'cycles');
  const toDo = { name: 'to-do', path: '/to-do' };
  const checklist = { name: 'checklist', path: `/checklist/${draft}/${encodeURIComponent('23(1)(a)(i)')}` };
  return [
    {
      who: 'everyone',
      program: world.everyone,
      screens: [
        { name: 'home', path: '/' },
        { name: 'sign-in', path: '/sign-in' },
        { name: 'set-password', path: '/set-password' },
        { name: 'matrix', path: '/matrix' },
        { name: 'map', path: '/map' },
        { name: 'state', path: '/states/XAA' },
        { name: 'provider', path: `/providers/${one}` },
        { name: 'indicators', path: '/indicators' },
        { name: 'offers', path: '/offers' },
        { name: 'offer', path: `/offers/${offer}` },
        { name: 'activities', path: '/activities' },
        { name: 'registers', path: '/registers' },
        { name: 'editions', path: '/editions' },
        { name: 'about', path: '/about' },
        { name: 'why-not-which', path: '/why-not' },
        { name: 'confirm-offer', path: '/confirm-offer?link=none' },
        { name: 'ask-to-be-listed', path: '/ask-to-be-listed' },
        { name: 'subscriptions', path: '/subscriptions?follow=ARTICLE' },
        { name: 'unsubscribe', path: '/unsubscribe?link=none' },
        { name: 'listing-by-link', path: '/ask-to-be-listed?link=none' },
        { name: 'paper-form', path: '/paper/uncac-2007', alike: 'article > section' },
        { name: 'not-found', path: '/nowhere' },
        { name: 'needs', path: '/needs' },
        { name: 'sign-in-first', path: '/matches' },
      ],
    },
    {
      who: 'focal-point',
      program: focalPoint,
      screens: [
        toDo,
        { name: 'checklists', path: '/checklist' },
        checklist,
        { name: 'checklist-file', path: `/checklist/${draft}?view=file` },
        { name: 'checklist-people', path: `/checklist/${draft}?view=people` },
        { name: 'receipt', path: `/revisions/${submitted}` },
        { name: 'compared-submissions', path: `/revisions/${submitted}?compare=1` },
        { name: 'checklist-whole', path: `/checklist/${draft}?view=whole` },
        { name: 'needs', path: '/needs' },
        { name: 'our-experience', path: '/our-experience?provision=5(1)', alike: 'main li' },
        { name: 'consistency', path: '/consistency' },
        { name: 'needs-from-elsewhere', path: '/needs-from-elsewhere' },
        { name: 'prerequisites', path: '/prerequisites' },
        { name: 'prerequisites-list', path: '/prerequisites?view=list&links=all' },
        { name: 'own-needs-found', path: '/needs?text=draft' },
        { name: 'offers-for-us', path: '/offers-for-us' },
        { name: 'matches', path: '/matches' },
        { name: 'overlaps', path: '/overlaps' },
        { name: 'help-for-us', path: '/help-for-us' },
        { name: 'plans-and-programmes', path: '/plans-and-programmes' },
        { name: 'formal-requests', path: '/formal-requests' },
        { name: 'write-formal-request', path: '/formal-requests/new' },
        { name: 'formal-request', path: `/formal-requests/${request}` },
        { name: 'registers', path: '/registers?participant=XAA' },
        { name: 'consultation', path: '/consultations/smuggling-next' },
        { name: 'account', path: '/account' },
      ],
    },
    {
      who: 'focal-point-in-a-new-version',
      program: carrying,
      screens: [
        { name: 'carried-answer', path: `/checklist/${carried}/${encodeURIComponent('smuggling:1(1)')}` },
        { name: 'parked-answers', path: `/checklist/${carried}?view=versions` },
      ],
    },
    {
      who: 'assistance-focal-point',
      program: coordinator,
      screens: [
        toDo,
        { name: 'help-for-us', path: '/help-for-us' },
        { name: 'needs', path: '/needs' },
        { name: 'overlaps', path: '/overlaps' },
      ],
    },
    {
      who: 'contributor',
      program: contributor,
      screens: [toDo, checklist, { name: 'my-questions', path: '/my-questions' }],
    },
    {
      who: 'donor',
      program: donor,
      screens: [
        { name: 'subscriptions', path: '/subscriptions' },
        toDo,
        { name: 'convergence', path: '/convergence' },
        { name: 'new-joint-offer', path: `/joint-offers/new?group=${group}` },
        { name: 'joint-offers', path: '/joint-offers' },
        { name: 'joint-offer', path: `/joint-offers/${joint}` },
        { name: 'matrix', path: '/matrix' },
        { name: 'matrix-cell', path: '/matrix?row=23' },
        { name: 'new-activity', path: '/activities/new' },
        { name: 'import-activities', path: '/activities/import' },
        { name: 'our-offers', path: '/our-offers' },
        { name: 'new-offer', path: '/our-offers/new' },
        { name: 'priorities', path: '/our-offers/priorities' },
        { name: 'offers-by-file', path: '/our-offers/by-file' },
        { name: 'what-if', path: `/what-if/${scenario}` },
        { name: 'revised-offer', path: `/our-offers/${ourOffer}` },
        { name: 'needs-found', path: '/needs?text=drafting' },
        { name: 'matching', path: `/matching/${ourOffer}` },
        { name: 'matching-all', path: '/matching/all' },
        { name: 'offer', path: `/offers/${ourOffer}` },
        { name: 'matches', path: '/matches' },
        { name: 'why-not', path: `/why-not?need=${need}&offer=${ourOffer}` },
        { name: 'match', path: `/matches/${match}` },
        { name: 'nobody-takes-up', path: '/nobody-takes-up' },
        { name: 'formal-request-to-answer', path: `/formal-requests/${request}` },
      ],
    },
    {
      who: 'analyst',
      program: analyst,
      screens: [
        { name: 'matrix-seen-as', path: '/matrix?seenAs=XAA&row=23' },
        toDo,
        { name: 'submissions', path: '/submissions' },
        { name: 'submission', path: `/submissions/${submission}` },
        { name: 'compared-versions', path: `/revisions/${again}?compare=1` },
        { name: 'offers', path: '/offers' },
        { name: 'matches-of-all', path: '/matches?list=others' },
        { name: 'requests-to-be-listed', path: '/requests-to-be-listed' },
        { name: 'merge-providers', path: '/merge-providers' },
        { name: 'merge-preview', path: `/merge-providers?provider=${one}&other=${two}` },
        { name: 'cycles', path: '/cycles' },
        { name: 'cycle', path: `/cycles/${cycle}` },
        { name: 'formal-requests', path: '/formal-requests' },
        { name: 'consistency', path: '/consistency?state=XAA' },
        { name: 'needs-from-elsewhere', path: '/needs-from-elsewhere' },
        { name: 'reports', path: '/reports' },
        { name: 'indicators', path: '/indicators' },
      ],
    },
    {
      who: 'administrator',
      program: administrator,
      screens: [
        { name: 'report', path: '/report' },
        toDo,
        { name: 'instruments', path: '/instruments' },
        { name: 'write-instrument', path: '/instruments/smuggling-third/write?question=how-punished' },
        { name: 'write-preview', path: '/instruments/smuggling-third/write?part=preview' },
        { name: 'write-lists', path: '/instruments/smuggling-third/write?part=lists' },
        { name: 'write-mapping', path: '/instruments/smuggling-third/write?part=mapping' },
        { name: 'weights', path: '/weights' },
        { name: 'prerequisite-changes', path: '/prerequisites/changes' },
        { name: 'time-limits', path: '/time-limits' },
        { name: 'editions', path: '/editions?edition=2&from=1&to=2' },
        { name: 'jobs-and-mail', path: '/jobs-and-mail' },
        { name: 'type-in', path: '/paper/uncac-2007/type-in' },
        { name: 'type-in-which-version', path: '/paper/smuggling-demo/type-in' },
        { name: 'type-in-earlier-version', path: '/paper/smuggling-demo/type-in?version=1' },
      ],
    },
    { who: 'help-desk', program: helpDesk, screens: [toDo] },
    { who: 'auditor', program: auditor, screens: [toDo] },
  ];
}

/** Two that are listed. */
async function organizations(program: Program): Promise<readonly string[]> {
  const { data } = await program.send('{ providers { id kind fictional } }');
  const { providers } = data as { providers: { id: string; kind: string; fictional: boolean }[] };
  return providers.filter(({ kind, fictional }) => kind !== 'STATE' && fictional).map(({ id }) => id);
}

async function first(who: Program, query: string, list: string): Promise<string> {
  const { data, errors } = await who.send(query);
  const { nodes } = (data?.[list] ?? { nodes: [] }) as { nodes: readonly { id: string }[] };
  if (!nodes[0]) throw new Error(`The demonstration world has none of ${list}: ${JSON.stringify(errors)}`);
  return nodes[0].id;
}

async function ownProvider(donor: Program): Promise<string> {
  const { data } = await donor.send('{ viewer { roles { provider { id } } } }');
  const { roles } = (data?.viewer ?? { roles: [] }) as {
    roles: readonly { readonly provider: { readonly id: string } | null }[];
  };
  return roles[0]?.provider?.id ?? '';
}
