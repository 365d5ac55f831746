/** What an edit does to a plan. While a text is `broken` it cannot be read as YAML. */
export type EditKind = "prose" | "value" | "line" | "row" | "removal" | "broken";

/** A plan after an edit of the version before. */
export interface Version {
  readonly text: string;
  readonly kind: EditKind;
}

type Step = readonly [kind: EditKind, edit: (text: string) => string];

/**
 * What somebody does to a plan in a while, in three places of it, edit by edit, and then takes back edit by edit: so
 * that the versions can be gone through again and again, and each is one edit away from the one before.
 */
export function session(text: string, format: "yaml" | "markdown"): readonly Version[] {
  const steps = [0.25, 0.5, 0.75].flatMap(format === "yaml" ? yamlSteps : markdownSteps);
  const versions: Version[] = [{ text, kind: "value" }];
  for (const [kind, edit] of steps) {
    const before = versions.at(-1)?.text ?? text;
    const after = edit(before);
    if (after === before) throw new Error(`An edit (${kind}) changes nothing`);
    versions.push({ text: after, kind });
  }
  const back = versions.slice(1, -1).reverse();
  return [...versions.slice(1), ...back, { text, kind: "prose" }];
}

/** @param share how far down the plan, among all places of the kind */
function yamlSteps(share: number): readonly Step[] {
  return [
    ...typing(/^ +(?:statement|heard): .+$/gm, share, " so that every family hears of it in May"),
    ["value", replacing(/^ +frequency: (\w+)$/gm, share, "semester", "quarterly", "monthly")],
    ["value", replacing(/^ +amount: (\d+)$/gm, share, "73500", "73510", "73520")],
    ["value", replacing(/^ +due: (\S+)$/gm, share, "2026-04-17", "2026-04-20", "2026-04-21")],
    ...typingAs("broken", /^ +changed: .+$/gm, share, ["\n      x", "-no", `te${String(share * 100)}`]),
    ...typingAs("line", /^ +x-note\d+$/gm, 0, [": Ask", " again"]),
    ["row", inserting(/^ +due: .+\n(?: {6}.+\n)*/gm, share, MILESTONE)],
    ...typing(/^ +title: Look back together$/gm, 0, " with all schools"),
    ["broken", replacing(/^ +title: (Look back .+)$/gm, 0, '"Look back together')],
    ["broken", replacing(/^ +title: ("Look back .+)$/gm, 0, '"Look back together with')],
    ["value", replacing(/^ +title: ("Look back .+)$/gm, 0, '"Look back together with all"')],
    ["removal", replacing(/(^ {4}- id: extra\n(?: {6}.+\n)+)/gm, 0, "")],
    ["line", inserting(/^ +report_back:.*\n/gm, share, "\n")],
  ];
}

const MILESTONE = "    - id: extra\n      type: review\n      title: Look back together\n      due: 2026-06-01\n";

function markdownSteps(share: number): readonly Step[] {
  return [
    ...typing(/^### Goal: .+$/gm, share, " so that every family hears of it in May"),
    ...typing(/^In the meeting of .+$/gm, share, " Nobody was left out."),
    [
      "value",
      replacing(/ \| (monthly|quarterly|grading_period) \| \d{4}/gm, share, "semester", "quarterly", "monthly"),
    ],
    [
      "value",
      replacing(
        /^- \*\*Baseline:\*\* (.+)$/gm,
        share,
        "41% (2025-09-15, fall survey)",
        "43% (2025-09-15)",
        "44% (2025-09-15)",
      ),
    ],
    [
      "value",
      replacing(/ \| (\d{4}-\d{2}-\d{2}) \| m\d+ \| planned/gm, share, "2026-04-17", "2026-04-20", "2026-04-21"),
    ],
    ...typingAs("line", /^- \*\*Measure every:\*\* .+$/gm, share, ["\n- **x", "-note:", "** Ask", " again"]),
    [
      "row",
      inserting(/^\| ms\d+ .+\n/gm, share, "| extra | review | Look back together | 2026-06-01 | m1 | planned |\n"),
    ],
    ...typing(/Look back together(?= \|)/gm, 0, " with all schools"),
    ["removal", replacing(/(^\| extra .+\n)/gm, 0, "")],
    ["line", inserting(/^In the meeting of .+\n/gm, share, "We heard more.\n")],
  ];
}

/** Types a text at the end of a match, word by word. */
function typing(where: RegExp, share: number, words: string): readonly Step[] {
  return typingAs("prose", where, share, words.match(/\s*\S+/g) ?? []);
}

/** Types one bit after the other at the end of a match. */
function typingAs(kind: EditKind, where: RegExp, share: number, bits: readonly string[]): readonly Step[] {
  let typedTo: number | undefined;
  return bits.map((bit) => [
    kind,
    (text: string) => {
      typedTo ??= endOf(matchAt(text, where, share));
      const at = typedTo;
      typedTo += bit.length;
      return text.slice(0, at) + bit + text.slice(at);
    },
  ]);
}

/** Replaces what stands in the parentheses of a match by the first of the texts that it is not already. */
function replacing(where: RegExp, share: number, ...instead: readonly string[]) {
  return (text: string): string => {
    const match = matchAt(text, where, share);
    const old = match[1] ?? "";
    const at = match.index + match[0].indexOf(old);
    return text.slice(0, at) + (instead.find((other) => other !== old) ?? "") + text.slice(at + old.length);
  };
}

function inserting(where: RegExp, share: number, inserted: string) {
  return (text: string): string => {
    const at = endOf(matchAt(text, where, share));
    return text.slice(0, at) + inserted + text.slice(at);
  };
}

function matchAt(text: string, where: RegExp, share: number): RegExpExecArray {
  const matches = [...text.matchAll(where)];
  const match = matches[Math.floor(share * matches.length)];
  if (match === undefined) throw new Error(`Nothing in the plan matches ${String(where)}`);
  return match;
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
