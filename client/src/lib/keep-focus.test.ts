import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <div><main>
      <h1>Page</h1>
      <section id="list"><h2>Sessions</h2><ul>
        <li id="a"><button>End a</button></li>
        <li id="b"><button>End b</button></li>
        <li id="c"><button>End c</button></li>
      </ul></section>
      <section id="need"><h2>Need</h2><p id="row"><button>Withdraw</button></p></section>
    </main></div>`;
  stop = keepFocus(document);
});
afterEach(() => stop());

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const focused = () => document.activeElement?.textContent;
const frames = () =>
  new Promise<void>((done) =>
    setTimeout(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    ),
  );

it('goes on with the next row, then with the one before, and last with the heading of the section', async () => {
  button('End b').focus();
  at('#b').remove();
  await frames();
  expect(focused()).toBe('End c');
  at('#c').remove();
  await frames();
  expect(focused()).toBe('End a');
  at('#a').remove();
  await frames();
  expect(focused()).toBe('Sessions');
});

it('stays at the heading where that of a page still reading makes way for another', async () => {
  const heading = at('h1');
  heading.tabIndex = -1;
  heading.focus();
  heading.outerHTML = '<button>Print</button><h1>What was read</h1>';
  await frames();
  expect(focused()).toBe('What was read');
});

it('goes on with what came in the place of the control that opened a dialog', async () => {
  button('Withdraw').focus();
  const dialog = document.createElement('div');
  dialog.innerHTML = '<button>Withdraw it and end the help</button>';
  document.body.append(dialog);
  button('Withdraw it and end the help').focus();
  at('#row').innerHTML = '<button>Open it again</button>';
  dialog.remove();
  await frames();
  expect(focused()).toBe('Open it again');
});

it('goes back to the control that opened a dialog where it is still there', async () => {
  button('Withdraw').focus();
  const dialog = document.createElement('div');
  dialog.innerHTML = '<button>Keep</button>';
  document.body.append(dialog);
  button('Keep').focus();
  dialog.remove();
  await frames();
  expect(focused()).toBe('Withdraw');
});

it('takes the focus from nobody who let it go', async () => {
  button('End b').focus();
  button('End b').blur();
  await frames();
  at('#b').remove();
  await frames();
  expect(document.activeElement).toBe(document.body);
});

it('leaves a grid to itself, whose rows come and go as it is scrolled', async () => {
  at('#row').outerHTML =
    '<table role="grid"><tbody><tr id="far"><td tabindex="0">1</td></tr><tr><td tabindex="-1">2</td></tr></tbody></table><button>After</button>';
  at('#far td').focus();
  at('#far').remove();
  await frames();
  expect(document.activeElement).toBe(document.body);
});

it('leaves the focus alone that somebody has', async () => {
  button('End b').focus();
  button('Withdraw').focus();
  at('#b').remove();
  await frames();
  expect(focused()).toBe('Withdraw');
});

it('stays in a dialog whose pressed button went away', async () => {
  button('Withdraw').focus();
  const layer = document.createElement('div');
  layer.innerHTML =
    '<section role="dialog" tabindex="-1"><p id="thread"><button>Resolve</button></p></section>';
  document.body.append(layer);
  button('Resolve').focus();
  at('#thread').remove();
  await frames();
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  layer.remove();
  await frames();
  expect(focused()).toBe('Withdraw');
});
