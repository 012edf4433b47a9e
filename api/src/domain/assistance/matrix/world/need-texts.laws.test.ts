import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NeedId } from '../../../base/ids.ts';
import { fold, wordsOf } from '../../../base/search.ts';
import type { NeedColumns } from './need-columns.ts';
import { awaitTexts, createNeedTexts, forgetText, putTexts, slotsHaving } from './need-texts.ts';

const ids = ['a', 'b', 'c'] as NeedId[];
const columns = { ids, slots: new Map(ids.map((id, slot) => [id, slot])) } as unknown as NeedColumns;
const aText = fc.array(fc.constantFrom('law', 'laws', 'draft', 'Überdraft', ' '), { maxLength: 4 });

it('finds by parts of words what the texts say last, however often they are written', () => {
  const writes = fc.array(fc.tuple(fc.nat({ max: 2 }), aText), { maxLength: 12 });
  fc.assert(
    fc.property(writes, fc.constantFrom('law', 'laws', 'raft', 'uber', 'w', 'other'), (all, part) => {
      const texts = createNeedTexts();
      const said = ['', '', ''];
      for (const [slot, words] of all) {
        said[slot] = words.join(' ');
        forgetText(texts, slot);
        awaitTexts(texts, columns);
        putTexts(
          texts,
          columns,
          ids.map((id, at) => ({ id, texts: [said[at] ?? null], label: 'PUBLIC' })),
        );
      }
      const [word = ''] = wordsOf(part);
      expect([...slotsHaving(texts, word, 3)]).toEqual(
        said.map((text) => (fold(text).includes(word) ? 1 : 0)),
      );
    }),
  );
});
