import { saved } from './acknowledged.ts';
import { conflicted } from './conflict.ts';
import { joined, keptMine, tookTheirs, tried } from './decision.ts';
import type { Stored, WriteEvent } from './events.ts';
import { typed } from './keystroke.ts';
import { refused } from './refused.ts';
import { sent } from './sent.ts';
import { settle } from './settle.ts';
import type { Writing } from './state.ts';

/** What a form is after something happened to it. */
export function write(state: Writing, event: WriteEvent): Writing {
  switch (event.type) {
    case 'typed':
      return typed(state, event.place, event.values);
    case 'sent':
      return sent(state, event.operationId, event.fields);
    case 'sentAgain':
      return state.sent ? { ...state, sent: { ...state.sent, asking: true } } : state;
    case 'lost':
      return {
        ...state,
        offline: true,
        ended: event.ended ?? false,
        sent: state.sent && { ...state.sent, asking: false },
      };
    case 'saved':
      return state.sent ? saved(heard(state), state.sent, event) : state;
    case 'refused':
      return state.sent ? refused(heard(state), state.sent, event) : state;
    case 'read':
      // What is on its way brings the newest back with it.
      return state.sent || !isNew(state, event) ? state : settle(state, event);
    case 'conflict':
      return state.sent ? conflicted(heard(state), state.sent, event) : state;
    case 'keptMine':
      return keptMine(state, event.field);
    case 'tookTheirs':
      return tookTheirs(state, event.field);
    case 'joined':
      return joined(state, event);
    case 'tried':
      return tried(state, event.field);
  }
}

/** Read later, or shown by another version of the checklist. */
const isNew = ({ revision, version }: Writing, read: Stored): boolean =>
  read.revision > revision || (read.revision === revision && (read.version ?? version) !== version);

/** The line is free again, and what it says of the connection is over. */
const heard = (state: Writing): Writing => ({ ...state, sent: null, offline: false, ended: false });
