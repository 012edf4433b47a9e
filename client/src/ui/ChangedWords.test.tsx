import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import ChangedWords from './ChangedWords.tsx';

it('lets nothing but the text decide in which direction the text runs', () => {
  const { container } = render(<ChangedWords before="Four cases." after="Six cases." />);
  for (const apart of container.querySelectorAll('bdi')) apart.remove();
  expect(container.textContent).toBe('FourSix cases.');
});
