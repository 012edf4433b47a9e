import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { DraftQuestion, Option, QuestionRule, Replaces } from './draft-file.ts';
import { questionRuleOf, withQuestionRule } from './mapping.ts';
import { texts } from './mapping-texts.ts';
import { saidIn } from './missing.ts';
import { ReasonTexts } from './ReasonTexts.tsx';
import styles from './writing.module.css';

type MappedQuestionProps = {
  /** Of the version before. */
  readonly question: DraftQuestion;
  /** Which questions of the new one its replies could go to. */
  readonly candidates: readonly DraftQuestion[];
  readonly replaces: Replaces;
  readonly onChange: (replaces: Replaces) => void;
};

/** One question of the version before: which question takes the replies to it, and by which choices. */
export function MappedQuestion({ question, candidates, replaces, onChange }: MappedQuestionProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { code } = question;
  const rule = questionRuleOf(replaces, code);
  const fitting = candidates.filter(
    ({ kind }) => kind === question.kind || (kind === 'MULTIPLE' && question.kind === 'SINGLE'),
  );
  const target = rule ? rule.to : code;
  const taker = fitting.find((one) => one.code === target);
  const put = (next: QuestionRule | null) => onChange(withQuestionRule(replaces, code, next));
  const choose = (to: string) => {
    if (to === parked) return put({ from: code, reason: rule?.reason ?? {} });
    put(to === code ? null : { from: code, to });
  };
  return (
    <section className={styles.entry} aria-label={code}>
      <p>
        <Own>{saidIn(question.texts, language) || code}</Own>{' '}
        <bdi dir="ltr" className="mono xs muted">
          {code}
        </bdi>
      </p>
      <div className={styles.fields}>
        <SelectField
          label={t('to', { what: code })}
          value={rule && rule.to === undefined ? parked : (taker?.code ?? '')}
          onChange={({ target: { value } }) => choose(value)}
        >
          {!taker && !(rule && rule.to === undefined) && <option value="">{t('unsaid')}</option>}
          {fitting.map((one) => (
            <option key={one.code} value={one.code}>
              {saidIn(one.texts, language) || one.code}
            </option>
          ))}
          <option value={parked}>{t('PARKED')}</option>
        </SelectField>
        {taker &&
          (question.options ?? []).map((option) => (
            <OptionTo
              key={option.code}
              option={option}
              options={taker.options ?? []}
              to={rule?.options?.[option.code] ?? option.code}
              onChange={(to) => {
                const { [option.code]: _, ...others } = rule?.options ?? {};
                const options = to === option.code ? others : { ...others, [option.code]: to };
                const { options: __, ...rest } = rule ?? { from: code, to: code };
                put({ ...rest, ...(Object.keys(options).length > 0 && { options }) });
              }}
            />
          ))}
      </div>
      {rule && (
        <ReasonTexts
          needed={rule.to === undefined}
          value={rule.reason}
          onChange={(reason) => put({ ...rule, reason })}
        />
      )}
    </section>
  );
}

/** No question has such a code. */
const parked = 'PARKED';

type OptionToProps = {
  readonly option: Option;
  readonly options: readonly Option[];
  readonly to: string;
  readonly onChange: (to: string) => void;
};

function OptionTo({ option, options, to, onChange }: OptionToProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const said = ({ code, labels }: Option) => saidIn(labels, language) || code;
  const isThere = options.some(({ code }) => code === to);
  return (
    <SelectField
      label={t('optionTo', { option: said(option) })}
      value={isThere ? to : ''}
      onChange={({ target }) => onChange(target.value)}
    >
      {!isThere && <option value="">{t('choose')}</option>}
      {options.map((one) => (
        <option key={one.code} value={one.code}>
          {said(one)}
        </option>
      ))}
    </SelectField>
  );
}
