import { TextField } from '../../../ui/Field.tsx';

type PasswordFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  /** One that is chosen now, not the one in use. */
  readonly fresh?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A password, known to the browser's keeper of passwords for what it is. */
export function PasswordField({ fresh = false, onChange, ...rest }: PasswordFieldProps) {
  return (
    <TextField
      {...rest}
      type="password"
      autoComplete={fresh ? 'new-password' : 'current-password'}
      required
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
