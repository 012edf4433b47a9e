/** A State's file is its content, so that its id is known where its SHA-256 is. */
export const evidenceIdOf = (state: string, sha256: string): string =>
  btoa(`EvidenceFile:${state}/${sha256}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
