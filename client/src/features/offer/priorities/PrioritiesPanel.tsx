import type { PrioritiesOfProviderFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PrioritiesFacts } from './PrioritiesFacts.tsx';
import { texts } from './texts.ts';

type PrioritiesPanelProps = {
  readonly provider: PrioritiesOfProviderFragment;
  readonly className?: string | undefined;
};

/** What a provider puts first, beside its offers; nothing where it says nothing. */
export function PrioritiesPanel({ provider, className }: PrioritiesPanelProps) {
  const t = useTexts(texts);
  const { priorities, viewerCanSetPriorities, name } = provider;
  if (!priorities) return null;
  return (
    <Panel
      title={viewerCanSetPriorities ? t('title') : t('of', { provider: name })}
      {...(className && { className })}
      aside={
        viewerCanSetPriorities && (
          <ButtonLink size="small" kind="ghost" to={paths.priorities}>
            {t('change')}
          </ButtonLink>
        )
      }
    >
      <PrioritiesFacts said={priorities} />
    </Panel>
  );
}
