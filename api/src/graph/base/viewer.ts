import { audienceOf, type RoleGrant, roles, type Viewer } from '../../domain/base/viewer.ts';
import { audienceName } from '../../domain/base/visibility.ts';
import { changePassword, setPassword } from '../../services/base/password.ts';
import { signIn, signOut } from '../../services/base/sign-in.ts';
import { createToken } from '../../services/base/token.ts';
import { builder } from '../builder.ts';
import type { GraphContext } from './context.ts';
import { encodeId } from './global-id.ts';
import { mutation } from './mutation.ts';
import { AudienceRef } from './visibility.ts';

const RoleRef = builder.enumType('Role', {
  values: roles,
  description: 'Granted for a participant (CONTRIBUTOR, FOCAL_POINT), for a provider (DONOR), or for all.',
});

/** `participant` and `provider` are added by those nouns. */
export const RoleGrantRef = builder.objectRef<RoleGrant>('RoleGrant').implement({
  description: 'A role, and for whom it was granted.',
  fields: (t) => ({ role: t.expose('role', { type: RoleRef }) }),
});

export const ViewerRef = builder.objectRef<NonNullable<Viewer>>('Viewer').implement({
  description: 'The person who asks.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeId('User', id) }),
    email: t.exposeString('email'),
    name: t.exposeString('name'),
    language: t.string({
      nullable: true,
      description: 'The language of labels in this answer, from Accept-Language.',
      resolve: (_viewer, _args, { language }) => language,
    }),
    roles: t.field({ type: [RoleGrantRef], resolve: (viewer) => [...viewer.roles] }),
    audience: t.field({ type: AudienceRef, resolve: (viewer) => audienceName(audienceOf(viewer)) }),
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

mutation('signIn', {
  description:
    'Sets the session cookie. Wrong password and unknown address: the same refusal, UNAUTHENTICATED, in the same time. TOO_MANY_ATTEMPTS after ten failures.',
  type: ViewerRef,
  input: builder.inputType('SignInInput', {
    fields: (t) => ({ email: t.string({ required: true }), password: t.string({ required: true }) }),
  }),
  resolve: async (input, context) =>
    welcome(context, await signIn(context, input, { address: context.address, demo: context.demo })),
});

const SignedOutRef = builder
  .objectRef<{ readonly ok: boolean }>('SignedOut')
  .implement({ description: 'The session is over.', fields: (t) => ({ ok: t.exposeBoolean('ok') }) });

builder.mutationField('signOut', (t) =>
  t.field({
    type: SignedOutRef,
    description: 'Ends this session, not the others.',
    resolve: async (_root, _args, context) => {
      await signOut(context, context.sessionHash);
      context.setSession(null);
      return { ok: true };
    },
  }),
);

const newPassword = '12 to 200 characters, of any kind.';

mutation('setPassword', {
  description: 'By the link that `npm run admin` prints: works once. Signs in.',
  type: ViewerRef,
  input: builder.inputType('SetPasswordInput', {
    fields: (t) => ({
      key: t.string({ required: true }),
      password: t.string({ required: true, description: newPassword }),
    }),
  }),
  resolve: async (input, context) => welcome(context, await setPassword(context, input)),
});

const PasswordChangedRef = builder
  .objectRef<{ readonly ok: boolean }>('PasswordChanged')
  .implement({ description: 'From now on the new one.', fields: (t) => ({ ok: t.exposeBoolean('ok') }) });

mutation('changePassword', {
  description:
    'Closes all other sessions and tokens of this person. INVALID with path current when the old password is wrong.',
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
    'A token for programs, with the rights of who makes it. Shown once: the same operationId again is INVALID.',
  type: CreatedTokenRef,
  input: builder.inputType('CreateTokenInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      label: t.string({ required: true }),
      expiresInDays: t.int({ required: true, description: '1 to 365.' }),
    }),
  }),
  resolve: (input, context) => createToken(context, input),
});

function welcome(context: GraphContext, opened: Awaited<ReturnType<typeof signIn>>): NonNullable<Viewer> {
  context.setSession(opened);
  return opened.user;
}
