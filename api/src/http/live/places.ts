import type { Config } from '../../config.ts';
import type { UserId } from '../../domain/base/ids.ts';

/** Who wants to listen, and to what. */
export interface Guest {
  readonly user: UserId | null;
  /** Where a stranger comes from, as networks are counted. */
  readonly address: string;
  /** What it asks: all who ask the same share one computation. */
  readonly question: string;
}

/** Why there is no place: the status of the answer, and what to do. */
export interface NoPlace {
  readonly status: 429 | 503;
  readonly message: string;
}

/** Of each place and each question, strangers may take so much together; the rest is kept for people who signed in. */
const forStrangers = 0.75;
/** Different questions that strangers follow at once: each is worked out at each change. */
const mostQuestions = 100;
const questionsOfAddress = 30;
/** Each holds its document and its figures. */
const questionsOfPerson = 50;

/** Places of open subscriptions: bounded for all together, for one address, for one person, and for strangers. */
export function makePlaces({ places, perAddress, perPerson }: Config['live']) {
  const all = new Set<Guest>();
  let strangers = 0;
  const ofAddress = new Map<string, Set<Guest>>();
  const ofPerson = new Map<string, Set<Guest>>();
  const asked = new Map<string, number>();

  function refusal({ user, address, question }: Guest): NoPlace | null {
    if (all.size >= places) return full;
    if (user !== null) {
      const own = ofPerson.get(user) ?? none;
      return own.size >= perPerson || asks(own, question) > questionsOfPerson ? tooManyOfPerson : null;
    }
    const neighbours = ofAddress.get(address) ?? none;
    if (neighbours.size >= perAddress) return tooManyOfAddress;
    if (strangers >= places * forStrangers) return full;
    if (asked.has(question)) return null;
    if (asked.size >= mostQuestions) return tooManyQuestions;
    return asks(neighbours, question) > questionsOfAddress ? tooManyOfAddress : null;
  }

  return {
    /** How to give the place back, or why there is none. */
    take(guest: Guest): (() => void) | NoPlace {
      const no = refusal(guest);
      if (no) return no;
      const { user, address, question } = guest;
      all.add(guest);
      const [group, key] = user === null ? [ofAddress, address] : [ofPerson, user];
      const mine = group.get(key) ?? new Set();
      group.set(key, mine.add(guest));
      if (user === null) {
        strangers += 1;
        asked.set(question, (asked.get(question) ?? 0) + 1);
      }
      return () => {
        if (!all.delete(guest)) return;
        mine.delete(guest);
        if (mine.size === 0) group.delete(key);
        if (user !== null) return;
        strangers -= 1;
        const others = (asked.get(question) ?? 1) - 1;
        if (others === 0) asked.delete(question);
        else asked.set(question, others);
      };
    },
  };
}
export type Places = ReturnType<typeof makePlaces>;

/** How many different questions these would ask with one more. */
const asks = (guests: ReadonlySet<Guest>, question: string): number =>
  new Set([...guests].map((guest) => guest.question)).add(question).size;

const none: ReadonlySet<Guest> = new Set();
const full: NoPlace = {
  status: 503,
  message:
    'As many pages follow live as this service can serve. Ask without a subscription, or try again later.',
};
const tooManyQuestions: NoPlace = {
  status: 503,
  message:
    'Visitors follow as many different questions live as this service can serve. Sign in, ask without a subscription, or try again later.',
};
const tooManyOfAddress: NoPlace = {
  status: 429,
  message: 'Too many pages follow live from your address. Close some, sign in, or try again later.',
};
const tooManyOfPerson: NoPlace = {
  status: 429,
  message: 'You follow too many pages live. Close some, then try again.',
};
