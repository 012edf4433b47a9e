import { useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChipPicker } from '../../../ui/ChipPicker.tsx';
import { SelectField, TextAreaField } from '../../../ui/Field.tsx';
import { type Edge, freshEdge, others, type SettableArticle } from './edges.ts';
import styles from './Setting.module.css';
import { texts } from './texts.ts';

type EdgesEditorProps = {
  readonly article: SettableArticle;
  readonly articles: readonly SettableArticle[];
  readonly edges: readonly Edge[];
  readonly onChange: (edges: readonly Edge[]) => void;
};

/** All that one article builds on, each with its strength, its reason and, where it holds for some provisions alone, these. */
export function EdgesEditor({ article, articles, edges, onChange }: EdgesEditorProps) {
  const t = useTexts(texts);
  const put = (at: number, changed: Partial<Edge>) =>
    onChange(edges.map((edge, place) => (place === at ? { ...edge, ...changed } : edge)));
  const some = (
    label: string,
    own: SettableArticle | undefined,
    value: readonly string[],
    onSome: (some: readonly string[]) => void,
  ) => (
    <div>
      <p className="sm ink2">{label}</p>
      <ChipPicker
        label={label}
        another={t('another')}
        options={(own?.provisions ?? []).map(({ reference }) => ({
          value: reference,
          label: shownKey(reference),
        }))}
        shown={value}
        value={value}
        onChange={onSome}
      />
    </div>
  );
  return (
    <fieldset className={styles.edges}>
      <legend>{t('buildsOn', { number: shownKey(article.number) })}</legend>
      {edges.length === 0 && <p className="sm ink2">{t('nothing')}</p>}
      {edges.map((edge, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: another article may be chosen for an entry
        <div key={at} className={styles.edge}>
          <div className={styles.pair}>
            <SelectField
              name={`prerequisites.${at}.article`}
              label={t('prerequisite')}
              value={edge.article}
              onChange={({ target }) => put(at, { article: target.value, of: [] })}
            >
              {others(article, articles).map(({ number, shortTitle }) => (
                <option key={number} value={number}>{`${shownKey(number)} ${shortTitle}`}</option>
              ))}
            </SelectField>
            <SelectField
              label={t('strength')}
              value={edge.strength}
              onChange={({ target }) => put(at, { strength: target.value as Edge['strength'] })}
            >
              <option value="HARD">{t('HARD')}</option>
              <option value="SOFT">{t('SOFT')}</option>
            </SelectField>
          </div>
          <TextAreaField
            name={`prerequisites.${at}.reason`}
            label={t('reason')}
            maxLength={1000}
            rows={2}
            value={edge.reason}
            onChange={({ target }) => put(at, { reason: target.value })}
          />
          <div className={styles.pair}>
            {some(
              t('holdsFor', { number: shownKey(article.number) }),
              article,
              edge.provisions,
              (provisions) => put(at, { provisions }),
            )}
            {some(
              t('waitedFor', { number: shownKey(edge.article) }),
              articles.find(({ number }) => number === edge.article),
              edge.of,
              (of) => put(at, { of }),
            )}
          </div>
          <div>
            <Button
              size="small"
              kind="ghost"
              onClick={() => onChange(edges.filter((_, place) => place !== at))}
            >
              {t('remove', { number: shownKey(edge.article) })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon="plus"
          onClick={() => onChange([...edges, freshEdge(article, articles, edges)])}
        >
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
}
