import { useState } from 'react';
import type { ReportChoicesQuery as Choices } from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../lib/i18n.ts';
import { languageNames, languages } from '../../lib/languages.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { useAct } from '../../lib/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { Select } from '../../ui/Select.tsx';
import { AskForReport as Ask, ReportsQuery } from './documents.ts';
import { OnlyChoice } from './OnlyChoice.tsx';
import { type AskedOfReport, type Chosen, questionOf, templates } from './question.ts';
import { SectionChoice } from './SectionChoice.tsx';
import { texts as words } from './texts.ts';

type AskForReportProps = {
  readonly choices: Choices;
  readonly onPreview: (question: AskedOfReport) => void;
};

/** What the report is to tell, for whom, as of when and in which language. */
export function AskForReport({ choices, onPreview }: AskForReportProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const format = useFormat();
  const reader = useLanguage().language;
  const { reportAudiences, reportSections, about, participants, editions } = choices;
  const { audiences, states } = reportAudiences;
  const [chosen, setChosen] = useState<Chosen>(() => ({
    template: states.length > 0 ? 'STATE_PROFILE' : 'ANALYTIC',
    instrument: about.instrument?.code ?? '',
    cycle: about.cycles[0] ?? '',
    audience: audiences.at(-1) ?? 'PUBLIC',
    ...{ moment: 'now', day: '', edition: String(editions.totalCount) },
    ...{ language: reader, participants: states.slice(0, 1), articles: [] },
    only: 'all',
    sections: null,
  }));
  const choose = (change: Partial<Chosen>) => setChosen({ ...chosen, ...change });
  const act = useAct<AskedOfReport, object>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [ReportsQuery], awaitRefetchQueries: true };
      return (await mutate({ mutation: Ask, variables, ...refetched })).askForReport;
    },
    { repeatable: true },
  );
  const { template, moment, day } = chosen;
  const unclear = moment === 'day' && (day === '' || wrongDay(day) !== null);
  const ofStates = template === 'STATE_PROFILE';
  const incomplete = unclear || (ofStates && chosen.participants.length === 0);
  const ofCycle = template === 'CYCLE_PROGRESS';
  const instrument = about.instruments.find(({ code }) => code === chosen.instrument);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Form act={act} onSubmit={() => void act.press(questionOf(chosen, states, today))}>
      <Select
        label={t('template')}
        value={template}
        options={templates.map((value) => ({ value, label: word(value) }))}
        onChange={(value) =>
          choose({ template: value, sections: null, ...(value === 'CYCLE_PROGRESS' && { moment: 'now' }) })
        }
      />
      <Select
        label={t('checklist')}
        value={chosen.instrument}
        options={[
          ...(template === 'DONOR_BRIEFING' ? [{ value: '', label: t('any') }] : []),
          ...about.instruments.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onChange={(value) => choose({ instrument: value, articles: [] })}
      />
      {ofCycle && (
        <Select
          label={t('cycle')}
          value={chosen.cycle}
          options={about.cycles.map((value) => ({ value, label: value }))}
          onChange={(value) => choose({ cycle: value })}
        />
      )}
      {ofStates ? (
        <PickList
          label={t('states')}
          options={participants.nodes.map(({ code, name, alsoCalled }) => ({
            ...{ value: code, label: name, also: alsoCalled },
          }))}
          chosen={chosen.participants}
          onChange={(value) => choose({ participants: value })}
        />
      ) : (
        <PickList
          label={t('articles')}
          hint={t('articlesHint')}
          options={(instrument?.articles ?? []).map(({ number, title }) => ({
            ...{ value: number, label: `${shownKey(number)} ${title}` },
          }))}
          chosen={chosen.articles}
          onChange={(value) => choose({ articles: value })}
        />
      )}
      {!ofCycle && <OnlyChoice chosen={chosen.only} onChange={(only) => choose({ only })} />}
      <SectionChoice
        all={reportSections.find((one) => one.template === template)?.sections ?? []}
        chosen={chosen.sections}
        onChange={(sections) => choose({ sections })}
      />
      <Select
        label={t('audience')}
        value={chosen.audience}
        options={audiences.map((value) => ({ value, label: word(value) }))}
        onChange={(value) =>
          choose({ audience: value, ...(value === 'STATE' && moment === 'edition' && { moment: 'now' }) })
        }
      />
      <p className="xs muted">{t('audienceHint')}</p>
      <Select
        label={t('asOf')}
        value={moment}
        options={[
          { value: 'now', label: t('now') },
          { value: 'day', label: t('onDay') },
          {
            ...{ value: 'edition', label: t('inEdition') },
            disabled: ofCycle || chosen.audience === 'STATE' || editions.totalCount === 0,
          },
        ]}
        onChange={(value) => choose({ moment: value })}
      />
      {moment === 'day' && (
        <DateField
          label={t('day')}
          name="asOf"
          max={today}
          value={day}
          onChange={(value) => choose({ day: value })}
        />
      )}
      {moment === 'edition' && (
        <Select
          label={t('edition')}
          value={chosen.edition}
          // Numbered without gaps, the newest first.
          options={Array.from({ length: editions.totalCount }, (_, at) => {
            const number = editions.totalCount - at;
            return { value: String(number), label: format.number(number) };
          })}
          onChange={(value) => choose({ edition: value })}
        />
      )}
      <Select
        label={t('language')}
        value={chosen.language}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        onChange={(value) => choose({ language: value })}
      />
      <p className="xs muted">{t('languageHint')}</p>
      <FormEnd
        submit={t('write')}
        disabled={incomplete}
        beside={
          <Button
            icon="eye"
            disabled={incomplete}
            onClick={() => onPreview(questionOf(chosen, states, today))}
          >
            {t('preview')}
          </Button>
        }
      />
    </Form>
  );
}

export const texts = english('report.ask', {
  template: 'Template',
  checklist: 'Checklist',
  any: 'Any checklist',
  cycle: 'Cycle',
  states: 'States',
  articles: 'Articles',
  articlesHint: 'None chosen: all of them.',
  audience: 'Who is it for?',
  audienceHint: 'Decides what is counted and quoted. It cannot be wider than what you may see.',
  asOf: 'As of',
  now: 'Now',
  onDay: 'The end of a day',
  inEdition: 'An edition',
  day: 'Day',
  edition: 'Edition',
  language: 'Language',
  languageHint: 'What States wrote is not translated.',
  preview: 'Preview',
  write: 'Write the report',
});
