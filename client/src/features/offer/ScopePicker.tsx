import { useState } from 'react';
import type { OfferCatalogueFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { searching } from '../../lib/search.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { ToggleChip } from '../../ui/Chip.tsx';
import { CheckField, TextField } from '../../ui/Field.tsx';
import type { OfferForm } from './offer-form.ts';
import styles from './ScopePicker.module.css';

type Scope = Pick<OfferForm, 'wholeConvention' | 'chapters' | 'articles' | 'provisions'>;
type ScopePickerProps = {
  readonly catalogue: OfferCatalogueFragment;
  readonly value: Scope;
  /** Model legislation is never offered for the Convention as a whole [WG 19]. */
  readonly wholeAllowed: boolean;
  readonly onChange: (value: Partial<Scope>) => void;
};

/** The whole Convention, or chapters, articles and provisions: the narrower, the better it fits. */
export function ScopePicker({ catalogue, value, wholeAllowed, onChange }: ScopePickerProps) {
  const t = useTexts(texts);
  const [sought, setSought] = useState('');
  const chapters = [...new Map(catalogue.articles.map(({ chapter }) => [chapter.number, chapter])).values()];
  const asked = new Set(catalogue.provisions.map(({ article }) => article.number));
  const toggle = (key: 'chapters' | 'articles' | 'provisions', code: string, on: boolean) =>
    onChange({
      [key]: on ? [...value[key], code] : value[key].filter((one) => one !== code),
      wholeConvention: false,
    });
  const isSought = searching(sought);
  const found = catalogue.articles.filter(
    ({ number, title }) => asked.has(number) && isSought(number, title),
  );
  return (
    <div className={styles.picker}>
      <CheckField
        label={wholeAllowed ? t('whole') : t('wholeNot')}
        checked={value.wholeConvention}
        disabled={!wholeAllowed}
        onChange={(event) => onChange({ wholeConvention: event.target.checked })}
      />
      {!value.wholeConvention && (
        <>
          <p className={`${styles.chosen} row wrap`}>
            {[...value.articles, ...value.provisions].map((code) => (
              <ToggleChip
                key={code}
                on
                onChange={() =>
                  toggle(value.articles.includes(code) ? 'articles' : 'provisions', code, false)
                }
              >
                {value.articles.includes(code) ? t('article', { code }) : code}
              </ToggleChip>
            ))}
          </p>
          <fieldset className="row wrap" aria-label={t('chapters')}>
            {chapters
              .filter((chapter) =>
                catalogue.articles.some(
                  (one) => one.chapter.number === chapter.number && asked.has(one.number),
                ),
              )
              .map(({ number, title }) => (
                <ToggleChip
                  key={number}
                  on={value.chapters.includes(number)}
                  onChange={(on) => toggle('chapters', number, on)}
                >
                  {t('chapter', { number })} {title}
                </ToggleChip>
              ))}
          </fieldset>
          <TextField
            label={t('seek')}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
          <ul className={styles.articles} tabIndex={0} aria-label={t('articles')}>
            {found.map((article) => (
              <li key={article.number}>
                <CheckField
                  label={
                    <>
                      <b>{shownKey(article.number)}</b> {article.title}
                    </>
                  }
                  checked={value.articles.includes(article.number)}
                  onChange={(event) => toggle('articles', article.number, event.target.checked)}
                />
                <details>
                  <summary className="xs">{t('provisions')}</summary>
                  {catalogue.provisions
                    .filter((provision) => provision.article.number === article.number)
                    .map(({ reference, summary }) => (
                      <CheckField
                        key={reference}
                        className="xs"
                        label={
                          <>
                            <bdi className="b" dir="ltr">
                              {shownKey(reference)}
                            </bdi>{' '}
                            {summary}
                          </>
                        }
                        checked={value.provisions.includes(reference)}
                        onChange={(event) => toggle('provisions', reference, event.target.checked)}
                      />
                    ))}
                </details>
              </li>
            ))}
            {found.length === 0 && <li className="sm muted">{t('nothing')}</li>}
          </ul>
        </>
      )}
    </div>
  );
}

export const texts = english('offer.scope-picker', {
  whole: 'The whole Convention',
  wholeNot: 'The whole Convention (not possible with model legislation: name chapters or articles)',
  chapters: 'Chapters',
  chapter: 'Chapter {{number}}',
  articles: 'Articles and provisions',
  article: 'Article {{code}}',
  seek: 'Find an article by number or title',
  provisions: 'Single provisions',
  nothing: 'No article matches. Try fewer letters.',
});
