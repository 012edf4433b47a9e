import { useQuery } from '@apollo/client/react';
import { guideOfNeed } from './documents.ts';
import { GuidePanel } from './GuidePanel.tsx';

/** For whoever is to help with a need: what the Convention asks there. */
export function NeedGuide({ need }: { readonly need: string }) {
  const { data } = useQuery(guideOfNeed, { variables: { need } });
  const provision = data?.need?.provision;
  return <GuidePanel open={false} level={3} own={provision?.guide} whole={provision?.article.guide} />;
}
