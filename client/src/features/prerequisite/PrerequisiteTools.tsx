import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Select } from '../../ui/Select.tsx';
import { GraphStatesQuery } from './documents.ts';
import type { Links } from './shown-graph.ts';
import type { GraphChoice } from './use-graph-choice.ts';

/** Of whom, of which checklist, as a graph or a list, with which links. */
export function PrerequisiteTools({ choice }: { readonly choice: GraphChoice }) {
  const t = useTexts(texts);
  const { instruments, population } = useSession();
  const { choose, own, state, checklist, links, asList } = choice;
  const { data } = useQuery(GraphStatesQuery, {
    variables: { fictional: population === 'FICTIONAL' },
    skip: own,
  });
  const states = data?.participants.nodes ?? [];
  return (
    <div className="row wrap no-print at-end">
      {!own && (
        <Select
          label={t('state')}
          value={state}
          options={[
            { value: '', label: t('choose') },
            ...states.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(value) => choose({ state: value, article: '' })}
        />
      )}
      {instruments.length > 1 && (
        <Select
          label={t('checklist')}
          value={checklist}
          options={instruments.map(({ code, title }) => ({ value: code, label: title }))}
          onChange={(value) => choose({ checklist: value, article: '' })}
        />
      )}
      <Segments>
        <button type="button" aria-pressed={!asList} onClick={() => choose({ view: '' })}>
          <Icon name="graph" small />
          {t('graph')}
        </button>
        <button type="button" aria-pressed={asList} onClick={() => choose({ view: 'list' })}>
          <Icon name="list" small />
          {t('list')}
        </button>
      </Segments>
      <Select<Links>
        label={t('show')}
        value={links}
        options={[
          { value: 'hard', label: t('hard') },
          { value: 'all', label: t('all') },
        ]}
        onChange={(value) => choose({ links: value === 'all' ? 'all' : '' })}
      />
      {state !== '' && (
        <ButtonLink icon="book" kind="ghost" to={paths.registerOf({ participant: state })}>
          {t('registers')}
        </ButtonLink>
      )}
      <Button icon="print" className="hide-s" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  );
}

export const texts = english('prerequisite.tools', {
  registers: 'Assessments made elsewhere',
  state: 'State',
  choose: 'Choose a State',
  checklist: 'Checklist',
  graph: 'Graph',
  list: 'List',
  show: 'Show',
  hard: 'What each needs',
  all: 'What each gains from, too',
  print: 'Print',
});
