import { useState } from 'react';
import { useFormat } from '../lib/format.ts';
import { useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import './ShowMore.css';

type ShowMoreProps = {
  readonly page: {
    readonly totalCount: number;
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  readonly onMore: (after: string | null) => Promise<unknown>;
};

/** The foot of a list that is read page by page: how much of it is shown, and the way to the rest. */
export function ShowMore({ page: { totalCount, nodes, pageInfo }, onMore }: ShowMoreProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  if (!pageInfo.hasNextPage) return null;
  const read = () => {
    setState('busy');
    onMore(pageInfo.endCursor ?? null).then(
      () => setState('still'),
      () => setState('failed'),
    );
  };
  return (
    <div className="shm">
      <Button disabled={state === 'busy'} onClick={read}>
        {t('more')}
      </Button>
      <span className="sm muted" role="status">
        {state === 'failed'
          ? t('failed')
          : t('shown', { shown: number(nodes.length), of: number(totalCount) })}
      </span>
    </div>
  );
}

const texts = {
  en: {
    more: 'Show more',
    shown: '{{shown}} of {{of}} are shown',
    failed: 'The server did not answer. Try again.',
  },
  es: {
    more: 'Mostrar más',
    shown: 'Se muestran {{shown}} de {{of}}',
    failed: 'El servidor no ha respondido. Inténtelo de nuevo.',
  },
  fr: {
    more: 'Afficher plus',
    shown: '{{shown}} sur {{of}} affichés',
    failed: 'Le serveur n’a pas répondu. Réessayez.',
  },
  ar: {
    more: 'عرض المزيد',
    shown: 'المعروض {{shown}} من {{of}}',
    failed: 'لم يستجب الخادم. حاول مرة أخرى.',
  },
  ru: {
    more: 'Показать ещё',
    shown: 'Показано {{shown}} из {{of}}',
    failed: 'Сервер не ответил. Повторите попытку.',
  },
  zh: {
    more: '显示更多',
    shown: '已显示 {{shown}} / {{of}}',
    failed: '服务器没有响应。请重试。',
  },
};
