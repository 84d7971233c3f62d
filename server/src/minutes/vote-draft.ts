/** A vote while it is read: what its lines have said so far. */
import { append } from '../language/append.ts';
import type { Ballot, Vote, Words } from './minutes.ts';

type Said = Pick<Vote, 'yesMeans' | 'noMeans' | 'result'>;

export class VoteDraft {
  private readonly said: Said = { yesMeans: null, noMeans: null, result: null };
  /** By side, in the order of the text. */
  private readonly ballots = new Map<string, Ballot>();
  private form: Vote['form'] = 'list';

  /** `closed`: a closed vote; `inVote`: its section is a vote section. */
  constructor(
    public closed: boolean,
    public inVote: boolean,
  ) {}

  hasBallots(): boolean {
    return this.ballots.size > 0;
  }

  /** Whether a ballot belongs to the next vote: its side has had its say, and not just its number. */
  isFull(ballot: Ballot): boolean {
    const same = this.ballots.get(sideOf(ballot.label));
    if (!same) return false;
    const awaitsNames = same.voters.length === 0 && same.count !== null;
    const givesNames = ballot.voters.length > 0 || this.form === 'prose';
    return !(awaitsNames && givesNames && (ballot.count ?? same.count) === same.count);
  }

  say(what: keyof Said, words: Words): void {
    this.said[what] ??= words;
  }

  /** Adds a ballot; names for a number that was stated before go to that number. */
  add(ballot: Ballot, form: Vote['form']): Ballot {
    const side = sideOf(ballot.label);
    const same = this.ballots.get(side);
    if (same) {
      append(same.voters, ballot.voters);
      return same;
    }
    if (!this.hasBallots()) this.form = form;
    this.ballots.set(side, ballot);
    return ballot;
  }

  /** The vote, null where nothing was said that makes one. */
  finish(): Vote | null {
    const { yesMeans, noMeans, result } = this.said;
    const ballots = [...this.ballots.values()];
    const parts = [yesMeans, noMeans, result, ...ballots].flatMap((part) =>
      part ? [part.position] : [],
    );
    const makesOne = ballots.length > 0 || (this.inVote && parts.length > 0);
    const [first] = parts;
    if (!makesOne || !first) return null;
    const start = parts.reduce((a, b) => (before(b.start, a.start) ? b : a)).start;
    const end = parts.reduce((a, b) => (before(a.end, b.end) ? b : a)).end;
    const { form, closed } = this;
    return { yesMeans, noMeans, result, ballots, form, closed, position: { start, end } };
  }
}

type Place = Vote['position']['start'];

function before(a: Place, b: Place): boolean {
  return (a.offset ?? 0) < (b.offset ?? 0);
}

/** `Ja`, `Ja-röster` and `ja röstar` are one side; other labels are their own. */
function sideOf(label: string): string {
  const words = label.toLowerCase();
  return /^(?:ja|nej|avst|blank|frånv|kvitt|ogilt)/u.exec(words)?.[0] ?? words;
}
