import { Own } from '../../ui/Own.tsx';

type NeedInGroupProps = {
  readonly need: {
    readonly subject: string | null;
    readonly type: { readonly label: string };
    readonly provision: { readonly label: string };
  };
};

/** A need in one line: its kind of help and its provision, and the problem in the State's words. */
export function NeedInGroup({ need: { subject, type, provision } }: NeedInGroupProps) {
  return (
    <>
      <span className="sm">
        {type.label} · <bdi dir="ltr">{provision.label}</bdi>
      </span>
      {subject && (
        <p className="xs ink2">
          <Own>{subject}</Own>
        </p>
      )}
    </>
  );
}
