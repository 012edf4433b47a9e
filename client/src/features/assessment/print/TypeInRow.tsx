import { clsx } from 'clsx';
import { memo, useId, useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import type { Numbered, PaperInstrument } from './paper-codes.ts';
import {
  type EveryField,
  fieldsOf,
  type ListField,
  letterOf,
  letterOfReply,
  lists,
  ownQuestion,
  type PaperQuestion,
  type Part,
  questionsOf,
  replyField,
  type TypedField,
} from './paper-fields.ts';
import { texts } from './paper-words.ts';
import styles from './TypeIn.module.css';
import { type InputKind, type TypedInput, TypeInField } from './TypeInField.tsx';
import { TypeInList, type Typing } from './TypeInList.tsx';
import { isEmpty } from './typed-place.ts';
import { useQuestionWords } from './use-question-words.ts';

type TypeInRowProps = Typing & {
  readonly one: Numbered;
  readonly instrument: PaperInstrument;
  readonly refused: string | null;
};

/** One provision of the paper: its fields open when it is typed in, and stay open where something is in them. */
export const TypeInRow = memo(
  function TypeInRow({ one: { number, provision }, instrument, refused, ...typing }: TypeInRowProps) {
    const { row, faults, onChange } = typing;
    const t = useTexts(texts);
    const id = useId();
    const [here, setHere] = useState(false);
    const wording = useQuestionWords(instrument, provision);
    const asked = questionsOf(instrument, provision);
    const of = shownKey(provision.reference);
    const plain = (place: string, label: string, kind: InputKind, more: Partial<TypedInput> = {}) => (
      <TypeInField
        {...{ place, label, kind, of, ...more }}
        id={`${id}${place}`}
        value={row[place] ?? ''}
        fault={faults[place]}
        onChange={(text) => onChange(place, text)}
      />
    );
    const reply = (question: PaperQuestion, at: number) => {
      const label = question.text + wording.after(question);
      if (question.kind === 'TABLE')
        return (
          <>
            {wording.beside(question).map((line) => (
              <p key={line} className={styles.means}>
                {line}
              </p>
            ))}
            <TypeInList
              {...{ ...typing, name: replyField(question), label, of }}
              columns={question.columns.map((column) => ({
                ...{ part: column.code, label: wording.column(column) },
                kind: column.kind === 'TEXT' ? 'line' : 'short',
              }))}
            />
          </>
        );
      return plain(replyField(question), label, question.kind === 'TEXT' ? 'sentences' : 'line', {
        letter: letterOfReply(question, at),
        beside: wording.beside(question),
        means: question.options.length > 0 ? wording.numbered(question.options) : undefined,
      });
    };
    const inputs = (field: TypedField) => {
      const at = asked.findIndex((question) => replyField(question) === field);
      const question = asked[at];
      if (question) return reply(question, at);
      if (isList(field))
        return (
          <TypeInList
            {...{ ...typing, name: field, label: t(field), of }}
            columns={lists[field].parts.map((part) => ({
              ...{ part, label: t(part), letter: letterOf(`${field}.${part}`), kind: kinds[part] ?? 'short' },
              ...(part === 'language' && { list: languageList }),
            }))}
          />
        );
      const label =
        field === 'compliance'
          ? (ownQuestion(instrument, provision)?.text ?? t(field))
          : t(field as EveryField);
      return plain(field, label, field === 'law' || field === 'practice' ? 'sentences' : 'numbers', {
        letter: letterOf(field),
      });
    };
    const open = here || !isEmpty(row) || refused !== null;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what one acts on
      <div
        className={clsx(
          styles.row,
          Object.keys(faults).length + Number(refused !== null) > 0 && styles.wrong,
        )}
        data-row={provision.reference}
        onFocus={() => setHere(true)}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setHere(false)}
      >
        <div className={styles.what}>
          <b>{number}</b> <bdi dir="ltr">{of}</bdi> <span className="xs muted">{provision.shortTitle}</span>
        </div>
        <div className={styles.fields}>
          {(open ? fieldsOf(instrument, provision) : (['compliance'] as const)).map((field) => (
            <div key={field} data-field={field}>
              {inputs(field)}
            </div>
          ))}
          {refused && (
            <p className={styles.fault} role="alert">
              {refused}
            </p>
          )}
        </div>
      </div>
    );
  },
  (before, after) =>
    before.faults === after.faults &&
    before.refused === after.refused &&
    before.instrument === after.instrument &&
    JSON.stringify(before.row) === JSON.stringify(after.row),
);

/** Where the names of languages are proposed from. */
export const languageList = 'type-in-languages';

const isList = (field: TypedField): field is ListField => field in lists;

/** What is written in words; the rest is numbers, days and names. */
const kinds: Partial<Record<Part, InputKind>> = {
  ...{ kind: 'numbers', status: 'numbers', type: 'numbers', horizon: 'numbers', budgetBand: 'numbers' },
  ...{
    language: 'line',
    title: 'line',
    citation: 'line',
    url: 'line',
    providerName: 'line',
    languages: 'line',
  },
  ...{ summary: 'sentences', practice: 'sentences', note: 'sentences', translation: 'sentences' },
  ...{ subject: 'sentences', result: 'sentences', beneficiary: 'sentences', ownContribution: 'sentences' },
};
