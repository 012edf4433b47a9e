import { type RefObject, useLayoutEffect, useRef } from 'react';
import { caretIn } from '../lib/caret.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Keeps the caret beside its words when somebody else's words come into a field that one is in: React alone would put it at the end. */
export function useKeptCaret<T extends TextControl>(value: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  // While the new words are being drawn the control still has the former ones, and the caret in them.
  const former = seen(ref.current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is kept when the words change, not when it moves.
  useLayoutEffect(() => {
    const control = ref.current;
    if (!control || !former || control !== document.activeElement || control.value === former.text) return;
    const { text, start, end } = former;
    control.setSelectionRange(caretIn(text, control.value, start), caretIn(text, control.value, end));
  }, [value]);
  return ref;
}

/** Null also where a control has no caret to tell of: a number, a date. */
function seen(control: TextControl | null) {
  if (!control || control.selectionStart === null || control.selectionEnd === null) return null;
  return { text: control.value, start: control.selectionStart, end: control.selectionEnd };
}
