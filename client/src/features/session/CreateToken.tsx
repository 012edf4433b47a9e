import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import type { CreateTokenInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { refusedAt } from '../../lib/refusal.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { CheckField, SelectField, TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CreateTokenMutation, SessionsQuery } from './documents.ts';

type Created = { readonly token: string; readonly expiresAt: string };

/** A token for a program, with this person's rights; it is shown once and kept nowhere in clear. */
export function CreateToken() {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const client = useApolloClient();
  const draft = useDraft<{ label: string; days: string; lasting: boolean }>('token', {
    blank: { label: '', days: '30', lasting: false },
  });
  const { label, days, lasting } = draft.values;
  const [created, setCreated] = useState<Created | null>(null);
  // Nothing but the label and the days: what it answers is a secret, shown once and kept nowhere here.
  const act = useAct<Omit<CreateTokenInput, 'operationId'>, Created>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: CreateTokenMutation, variables: { input: written } })).createToken;
    },
    { draft },
  );
  const submit = async () => {
    setCreated(null);
    const pressed = await act.press({ label, expiresInDays: Number(days), outlivesSignIn: lasting });
    if (pressed.kind !== 'done') return;
    setCreated(pressed.result);
    await client.refetchQueries({ include: [SessionsQuery] });
  };
  return (
    <Panel title={t('title')}>
      <form
        className="col"
        style={{ gap: 12 }}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="sm ink2">{t('text')}</p>
        <TextField
          label={t('label')}
          required
          value={label}
          error={refusedAt(act.refusal, 'label')}
          onChange={(event) => draft.change({ label: event.target.value })}
        />
        <SelectField
          label={t('expires')}
          value={days}
          error={refusedAt(act.refusal, 'expiresInDays')}
          onChange={(event) => draft.change({ days: event.target.value })}
        >
          {['1', '7', '30', '90', '365'].map((one) => (
            <option key={one} value={one}>
              {t('days', { count: Number(one) })}
            </option>
          ))}
        </SelectField>
        <CheckField
          label={t('lasting')}
          checked={lasting}
          onChange={(event) => draft.change({ lasting: event.target.checked })}
        />
        <p className="xs muted">{t(lasting ? 'lastingWhy' : 'endsWhy')}</p>
        {created && (
          <Note tone="ok" role="status">
            <p>
              {t('once')} {t('until', { instant: instant(created.expiresAt) })}
            </p>
            <code style={{ overflowWrap: 'anywhere' }}>{created.token}</code>
          </Note>
        )}
        <DraftNote draft={draft} />
        <ActNote act={act} inFields={['label', 'expiresInDays']} />
        <div>
          <Button type="submit" disabled={act.busy}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const texts = {
  en: {
    title: 'Token for a program',
    text: 'A program that sends it sees and does what you may see and do. It is sent as “Authorization: Bearer …”.',
    label: 'What it is for',
    expires: 'It ends after',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    once: 'Copy it now: it is shown this once.',
    until: 'It works until {{instant}}.',
    create: 'Create a token',
    lasting: 'It goes on when I sign out',
    lastingWhy: 'It stands until it ends, until you end it above, or until your password is changed.',
    endsWhy: 'It ends when you sign out here, and with this sign-in at the latest.',
  },
  es: {
    title: 'Clave para un programa',
    text: 'El programa que la envíe verá y hará lo que usted puede ver y hacer. Se envía como «Authorization: Bearer …».',
    label: 'Para qué es',
    expires: 'Caduca a los',
    days_one: '{{count}} día',
    days_other: '{{count}} días',
    once: 'Cópiela ahora: solo se muestra esta vez.',
    until: 'Sirve hasta el {{instant}}.',
    create: 'Crear una clave',
    lasting: 'Sigue cuando yo cierre la sesión',
    lastingWhy:
      'Sirve hasta que caduque, hasta que usted la cierre más arriba o hasta que cambie la contraseña.',
    endsWhy: 'Termina cuando cierre aquí la sesión y, a más tardar, con esta sesión.',
  },
  fr: {
    title: 'Jeton pour un programme',
    text: 'Le programme qui l’envoie voit et fait ce que vous pouvez voir et faire. Il s’envoie sous la forme « Authorization: Bearer … ».',
    label: 'À quoi il sert',
    expires: 'Il prend fin après',
    days_one: '{{count}} jour',
    days_many: '{{count}} jours',
    days_other: '{{count}} jours',
    once: 'Copiez-le maintenant : il n’est montré que cette fois.',
    until: 'Il vaut jusqu’au {{instant}}.',
    create: 'Créer un jeton',
    lasting: 'Il reste valable quand je me déconnecte',
    lastingWhy:
      'Il vaut jusqu’à sa fin, jusqu’à ce que vous y mettiez fin ci-dessus ou jusqu’au changement de votre mot de passe.',
    endsWhy: 'Il prend fin quand vous vous déconnectez ici, et au plus tard avec cette connexion.',
  },
  ar: {
    title: 'شارة دخول لبرنامج',
    text: 'البرنامج الذي يرسلها يرى ويفعل ما يمكنكم رؤيته وفعله. تُرسل بصيغة ‎Authorization: Bearer …‎',
    label: 'الغرض منها',
    expires: 'تنتهي بعد',
    days_zero: '{{count}} يوم',
    days_one: 'يوم واحد',
    days_two: 'يومين',
    days_few: '{{count}} أيام',
    days_many: '{{count}} يوماً',
    days_other: '{{count}} يوم',
    once: 'انسخوها الآن: لا تُعرض إلا هذه المرة.',
    until: 'تصلح حتى {{instant}}.',
    create: 'إنشاء شارة',
    lasting: 'تبقى بعد تسجيل خروجي',
    lastingWhy: 'تبقى حتى تنتهي مدتها، أو حتى تنهوها أعلاه، أو حتى تتغير كلمة مروركم.',
    endsWhy: 'تنتهي عند تسجيل خروجكم هنا، ومع هذا الدخول على أبعد تقدير.',
  },
  ru: {
    title: 'Токен для программы',
    text: 'Программа, которая его отправляет, видит и делает то же, что можно вам. Отправляется как «Authorization: Bearer …».',
    label: 'Для чего он',
    expires: 'Действует',
    days_one: '{{count}} день',
    days_few: '{{count}} дня',
    days_many: '{{count}} дней',
    days_other: '{{count}} дня',
    once: 'Скопируйте его сейчас: он показывается один раз.',
    until: 'Действует до {{instant}}.',
    create: 'Создать токен',
    lasting: 'Действует и после моего выхода',
    lastingWhy: 'Действует до своего срока, пока вы не завершите его выше или пока не сменён ваш пароль.',
    endsWhy: 'Завершается, когда вы здесь выйдете, и самое позднее вместе с этим входом.',
  },
  zh: {
    title: '程序用令牌',
    text: '发送此令牌的程序可以查看和办理您可以查看和办理的事。以“Authorization: Bearer …”发送。',
    label: '用途',
    expires: '有效期',
    days_other: '{{count}}天',
    once: '请立即复制：只显示这一次。',
    until: '有效期至{{instant}}。',
    create: '创建令牌',
    lasting: '我退出登录后仍然有效',
    lastingWhy: '在到期、您在上方将其结束或您的密码更改之前一直有效。',
    endsWhy: '您在此退出登录时结束，最迟随本次登录结束。',
  },
};
