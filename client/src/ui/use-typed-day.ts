import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { latinDigits } from '../lib/digits.ts';

/** What React Aria leaves out where a date is typed: the sign between two parts leads on to the next, Enter sends the form, and digits may be those of any script. */
export function useTypedDay(field: RefObject<HTMLElement | null>) {
  const typedIn = useRef<EventTarget | null>(null);

  useEffect(() => {
    const element = field.current;
    element?.addEventListener('beforeinput', inLatin, { capture: true });
    return () => element?.removeEventListener('beforeinput', inLatin, { capture: true });
  }, [field]);

  return {
    onKeyDownCapture: (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key === 'Enter') return sendForm(field.current);
      if (/^\p{Nd}$/u.test(key)) typedIn.current = target;
      if (!/^[-/.,،年月 ]$/.test(key) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      // After four digits of a year the next part has the focus already.
      if (typedIn.current !== target) return;
      const parts = [...(field.current?.querySelectorAll<HTMLElement>('[contenteditable]') ?? [])];
      parts[parts.indexOf(target as HTMLElement) + 1]?.focus();
    },
  };
}

/** As the browser does where Enter is pressed in a line of text. */
function sendForm(field: HTMLElement | null): void {
  field?.closest('form')?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

function inLatin(event: InputEvent) {
  const latin = latinDigits(event.data ?? '');
  if (latin === (event.data ?? '')) return;
  event.preventDefault();
  event.stopPropagation();
  const { inputType } = event;
  event.target?.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data: latin, bubbles: true, cancelable: true }),
  );
}
