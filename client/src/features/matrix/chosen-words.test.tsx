import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useChosenWords } from './chosen-words.ts';
import type { Choices } from './use-choices.ts';
import { readView } from './view.ts';

const fund = { value: 'p', label: 'Drafting Fund' };
const choices: Choices = {
  ...{ instruments: [], usual: null, lists: { providers: [fund], priorities: [fund] } },
  ...{ categoryOf: () => null, shortTypeOf: () => null, shortArticleOf: () => null, chapterOf: () => null },
};

it('has words for what an address may ask for though no list offers it', () => {
  const view = readView(
    new URLSearchParams(
      'coverage=WITHDRAWN&obligationLevels=NONE&goals=16&goals=16.5&law=1&providers=p&priorities=p',
    ),
  );
  const { result } = renderHook(() => useChosenWords(view, choices));
  expect(result.current.filters).toEqual([
    'Withdrawn',
    'No obligation',
    'Drafting Fund',
    'What Drafting Fund puts first',
    'Goal 16',
    'Target 16.5',
    'Help that makes law only',
  ]);
});
