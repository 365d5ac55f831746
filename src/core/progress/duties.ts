import { fold } from "../text/fold.ts";
import { brief } from "../text/brief.ts";
import { translatable, type Tongue } from "../text/tongue.ts";
import type { RowPair } from "./match-rows.ts";
import type { Duty, PlanSnapshot, SnapshotRow, Topic } from "./snapshot.ts";

/** One thing that somebody else answers for now. `undefined` is nobody. */
interface HandOver {
  readonly topic: Duty["topic"];
  readonly thing: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Who took over what from whom, each told once: of the person who carried it, else of the one who carries it now. */
export interface DutyChanges {
  readonly of: (person: RowPair) => readonly string[];
}

export function dutyChanges(
  before: PlanSnapshot,
  after: PlanSnapshot,
  pairs: Readonly<Record<Topic, readonly RowPair[]>>,
  tongue: Tongue,
): DutyChanges {
  const owners = (snapshot: PlanSnapshot): ReadonlyMap<SnapshotRow | undefined, string | undefined> =>
    new Map(snapshot.duties.map(({ row, owner }) => [row, owner]));
  const [first, last] = [owners(before), owners(after)];
  const renamed = new Map(
    pairs.people.flatMap(({ before, after }) => (before && after ? [[fold(before.name), after.name] as const] : [])),
  );
  const nowCalled = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : (renamed.get(fold(name)) ?? name);
  const handOvers = after.duties.flatMap(({ topic, row }): readonly HandOver[] => {
    const pair = pairs[topic].find(({ after }) => after === row);
    const from = nowCalled(pair?.before && first.get(pair.before));
    const to = last.get(row);
    return isSame(from, to) ? [] : [{ topic, thing: row.name, from, to }];
  });
  const team = new Set(pairs.people.flatMap((pair) => [pair.before, pair.after].map((row) => fold(row?.name ?? ""))));
  const isKnown = (name: string | undefined): boolean => name !== undefined && team.has(fold(name));
  return {
    of: (person) => {
      const name = (person.after ?? person.before)?.name;
      const given = handOvers.filter(({ from }) => isSame(from, name));
      const taken = handOvers.filter(({ from, to }) => isSame(to, name) && !isKnown(from));
      return [
        ...told(given, ({ to }) => to, { known: GIVEN, nobody: LEFT_BEHIND }, tongue),
        ...told(taken, ({ from }) => from, { known: TAKEN, nobody: NEW }, tongue),
      ];
    },
  };
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined ? a === b : fold(a) === fold(b);
}

/** One sentence for each kind of thing and each person on the other side. */
function told(
  handOvers: readonly HandOver[],
  otherIn: (handOver: HandOver) => string | undefined,
  templates: { readonly known: string; readonly nobody: string },
  { t }: Tongue,
): readonly string[] {
  const groups = new Map<string, HandOver[]>();
  for (const handOver of handOvers) {
    const key = JSON.stringify([handOver.topic, otherIn(handOver)]);
    groups.set(key, [...(groups.get(key) ?? []), handOver]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const who = otherIn(first);
    const things = brief(group.map(({ thing }) => thing).join("; "));
    const what = t(DUTY_WORDS[first.topic]);
    return who === undefined
      ? [t(templates.nobody, { what, things })]
      : [t(templates.known, { what, things, who: brief(who) })];
  });
}

const DUTY_WORDS: Readonly<Record<Duty["topic"], string>> = {
  goals: translatable("Goals"),
  touchpoints: translatable("Touchpoints"),
  milestones: translatable("Milestones"),
  money: translatable("Budget lines"),
};

const GIVEN = translatable("{what} now carried by {who}: {things}");
const LEFT_BEHIND = translatable("{what} that nobody carries now: {things}");
const TAKEN = translatable("{what} taken over from {who}: {things}");
const NEW = translatable("{what} taken on: {things}");
