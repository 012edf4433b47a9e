import { createHash } from 'node:crypto';
import type { Revision, SubmittedAnswer } from '../../../domain/assessment/assessment.ts';
import { type Language, textIn } from '../../../domain/base/language.ts';
import type { Visibility } from '../../../domain/base/visibility.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { bareConvention, conventionOf } from '../../../domain/convention/provision-key.ts';
import { keyIn } from '../../../domain/convention/short-title.ts';

const version = '1.1.3';
/** Names of our own properties. */
const ns = 'urn:needs-matrix:oscal';

interface Asked {
  readonly catalogue: Catalogue;
  readonly instrument: Instrument;
  readonly language: Language;
  /** Whose eyes it was made for. */
  readonly audience: Visibility;
}

/**
 * What a State submitted as OSCAL assessment results: an article is a control, a provision a statement of it, and a gap a finding. Reviewed are the provisions whose level
 * the reader sees; what is reviewed and no finding is satisfied. The same content has the same bytes.
 */
export function writeOscal(revision: Revision, { catalogue, instrument, language, audience }: Asked): Buffer {
  const answered = revision.answers.filter(({ compliance }) => compliance !== null);
  const state = catalogue.participants.get(revision.participant);
  const about = `${revision.assessment}#${revision.number}`;
  const source = uuidOf('instrument', instrument.code, instrument.version);
  const name = textIn(instrument.titles, language);
  const title = `${name}, ${revision.cycle}: ${state ? textIn(state.names, language) : revision.participant}`;
  const findings = answered
    .filter(({ compliance }) => compliance !== 'YES')
    .map((answer) => finding(about, answer, catalogue, language));
  const result = {
    uuid: uuidOf('result', about, audience, JSON.stringify(answered)),
    title,
    description: title,
    start: revision.submittedAt,
    props: [prop('state', revision.participant), prop('cycle', revision.cycle), prop('seen-as', audience)],
    'reviewed-controls': { 'control-selections': [{ 'include-controls': controls(answered, catalogue) }] },
    ...(findings.length > 0 && { findings }),
  };
  const said = {
    'assessment-results': {
      uuid: uuidOf('results', result.uuid, language),
      metadata: {
        title,
        'last-modified': revision.submittedAt,
        version: String(revision.number),
        'oscal-version': version,
        ...(state?.fictional && { props: [prop('demonstration', 'true')] }),
      },
      'import-ap': { href: `#${source}` },
      results: [result],
      'back-matter': {
        resources: [{ uuid: source, title: `${name} (${instrument.code}, ${instrument.version})` }],
      },
    },
  };
  return Buffer.from(`${JSON.stringify(said, null, 2)}\n`);
}

function finding(
  about: string,
  answer: SubmittedAnswer,
  { conventions, provisions }: Catalogue,
  language: Language,
) {
  const { provision, compliance, law, practice, assistanceWanted } = answer;
  const known = provisions.get(provision);
  const short = known?.shortTitles ? textIn(known.shortTitles, language) : '';
  const title = `${keyIn(conventions, provision, language)} ${short}`.trim();
  return {
    uuid: uuidOf('finding', about, provision, JSON.stringify(answer)),
    title,
    description: [law, practice].filter((text) => text !== null).join('\n\n') || title,
    props: [
      prop('compliance', compliance ?? ''),
      ...[...new Set(assistanceWanted.map(({ type }) => type))].map((type) =>
        prop('assistance-wanted', type),
      ),
    ],
    target: {
      type: 'statement-id',
      'target-id': tokenOf(provision),
      status: { state: 'not-satisfied', ...(compliance === 'IN_PART' && { reason: 'other' }) },
    },
  };
}

/** Articles in the order of the checklist, each with the provisions that are reviewed. */
function controls(answered: readonly SubmittedAnswer[], { provisions }: Catalogue) {
  const statements = new Map<string, string[]>();
  for (const { provision } of answered) {
    const article = provisions.get(provision)?.article ?? provision;
    statements.set(article, [...(statements.get(article) ?? []), tokenOf(provision)]);
  }
  return [...statements].map(([article, ids]) => ({ 'control-id': tokenOf(article), 'statement-ids': ids }));
}

const prop = (name: string, value: string) => ({ name, ns, value });

/** A key as a token of OSCAL: `15(a)` is `uncac-15.a`. */
export function tokenOf(key: string): string {
  const convention = conventionOf(key);
  const number = convention === bareConvention ? key : key.slice(convention.length + 1);
  return `${convention}-${number.replaceAll(/[()]+/g, '.').replace(/\.$/, '')}`;
}

/** Of a name, always the same (RFC 9562, version 5). */
function uuidOf(...parts: readonly string[]): string {
  const bytes = createHash('sha1')
    .update([ns, ...parts].join('\n'))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
