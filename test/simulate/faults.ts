/** Every kind of thing that goes wrong, and the call it goes wrong at. A kind never met fails a campaign. */
export const faultKinds = {
  /** The process dies before what it sent arrives, or before the answer does; in-flight promises and memory are gone. */
  crash_before: 'any',
  crash_after: 'any',
  /** It dies between two statements of a transaction. */
  crash_inside: 'statement',
  /** The process freezes until its leases have passed, then gets its answer and goes on. */
  stall: 'any',
  store_fails: 'store',
  store_answer_lost: 'store',
  post_lost: 'reply',
  post_answer_lost: 'reply',
  /** The place is at work on it until the caller has hung up. */
  post_late: 'reply',
  post_answer_late: 'reply',
  post_500_after_commit: 'reply',
  post_limited: 'reply',
  post_refused_connection: 'reply',
  /** "Duplicate content" although nothing stands there. */
  post_duplicate: 'reply',
  /** Commits, and a listing does not show it for as long as the place says it may. */
  post_slow_to_show: 'reply',
  lookup_away: 'lookup',
  reread_away: 'reread',
  draw_lost: 'draw',
  draw_answer_lost: 'draw',
  draw_limited: 'draw',
  /** Somebody removes the message in the chat. */
  card_removed: 'draw',
  find_away: 'find',
  model_down: 'draft',
  model_late: 'draft',
  model_nonsense: 'draft',
  model_broken: 'draft',
  /** A delivery that was taken comes again. */
  redelivery: 'delivery',
  /** A delivery whose 2xx or acknowledgement gets lost; the sender tries again. */
  ack_lost: 'delivery',
  desk_away: 'time',
  place_away: 'time',
  clock_forward: 'time',
  clock_back: 'time',
} as const;
export type FaultKind = keyof typeof faultKinds;

/** Which calls a fault can be aimed at. */
export const calls = [
  'store', 'statement', 'reply', 'lookup', 'reread', 'poll', 'draw', 'find', 'tell', 'draft', 'role', 'delivery',
] as const; // prettier-ignore
export type Call = (typeof calls)[number];

/** A fault of a schedule: at the `nth` call of its kind, or at a time. */
export type Fault =
  | { kind: FaultKind; call: Call; nth: number; forMs: number }
  | { kind: FaultKind; atMs: number; forMs: number };

/** What strikes now; each fault strikes once. */
export interface Faults {
  /** Counts a call and gives what was planned for it. */
  at(call: Call): readonly Struck[];
  met(kind: FaultKind): void;
  /** No more of them from now on. */
  end(): void;
  readonly count: ReadonlyMap<FaultKind, number>;
}
export type Struck = Extract<Fault, { call: Call }>;

const nothing: readonly Struck[] = [];

export const createFaults = (planned: readonly Fault[]): Faults => {
  const aimed = new Map<Call, Struck[]>();
  for (const fault of planned)
    if ('call' in fault) aimed.set(fault.call, [...(aimed.get(fault.call) ?? []), fault]);
  const seen = new Map<Call, number>();
  const count = new Map<FaultKind, number>();
  let ended = false;
  return {
    at(call) {
      const nth = (seen.get(call) ?? 0) + 1;
      seen.set(call, nth);
      const here = ended ? undefined : aimed.get(call);
      return here === undefined ? nothing : here.filter((fault) => fault.nth === nth);
    },
    met: (kind) => void count.set(kind, (count.get(kind) ?? 0) + 1),
    end: () => (ended = true),
    count,
  };
};
