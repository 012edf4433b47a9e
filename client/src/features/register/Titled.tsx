import { Icon } from '../../ui/Icon.tsx';
import { Own } from '../../ui/Own.tsx';

/** A title that leads to where it can be read. */
export function Titled({
  title,
  link,
}: {
  readonly title: string;
  readonly link: string | null | undefined;
}) {
  if (!link) return <Own>{title}</Own>;
  return (
    <a href={link} rel="noreferrer">
      <Own>{title}</Own>
      {'\u00a0'}
      <Icon name="link" small />
    </a>
  );
}
