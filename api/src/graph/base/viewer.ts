import { encodeId } from '../../domain/base/node-id.ts';
import { audienceOf, type RoleGrant, roles, type Viewer } from '../../domain/base/viewer.ts';
import { audienceName } from '../../domain/base/visibility.ts';
import { chooseLanguage } from '../../services/base/choose-language.ts';
import { type DeviceCopy, deviceCopy } from '../../services/base/device-copy.ts';
import {
  changePassword,
  type PasswordLink,
  passwordLink,
  setPassword,
} from '../../services/base/password.ts';
import {
  endOtherSessions,
  endSession,
  type OpenSession,
  openSessions,
} from '../../services/base/sessions.ts';
import { signIn, signOut } from '../../services/base/sign-in.ts';
import { createToken } from '../../services/base/token.ts';
import { builder } from '../builder.ts';
import type { GraphContext } from './context.ts';
import { enumOf } from './enum-of.ts';
import { decodeId } from './global-id.ts';
import { mutation } from './mutation.ts';
import { AudienceRef } from './visibility.ts';

export const RoleRef = enumOf(
  'Role',
  roles,
  'Granted for a participant (CONTRIBUTOR, FOCAL_POINT), for a provider (DONOR), or for all.',
);

/** `participant` and `provider` are added by those nouns. */
export const RoleGrantRef = builder.objectRef<RoleGrant>('RoleGrant').implement({
  description: 'A role, and for whom it was granted.',
  fields: (t) => ({ role: t.expose('role', { type: RoleRef }) }),
});

const SessionRef = builder.objectRef<OpenSession>('Session').implement({
  description: 'What this person is signed in by: a browser, or a token for a program.',
  fields: (t) => ({
    id: t.id({ description: 'For endSession.', resolve: ({ id }) => encodeId('Session', id) }),
    kind: t.field({
      type: enumOf('SessionKind', ['SIGN_IN', 'TOKEN'], 'SIGN_IN: a browser. TOKEN: a program.'),
      resolve: ({ kind }) => kind,
    }),
    label: t.exposeString('label', { nullable: true, description: 'What a token was made for.' }),
    createdAt: t.expose('createdAt', { type: 'Instant' }),
    expiresAt: t.expose('expiresAt', { type: 'Instant' }),
    current: t.exposeBoolean('current', { description: 'The one that this request came with.' }),
  }),
});

export const DeviceCopyRef = builder.objectRef<DeviceCopy>('DeviceCopy').implement({
  description:
    'What a browser needs to keep a copy of its person’s work, encrypted, for a time without a connection.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'AES-256, base64; the same on all devices of the person, and of nobody else.',
    }),
    days: t.exposeInt('days', {
      description: 'Without a connection for so many days the device forgets the key.',
    }),
  }),
});

export const ViewerRef = builder.objectRef<NonNullable<Viewer>>('Viewer').implement({
  description: 'The person asking.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('User', id) }),
    email: t.exposeString('email'),
    name: t.exposeString('name'),
    language: t.string({
      nullable: true,
      description:
        'The language of labels and sentences in this answer: what the person chose, otherwise from Accept-Language.',
      resolve: (_viewer, _args, { language }) => language,
    }),
    chosenLanguage: t.string({
      nullable: true,
      description:
        'en, es, fr, ar, ru or zh: kept with the account (chooseLanguage), it comes before Accept-Language. Null: nothing was chosen.',
      resolve: ({ language }) => language ?? null,
    }),
    roles: t.field({ type: [RoleGrantRef], resolve: (viewer) => [...viewer.roles] }),
    sessions: t.field({
      type: [SessionRef],
      complexity: { field: 10, multiplier: 5 },
      description: 'All that are in force, the latest first.',
      resolve: async (_viewer, _args, context) => [...(await openSessions(context, context.sessionHash))],
    }),
    audience: t.field({ type: AudienceRef, resolve: (viewer) => audienceName(audienceOf(viewer)) }),
    deviceCopy: t.field({
      type: DeviceCopyRef,
      nullable: true,
      complexity: { field: 10 },
      description: 'For a signed-in browser; null for a program with a token, which keeps none.',
      resolve: (_viewer, _args, context) => deviceCopy(context, context.sessionHash, context.deviceCopyDays),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Null for the public.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);

/** A password is hashed so that it takes long (Argon2id). */
const passwordCost = 5_000;

mutation('signIn', {
  description:
    'Sets the session cookie. Wrong password and unknown address: the same refusal, UNAUTHENTICATED, in the same time. TOO_MANY_ATTEMPTS after ten failures from one place, thirty in an hour from all places together, or a hundred of one place with many accounts; who signed in on this device before is counted apart.',
  cost: passwordCost,
  type: ViewerRef,
  input: builder.inputType('SignInInput', {
    fields: (t) => ({ email: t.string({ required: true }), password: t.string({ required: true }) }),
  }),
  resolve: async (input, context) => welcome(context, await signIn(context, input, context)),
});

const SignedOutRef = builder
  .objectRef<{ readonly ok: boolean }>('SignedOut')
  .implement({ description: 'The session is over.', fields: (t) => ({ ok: t.exposeBoolean('ok') }) });

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignedOutRef,
    description: 'Ends this session with the tokens that it made, not the others.',
    resolve: async (_root, _args, context) => {
      await signOut(context, context.sessionHash);
      context.setSession(null);
      return { ok: true };
    },
  }),
);

const newPassword = '12 to 200 characters, of any kind.';

const PasswordLinkRef = builder.objectRef<PasswordLink>('PasswordLink').implement({
  description: 'A link by which a first password is set, once.',
  fields: (t) => ({ until: t.expose('until', { type: 'Instant' }) }),
});
builder.queryField('passwordLink', (t) =>
  t.field({
    type: PasswordLinkRef,
    nullable: true,
    description:
      'For whoever has the link: whether it still sets a password. Null where it was used, ran out, a newer one was sent, or it is none.',
    args: { key: t.arg.string({ required: true }) },
    resolve: (_root, { key }, context) => passwordLink(context, key),
  }),
);

mutation('setPassword', {
  description: 'By the link that `npm run admin` prints: works once. Signs in.',
  cost: passwordCost,
  type: ViewerRef,
  input: builder.inputType('SetPasswordInput', {
    fields: (t) => ({
      key: t.string({ required: true }),
      password: t.string({ required: true, description: newPassword }),
    }),
  }),
  resolve: async (input, context) => welcome(context, await setPassword(context, input, context.device)),
});

const PasswordChangedRef = builder
  .objectRef<{ readonly ok: boolean }>('PasswordChanged')
  .implement({ description: 'From now on the new one.', fields: (t) => ({ ok: t.exposeBoolean('ok') }) });

mutation('changePassword', {
  description:
    'Closes all other sessions and tokens of this person. INVALID with path current when the old password is wrong.',
  cost: passwordCost,
  type: PasswordChangedRef,
  input: builder.inputType('ChangePasswordInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      current: t.string({ required: true }),
      next: t.string({ required: true, description: newPassword }),
    }),
  }),
  resolve: async (input, context) => {
    const opened = await changePassword(context, input);
    if (opened) context.setSession(opened);
    return { ok: true };
  },
});

mutation('chooseLanguage', {
  description:
    'Keeps with the account in which language this person is answered from the next request on, before Accept-Language; streams that are open end, for their reader to open them again. INVALID for a language that is not one of the six.',
  type: ViewerRef,
  input: builder.inputType('ChooseLanguageInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      language: t.string({
        description:
          'BCP 47, `fr` or `fr-CA`. Null: no choice, Accept-Language alone decides. Left out: stays as it is.',
      }),
    }),
  }),
  resolve: (input, context) => chooseLanguage(context, input),
});

const CreatedTokenRef = builder
  .objectRef<{ readonly token: string; readonly expiresAt: string }>('CreatedToken')
  .implement({
    description: 'For the header `Authorization: Bearer …`.',
    fields: (t) => ({
      token: t.exposeString('token'),
      expiresAt: t.expose('expiresAt', { type: 'Instant' }),
    }),
  });

mutation('createToken', {
  description:
    'A token for programs, with the rights of its maker. It is over when the session that made it is, by sign-out too, and its expiresAt is never later. Shown once: the same operationId again is INVALID.',
  type: CreatedTokenRef,
  input: builder.inputType('CreateTokenInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      label: t.string({ required: true }),
      expiresInDays: t.int({ required: true, description: '1 to 365.' }),
      outlivesSignIn: t.boolean({
        description:
          'It goes on when the sign-in that makes it is over: until expiresInDays, endSession or a new password. INVALID from a token.',
      }),
    }),
  }),
  resolve: (input, context) => createToken(context, input, context.sessionHash),
});

mutation('endSession', {
  description:
    'Ends a session of this person with all the tokens that it made. A token may end itself and what it made; another is FORBIDDEN.',
  type: SessionRef,
  input: builder.inputType('EndSessionInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      id: t.id({ required: true }),
    }),
  }),
  resolve: async (input, context) => {
    const ended = await endSession(
      context,
      { ...input, id: decodeId('Session', input.id, ['id']) },
      context.sessionHash,
    );
    if (ended.current && ended.kind === 'SIGN_IN') context.setSession(null);
    return ended;
  },
});

mutation('endOtherSessions', {
  description: 'Ends all sessions and tokens of this person but the one that asks. FORBIDDEN from a token.',
  type: ViewerRef,
  input: builder.inputType('EndOtherSessionsInput', {
    fields: (t) => ({ operationId: t.field({ type: 'UUID', required: true }) }),
  }),
  resolve: (input, context) => endOtherSessions(context, input, context.sessionHash),
});

function welcome(context: GraphContext, opened: Awaited<ReturnType<typeof signIn>>): NonNullable<Viewer> {
  context.setSession(opened);
  context.setDevice(opened.device);
  return opened.user;
}
