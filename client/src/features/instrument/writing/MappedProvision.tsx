import { isolated, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { DraftFile, MappingRule, ProvisionRule, Replaces } from './draft-file.ts';
import { mappingRules } from './draft-file.ts';
import {
  begunRule,
  dividedParts,
  partGoesTo,
  ruleOf,
  saidOf,
  splitInto,
  withPart,
  withRule,
} from './mapping.ts';
import { texts } from './mapping-texts.ts';
import { saidIn } from './missing.ts';
import { ReasonTexts } from './ReasonTexts.tsx';
import styles from './writing.module.css';

type MappedProvisionProps = {
  readonly from: string;
  readonly before: DraftFile;
  /** What the new version asks. */
  readonly asked: readonly string[];
  readonly replaces: Replaces;
  readonly onChange: (replaces: Replaces) => void;
};

/** One provision of the version before: where the answers to it go. */
export function MappedProvision({ from, before, asked, replaces, onChange }: MappedProvisionProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const rule = ruleOf(replaces, from);
  const said = saidOf(replaces, from, asked);
  const put = (next: ProvisionRule | null) => onChange(withRule(replaces, from, next));
  // Others that have the same rule keep it as it is.
  const own = (changed: Partial<ProvisionRule>) => rule && put({ ...rule, from: [from], ...changed });
  const choose = (next: MappingRule) =>
    put(next === 'KEPT' && asked.includes(from) ? null : begunRule(next, from, rule?.reason));
  const provision = before.convention.articles
    .flatMap(({ provisions }) => provisions)
    .find(({ number }) => number === from);
  return (
    <section className={styles.entry} aria-label={from}>
      <p>
        <b>
          <bdi dir="ltr">{from}</bdi>
        </b>{' '}
        <Own>{provision ? saidIn(provision.summaries, language) : ''}</Own>
      </p>
      <div className={styles.fields}>
        <SelectField
          label={t('rule', { what: from })}
          value={said ?? ''}
          onChange={({ target }) => choose(target.value as MappingRule)}
        >
          {said === null && <option value="">{t('unsaid')}</option>}
          {mappingRules
            .filter((one) => one !== 'KEPT' || asked.includes(from))
            .map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
        </SelectField>
        {rule && (rule.rule === 'MOVED' || rule.rule === 'MERGED') && (
          <SelectField
            label={t('to', { what: from })}
            value={rule.to[0] ?? ''}
            onChange={({ target }) => own({ to: target.value ? [target.value] : [] })}
          >
            <option value="">{t('choose')}</option>
            {asked
              .filter((one) => rule.rule === 'MERGED' || one !== from)
              .map((one) => (
                <option key={one} value={one}>
                  {isolated(one)}
                </option>
              ))}
          </SelectField>
        )}
      </div>
      {rule?.rule === 'SPLIT' && <Split rule={rule} from={from} asked={asked} onChange={put} />}
      {rule && (
        <ReasonTexts
          needed={rule.rule === 'PARKED'}
          value={rule.reason}
          onChange={(reason) => own({ reason })}
        />
      )}
    </section>
  );
}

type SplitProps = {
  readonly rule: ProvisionRule;
  readonly from: string;
  readonly asked: readonly string[];
  readonly onChange: (rule: ProvisionRule) => void;
};

/** Into which provisions an answer is split, and which of them takes what. */
function Split({ rule, from, asked, onChange }: SplitProps) {
  const t = useTexts(texts);
  const [first, ...others] = rule.to;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('splitTo', { what: from })}</legend>
        {asked.map((one) => (
          <CheckField
            key={one}
            label={<bdi dir="ltr">{one}</bdi>}
            checked={rule.to.includes(one)}
            onChange={({ target }) =>
              onChange(
                splitInto(rule, target.checked ? [...rule.to, one] : rule.to.filter((each) => each !== one)),
              )
            }
          />
        ))}
      </fieldset>
      {first && others.length > 0 && (
        <>
          <p className="sm ink2">{t('rest', { what: first })}</p>
          <div className={styles.fields}>
            {dividedParts.map((part) => (
              <SelectField
                key={part}
                label={t('partTo', { part: t(part) })}
                value={partGoesTo(rule, part)}
                onChange={({ target }) => onChange(withPart(rule, part, target.value))}
              >
                {rule.to.map((one) => (
                  <option key={one} value={one}>
                    {isolated(one)}
                  </option>
                ))}
              </SelectField>
            ))}
          </div>
        </>
      )}
    </>
  );
}
