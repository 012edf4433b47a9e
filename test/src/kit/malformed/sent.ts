/** A request as it goes over the line, whatever it means. */
export interface Sent {
  readonly what: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** A document with variables that it takes. */
export interface Wellformed {
  readonly operation: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
