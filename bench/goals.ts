/** Our time divided by a peer's, or by our own for a shorter plan. */
export interface Ratio {
  readonly name: string;
  readonly ours: string;
  readonly peers: string;
  /** Only edits of this kind, and the peer's time for the same; without it, all whose text can be read. */
  readonly kind?: "broken";
  /** At most; `undefined` where there is none. */
  readonly goal?: number;
}

/** What is compared for a plan of each length; a task of another length is called `2500 edit`. */
export const RATIOS: Readonly<Record<"yaml" | "markdown", Readonly<Record<number, readonly Ratio[]>>>> = {
  yaml: {
    150: yamlRatios(),
    600: yamlRatios(),
    2500: yamlRatios({
      editVsServer: 1 / 20,
      editVsParse: 0.1,
      brokenEditVsServer: 1 / 15,
      coldVsParse: 1.3,
    }),
    20000: [...yamlRatios(), growth()],
  },
  markdown: {
    150: markdownRatios(),
    600: markdownRatios(),
    2500: markdownRatios({ editVsParse: 0.05, coldVsParse: 1.3 }),
    20000: [...markdownRatios(), growth()],
  },
};

function yamlRatios(goals: Readonly<Record<string, number>> = {}): readonly Ratio[] {
  return [
    { name: "editVsServer", ours: "edit", peers: "server" },
    { name: "editVsParse", ours: "edit", peers: "parse" },
    { name: "brokenEditVsServer", ours: "edit", peers: "server", kind: "broken" as const },
    { name: "brokenEditVsParse", ours: "edit", peers: "parse", kind: "broken" as const },
    { name: "coldVsParse", ours: "cold", peers: "parse" },
    { name: "coldVsSameParse", ours: "cold", peers: "sameParse" },
  ].map((ratio) => withGoal(ratio, goals[ratio.name]));
}

function markdownRatios(goals: Readonly<Record<string, number>> = {}): readonly Ratio[] {
  return [
    { name: "editVsParse", ours: "edit", peers: "parse" },
    { name: "coldVsParse", ours: "cold", peers: "parse" },
  ].map((ratio) => withGoal(ratio, goals[ratio.name]));
}

/** Eight times as many lines. */
function growth(): Ratio {
  return { name: "growth", ours: "edit", peers: "2500 edit", goal: 8 };
}

function withGoal(ratio: Ratio, goal: number | undefined): Ratio {
  return goal === undefined ? ratio : { ...ratio, goal };
}
