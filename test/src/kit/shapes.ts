/** What the contract's documents give back, as far as tests read it. */
export interface Shapes {
  readonly SignIn: Viewer;
  readonly SignOut: { readonly ok: boolean };
  readonly CreateToken: { readonly token: string; readonly expiresAt: string };
  readonly Me: Viewer | null;
  readonly Instrument: Instrument | null;
  readonly Participants: { readonly totalCount: number; readonly nodes: readonly Participant[] };
  readonly OpenAssessment: Assessment;
  readonly AnswerProvision: Answer;
  readonly Assessment: (Assessment & { readonly answers: Page<Answer> }) | null;
  readonly SubmitAssessment: Assessment;
  readonly ReviewAssessment: Assessment;
  readonly Needs: Page<Need>;
  readonly NeedOrder: NeedOrder | null;
  readonly OrderNeeds: NeedOrder;
  readonly ChooseAggregateConsent: { readonly consents: boolean; readonly revision: number };
  readonly PublishAggregates: { readonly number: number; readonly withheld: number };
  readonly Aggregates: Aggregates | null;
  readonly ChooseConvergence: { readonly takesPart: boolean; readonly revision: number };
  readonly PlanNeed: Need & { readonly targetDate: string | null };
  readonly PublishOffer: Offer;
  readonly ConfirmOffer: Offer;
  readonly WithdrawOffer: Offer;
  readonly MatchesOfNeed: {
    readonly id: string;
    readonly coverage: string;
    readonly matches: Page<Match>;
  } | null;
  readonly MatchesOfOffer: { readonly id: string; readonly matches: Page<Match> } | null;
  readonly ProposeMatch: Match;
  readonly AdvanceMatch: Match & { readonly activity: Activity | null };
  readonly PublishEdition: { readonly number: number };
  readonly Matrix: Matrix;
  readonly MatrixChanged: MatrixEvent;
  readonly ChecklistChanged: { readonly people: readonly { readonly name: string }[] };
  readonly TellPresence: { readonly until: string | null };
  readonly CellRecords: CellRecords;
  readonly Indicators: readonly Indicator[];
}
export type Operation = keyof Shapes;

export interface Aggregates {
  readonly number: number;
  readonly publishedAt: string | null;
  readonly withheld: number;
  readonly consenting: readonly { readonly code: string }[] | null;
  readonly figures: readonly {
    readonly provision: { readonly reference: string };
    readonly asOf: string;
    readonly states: number;
    readonly yes: number;
    readonly inPart: number;
    readonly no: number;
    readonly stated: number | null;
  }[];
}

export interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}
export interface Viewer {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly {
    readonly role: string;
    readonly participant: { readonly code: string } | null;
    readonly provider: { readonly id: string; readonly name: string } | null;
  }[];
}
export interface Participant {
  readonly code: string;
  readonly name: string;
  readonly status: string;
  readonly regionalGroup: string | null;
  readonly leastDeveloped: boolean;
}
export interface Provision {
  readonly reference: string;
  readonly obligationLevel: string;
  readonly article: { readonly number: string; readonly title: string };
}
export interface Instrument {
  readonly code: string;
  readonly version: string;
  readonly provisions: readonly Provision[];
  readonly assistanceTypes: readonly { readonly code: string; readonly category: string | null }[];
}
export interface Assessment {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly cycle: string;
  readonly channel: string;
  readonly helped: boolean;
  readonly answeredCount: number;
  readonly provisionCount: number;
  readonly submittedAt: string | null;
  readonly contentHash: string | null;
}
export interface Answer {
  readonly id: string;
  readonly revision: number;
  readonly compliance: string | null;
  readonly visibility: string;
  readonly provision: { readonly reference: string };
  readonly assessment: Assessment;
  readonly assistanceWanted: readonly {
    readonly type: { readonly code: string };
    readonly subject: string | null;
  }[];
  readonly comments: readonly { readonly text: string }[];
}
export interface Need {
  readonly id: string;
  readonly revision: number;
  readonly subject: string | null;
  readonly place: number | null;
  readonly horizon: string | null;
  readonly category: string;
  readonly coverage: string;
  readonly vague: boolean;
  readonly visibility: string;
  readonly participant: { readonly code: string };
  readonly provision: { readonly reference: string };
  readonly type: { readonly code: string };
  readonly waitsFor: readonly { readonly reference: string }[];
  readonly because: readonly {
    readonly rule: string;
    readonly version: number;
    readonly sentence: string;
    readonly answer: { readonly id: string } | null;
  }[];
}
export interface NeedOrder {
  readonly revision: number;
  readonly needs: readonly { readonly id: string; readonly place: number | null }[];
}
export interface Offer {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly state: string;
  readonly confirmedAt: string | null;
  readonly staleAt: string | null;
  readonly provider: { readonly name: string };
}
export interface Activity {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}
export interface Match {
  readonly id: string;
  readonly revision: number;
  readonly score: number;
  readonly stage: string | null;
  readonly agreedBy: readonly string[];
  readonly need: { readonly id: string; readonly coverage: string };
  readonly offer: {
    readonly id: string;
    readonly title: string;
    readonly provider: { readonly name: string };
  };
  readonly blockers: readonly { readonly code: string; readonly sentence: string }[];
  readonly cautions: readonly { readonly code: string; readonly sentence: string }[];
  readonly parts: readonly {
    readonly code: string;
    readonly points: number;
    readonly of: number;
    readonly sentence: string;
  }[];
}
export interface Figures {
  readonly row: string | null;
  readonly column: string | null;
  readonly needs: number;
  readonly participants: number;
  readonly offers: number;
  readonly providers: number;
  readonly activities: number;
  readonly silentGaps: number;
  readonly coverage: {
    readonly unmet: number;
    readonly offered: number;
    readonly agreed: number;
    readonly underWay: number;
    readonly met: number;
  };
}
export interface Matrix {
  readonly __typename?: string;
  readonly asOf: string;
  readonly version: string;
  readonly audience: string;
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly cells: readonly Figures[];
  readonly totals: readonly Figures[];
}
export type MatrixEvent = Pick<Matrix, '__typename' | 'asOf' | 'version' | 'cells' | 'totals'> &
  Partial<Matrix>;
export interface CellRecords extends Figures {
  readonly needRecords: Page<Need>;
  readonly offerRecords: Page<Offer>;
  readonly activityRecords: Page<Activity>;
}
export interface Indicator {
  readonly code: string;
  readonly label: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
  readonly definition: string;
}
