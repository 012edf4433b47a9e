import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { wipeCopy } from '../../../lib/device/copy.ts';
import { drafts } from '../../../lib/drafts.ts';
import { paths } from '../../../lib/paths.ts';
import { useSession } from '../../../lib/session.ts';
import { drainOf, forgetOf, unsavedOf } from '../../../lib/unsaved.ts';
import { useAct } from '../../../lib/use-act.ts';
import { SignOutMutation } from './sign-out-mutation.ts';

/** A dialog is a lot of script for every page; it is asked for when there is something to ask. */
const SignOutQuestion = lazy(() => import('./SignOutQuestion.tsx'));

/**
 * Ends the session here and at the server, forgets what was read, and goes to the public's first page. What is half written stays on
 * the device only if the person says so (docs/decisions/013); what waits to be saved is saved first, and what cannot be is said.
 */
export function useSignOut(): { readonly signOut: () => Promise<void>; readonly question: ReactNode } {
  const { viewer, renew } = useSession();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const act = useAct<object, { readonly ok: boolean }>(
    async (mutate) => (await mutate({ mutation: SignOutMutation, context: { person: null } })).signOut,
    { repeatable: true },
  );
  const person = viewer?.id ?? '';
  const halfWritten = asking ? drafts.of(person) : [];

  async function end(): Promise<void> {
    if ((await act.press({})).kind !== 'done') return setAsking(true);
    setAsking(false);
    forgetOf(person);
    await wipeCopy(person);
    await navigate(paths.home);
    await renew();
  }

  async function saveFirst(): Promise<number> {
    if (unsavedOf(person) === 0) return 0;
    setAsking(true);
    setSaving(true);
    const left = await drainOf(person);
    setSaving(false);
    return left;
  }

  return {
    signOut: async () => ((await saveFirst()) + drafts.of(person).length > 0 ? setAsking(true) : end()),
    question: asking && (
      <Suspense>
        <SignOutQuestion
          halfWritten={halfWritten.length}
          unsaved={unsavedOf(person)}
          saving={saving}
          act={act}
          onClose={() => setAsking(false)}
          onKeep={end}
          onThrowAway={() => {
            for (const subject of halfWritten) drafts.drop(person, subject);
            return end();
          }}
        />
      </Suspense>
    ),
  };
}
