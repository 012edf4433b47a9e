import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useChosenWords } from './chosen-words.ts';
import type { Choices } from './use-choices.ts';
import { readView } from './view.ts';

const choices: Choices = {
  ...{ instruments: [], usual: null, lists: {} },
  ...{ categoryOf: () => null, shortTypeOf: () => null, shortArticleOf: () => null, chapterOf: () => null },
};

it('has words for what an address may ask for though no list offers it', () => {
  const view = readView(
    new URLSearchParams('coverage=WITHDRAWN&obligationLevels=NONE&goals=16&goals=16.5&law=1'),
  );
  const { result } = renderHook(() => useChosenWords(view, choices));
  expect(result.current.filters).toEqual([
    'Withdrawn',
    'No obligation',
    'Goal 16',
    'Target 16.5',
    'Help that makes law only',
  ]);
});
