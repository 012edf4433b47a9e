import { fromDebian, isExecutable, onPath } from './find-browser.ts';

/** A real Firefox: FIREFOX_PATH, the PATH, Debian's when root; no registry that we fetch from carries one. */
export function findFirefox(): string | null {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && !isExecutable(FIREFOX_PATH))
    throw new Error(
      `FIREFOX_PATH is ${FIREFOX_PATH}, which cannot be run. Point it to a Firefox or unset it.`,
    );
  return FIREFOX_PATH || onPath(['firefox-esr', 'firefox']) || fromDebian('firefox-esr');
}
