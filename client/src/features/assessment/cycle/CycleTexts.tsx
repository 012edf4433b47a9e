import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { wrongDay } from '../../../lib/day.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { directionOf, type Language, languageNames, languages } from '../../../lib/languages.ts';
import { TextAreaField } from '../../../ui/Field.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { cycleWording } from './cycle-documents.ts';
import type { CycleForm } from './cycle-form.ts';

type CycleTextsProps = {
  readonly form: CycleForm;
  readonly change: (changed: Partial<CycleForm>) => void;
};

/** Two texts, one language at a time; where nothing is written, what is read instead. */
export function CycleTexts({ form, change }: CycleTextsProps) {
  const t = useTexts(texts);
  const [language, choose] = useState<Language>('en');
  const { deadline } = form;
  const { data, previousData } = useQuery(cycleWording, {
    variables: { deadline },
    skip: deadline === '' || wrongDay(deadline) !== null,
  });
  const ours = (data ?? previousData)?.cycleWording.find((one) => one.language === language);
  const kinds = ['party', 'invited'] as const;
  return (
    <fieldset className="col" style={{ gap: 10, border: 0, padding: 0 }}>
      <legend>
        <b>{t('legend')}</b>
      </legend>
      <p className="sm ink2">{t('text')}</p>
      <Segments>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => choose(one)}
          >
            {languageNames[one]}
            {kinds.some((kind) => form[kind][one]) && <span aria-hidden="true"> •</span>}
          </button>
        ))}
      </Segments>
      {kinds.map((kind) => (
        <div key={kind}>
          <TextAreaField
            name={`${kind}Texts`}
            label={t(kind, { language: languageNames[language] })}
            lang={language}
            dir={directionOf(language)}
            maxLength={2000}
            value={form[kind][language] ?? ''}
            onChange={(event) => change({ [kind]: { ...form[kind], [language]: event.target.value } })}
          />
          {ours && !form[kind][language]?.trim() && (
            <>
              <p className="xs muted">{t('ours')}</p>
              <Quote>
                <span lang={language} dir={directionOf(language)}>
                  {ours[kind]}
                </span>
              </Quote>
            </>
          )}
        </div>
      ))}
    </fieldset>
  );
}

export const texts = english('cycle.texts', {
  legend: 'What States are told',
  text: 'It appears on their checklist and in their mail. A language in which you write nothing has our own wording.',
  party: 'To parties, which are urged ({{language}})',
  invited: 'To signatories and observers, which are invited ({{language}})',
  ours: 'Our own wording, for example:',
});
