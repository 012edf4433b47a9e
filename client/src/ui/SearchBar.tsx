import { clsx } from 'clsx';
import { type ReactNode, useEffect, useState } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import { TextField } from './Field.tsx';
import { Form } from './Form.tsx';
import styles from './SearchBar.module.css';

type SearchBarProps = {
  readonly label: string;
  /** What is searched for now. */
  readonly text: string;
  readonly onSearch: (text: string) => void;
  /** How many there are, said aloud when it changes. */
  readonly count?: string | null;
  /** Other filters. */
  readonly children?: ReactNode;
};

/** Words to look for in a list, asked for by Enter or the button; beside them what else narrows it. */
export function SearchBar({ label, text, onSearch, count, children }: SearchBarProps) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <search>
      <Form bare className={styles.bar} onSubmit={() => onSearch(typed.trim())}>
        <TextField
          className={styles.find}
          label={label}
          type="search"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" icon="search">
          {t('go')}
        </Button>
        {children}
        {count && (
          <span className={clsx('sm muted', styles.count)} role="status">
            {count}
          </span>
        )}
      </Form>
    </search>
  );
}

export const texts = english('ui.search-bar', { go: 'Find' });
