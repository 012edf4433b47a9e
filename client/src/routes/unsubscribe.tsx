import { useSearchParams } from 'react-router';
import { EndIt } from '../features/subscription/EndIt.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';

/** Where the last line of a digest leads to; signed in or not. */
export default function Unsubscribe() {
  const t = useTexts(texts);
  const [query] = useSearchParams();
  const link = query.get('link') ?? '';
  return (
    <Page title={t('title')}>
      <div className="stack" style={{ maxInlineSize: 640 }}>
        <EndIt link={link} />
        <div className="row">
          <ButtonLink kind="ghost" to={paths.subscriptionOfLink(link)}>
            {t('rather')}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}

export const texts = english('routes.unsubscribe', {
  title: 'No more digests?',
  rather: 'Change what you follow instead',
});
