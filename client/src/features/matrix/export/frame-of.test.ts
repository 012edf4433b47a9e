import { expect, it } from 'vitest';
import { readView } from '../view.ts';
import { frameOf } from './frame-of.ts';

const of = (query: string) =>
  frameOf(readView(new URLSearchParams(query)), 'https://matrix.example', 'fr', 'Needs & "services"');
const addressIn = (frame: string) => /src="([^"]+)"/.exec(frame)?.[1]?.replaceAll('&#38;', '&');

it('shows the same question, without the open cell, the past and what only some may see', () => {
  const asked = 'rows=participant&articles=15&articles=16&ldc=1&row=XAA&asOf=2026-01-01&edition=2&for=donors';
  expect(addressIn(of(asked))).toBe(
    'https://matrix.example/embed/matrix?rows=participant&edition=2&articles=15&articles=16&ldc=1&language=fr',
  );
});

it('breaks out of no attribute', () => {
  const frame = of('participants=%22%3E%3Cscript%3E');
  expect(frame).not.toContain('<script');
  expect(frame).toContain('title="Needs &#38; &#34;services&#34;"');
});
