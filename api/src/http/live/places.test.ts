import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserId } from '../../domain/base/ids.ts';
import { type Guest, makePlaces } from './places.ts';

const settings = { places: 40, perAddress: 12, perPerson: 6 };
const guest = (overrides: Partial<Guest> = {}): Guest => ({
  user: null,
  address: '203.0.113.1',
  question: 'the matrix',
  ...overrides,
});

describe('places of open subscriptions', () => {
  it('are never more than there are, of anybody, and all free once all left', () => {
    const coming = fc.record({
      user: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: null }),
      address: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      question: fc.constantFrom('the matrix', 'another', 'a third'),
    });
    const actions = fc.array(fc.oneof(coming, coming, coming, fc.nat(100)), { maxLength: 200 });
    fc.assert(
      fc.property(actions, (list) => {
        const places = makePlaces(settings);
        const there: { who: Guest; leave: () => void }[] = [];
        const count = (holds: (who: Guest) => boolean) => there.filter(({ who }) => holds(who)).length;
        for (const action of list) {
          if (typeof action === 'number') {
            const [one] = there.splice(action % Math.max(1, there.length), 1);
            one?.leave();
            one?.leave();
            continue;
          }
          const who = action as Guest;
          const place = places.take(who);
          const free =
            there.length < settings.places &&
            (who.user === null
              ? count(({ user }) => user === null) < 30 &&
                count(({ user, address }) => user === null && address === who.address) < settings.perAddress
              : count(({ user }) => user === who.user) < settings.perPerson);
          expect(typeof place === 'function').toBe(free);
          if (typeof place === 'function') there.push({ who, leave: place });
        }
        for (const { leave } of there) leave();
        for (let n = 0; n < settings.perAddress; n += 1)
          expect(places.take(guest())).toBeInstanceOf(Function);
      }),
    );
  });

  it('are kept for people who sign in, from whatever address', () => {
    const places = makePlaces(settings);
    for (let n = 0; n < 200; n += 1) places.take(guest({ address: `203.0.113.${n % 20}` }));
    expect(places.take(guest({ address: '198.51.100.1' }))).toMatchObject({ status: 503 });
    expect(places.take(guest({ user: 'somebody' as UserId }))).toBeInstanceOf(Function);
  });

  it('are not all taken by one address or one person, which hears what to do', () => {
    const places = makePlaces(settings);
    for (let n = 0; n < settings.perAddress; n += 1) places.take(guest());
    expect(places.take(guest())).toMatchObject({ status: 429, message: expect.stringMatching(/sign in/) });
    expect(places.take(guest({ address: '198.51.100.1' }))).toBeInstanceOf(Function);
    for (let n = 0; n < settings.perPerson; n += 1) places.take(guest({ user: 'one' as UserId }));
    expect(places.take(guest({ user: 'one' as UserId }))).toMatchObject({ status: 429 });
  });

  it('are few for one person who asks something else each time', () => {
    const places = makePlaces({ places: 2_000, perAddress: 250, perPerson: 250 });
    const taken = Array.from({ length: 100 }, (_, n) =>
      places.take(guest({ user: 'one' as UserId, question: `variant ${n}` })),
    );
    expect(taken.filter((place) => typeof place === 'function')).toHaveLength(50);
    expect(places.take(guest({ user: 'one' as UserId, question: 'variant 0' }))).toBeInstanceOf(Function);
  });

  it('are few for strangers who all ask something else', () => {
    const places = makePlaces({ places: 2_000, perAddress: 250, perPerson: 250 });
    const ask = (n: number, address = `203.0.113.${n}`) =>
      typeof places.take(guest({ question: `variant ${n}`, address }));
    const ofOne = Array.from({ length: 300 }, (_, n) => ask(n, '203.0.113.1'));
    expect(ofOne.filter((taken) => taken === 'function')).toHaveLength(30);
    const ofMany = Array.from({ length: 300 }, (_, n) => ask(1_000 + n));
    expect(ofMany.filter((taken) => taken === 'function')).toHaveLength(70);
    // What is worked out anyway costs nothing more.
    expect(places.take(guest({ question: 'variant 1000', address: '198.51.100.1' }))).toBeInstanceOf(
      Function,
    );
  });
});
