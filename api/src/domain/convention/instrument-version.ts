import { Invalid, words } from '../base/refusal.ts';
import { same } from '../base/same.ts';
import { type Instrument, type InstrumentState, instrumentStates } from './instrument.ts';

/** UNCHANGED: it is there word for word; STATE: the same, only further on its way to be adopted. */
export type VersionOutcome = 'NEW' | 'VERSION' | 'STATE' | 'UNCHANGED';

/** What loading this instrument would come to, beside the versions that have its code; refused where one version would mean two things. */
export function refuseVersion(versions: readonly Instrument[], after: Instrument): VersionOutcome {
  refuseUndecided(after);
  const before = versions.at(-1);
  if (!before) return 'NEW';
  if (before.version !== after.version && versions.some(({ version }) => version === after.version))
    throw new Invalid(
      words('Version {version} of "{code}" was replaced by version {now}. Give this one a new version.', {
        version: after.version,
        code: after.code,
        now: before.version,
      }),
      ['instrument', 'version'],
    );
  if (before.version !== after.version) return refuseEarlyVersion(before, after);
  if (!same(contentOf(before), contentOf(after)))
    throw new Invalid(
      words(
        'Version {version} of "{code}" is loaded with other content. Give the changed one a new version.',
        {
          version: after.version,
          code: after.code,
        },
      ),
      ['instrument', 'version'],
    );
  if (before.state === after.state && same(before.decision ?? null, after.decision ?? null))
    return 'UNCHANGED';
  if (rank(after.state) < rank(before.state))
    throw new Invalid('An instrument does not go back to an earlier state. Make a new version of it.', [
      'instrument',
      'state',
    ]);
  return 'STATE';
}

/** What is adopted is adopted by somebody [WG 46, 2(c)]. */
export function refuseUndecided(
  {
    state,
    decision,
  }: { readonly state?: InstrumentState | undefined; readonly decision?: object | undefined },
  path: readonly string[] = ['instrument', 'decision'],
): void {
  if (state === 'ADOPTED' && !decision)
    throw new Invalid('Name the decision by which it was adopted, and its day.', path);
}

/** While it is a draft, a version is not yet what States are asked: the adopted one stays. */
function refuseEarlyVersion(before: Instrument, after: Instrument): VersionOutcome {
  const isOpen = !before.state || before.state === 'ADOPTED';
  if (isOpen && after.state !== 'ADOPTED')
    throw new Invalid(
      words(
        'Version {version} of "{code}" is adopted, and stays until the new one is. Give the draft a code of its own until then.',
        { version: before.version, code: before.code },
      ),
      ['instrument', 'state'],
    );
  return 'VERSION';
}

const rank = (state: InstrumentState | undefined): number =>
  state ? instrumentStates.indexOf(state) : instrumentStates.indexOf('ADOPTED');

function contentOf({ state: _, decision: __, ...content }: Instrument) {
  // Types and challenges are shared: another instrument may have given them better labels.
  return {
    ...content,
    assistanceTypes: content.assistanceTypes.map(({ code }) => code),
    challenges: content.challenges.map(({ code }) => code),
  };
}
