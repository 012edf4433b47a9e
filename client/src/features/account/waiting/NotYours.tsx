import { useViewer } from '../../../lib/session.ts';
import { NotFoundFace } from '../../../ui/NotFoundFace.tsx';
import { Page } from '../../../ui/Page.tsx';
import { SignInFirst } from '../SignInFirst.tsx';

/** A page of another role: whoever is not signed in is shown the way in, all others what they would see of any unknown page. */
export function NotYours({ title }: { readonly title: string }) {
  const viewer = useViewer();
  if (viewer) return <NotFoundFace />;
  return (
    <Page title={title}>
      <SignInFirst />
    </Page>
  );
}
