import { expect, it } from 'vitest';
import { codesIn } from '../kit/codes.ts';

it.each([
  ['The next step is CONTACTED, and it belongs to the State.', ['CONTACTED']],
  ['LEGAL_ADVICE is asked for twice. Put both into one request.', ['LEGAL_ADVICE']],
  ['The next step is “In contact”, and it belongs to the State.', []],
  ['This checklist has no assistance type "MONEY_ALONE". Send one of ACTION_PLAN, OTHER.', []],
  ['Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.', []],
])('the codes in “%s”', (sentence, codes) => expect(codesIn(sentence)).toEqual(codes));
