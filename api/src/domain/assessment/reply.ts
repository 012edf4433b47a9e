export type ReplyRow = Readonly<Record<string, string | number>>;
/** Of SINGLE a code, of MULTIPLE codes, of NUMBER a number, of TEXT a text, of TABLE its rows. */
export type ReplyValue = string | number | readonly string[] | readonly ReplyRow[];

/** What a State says to one question of the instrument. A question that it does not reply to is left out. */
export interface QuestionReply {
  readonly question: string;
  readonly value: ReplyValue;
  /** Of a TEXT: in which it is, where it is another one than the answer's; and the State's own translation. Left out where nothing is said. */
  readonly language?: string;
  readonly translation?: string;
}
