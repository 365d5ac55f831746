import assert from "node:assert/strict";
import { NOISE_BUDGET, withinBudget, type Raised, type Silence } from "../../../src/core/rules/noise-budget.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import type { MapNode, Piece } from "../../../src/core/source/node.ts";

describe("Noise budget", () => {
  const piece: Piece = { text: "0123456789" };
  const row = rowIn(piece);

  it("lets a finding speak for others in its section", () => {
    const budget: Silence[] = [{ by: "cause", silences: ["effect"], sharing: "section" }];
    const cause = finding("cause", { section: "goals" });
    const elsewhere = finding("effect", { section: "team" });
    const ofNone = finding("effect");

    assert.deepEqual(withinBudget([finding("effect", { section: "goals" }), cause, elsewhere, ofNone], budget), [
      cause,
      elsewhere,
      ofNone,
    ]);
  });

  it("lets a finding speak for others about its row", () => {
    const budget: Silence[] = [{ by: "cause", silences: ["effect"], sharing: "row" }];
    const cause = finding("cause", { row });
    const other = finding("effect", { row: rowIn(piece) });
    const ofNone = finding("effect");

    assert.deepEqual(withinBudget([cause, finding("effect", { row }), other, ofNone], budget), [cause, other, ofNone]);
  });

  it("lets a finding speak for others that its row may have caused", () => {
    const budget: Silence[] = [{ by: "cause", silences: ["effect"], sharing: "row" }];
    const cause = finding("cause", { row });
    const caused = finding("effect", { row: rowIn(piece), causes: [rowIn(piece), row] });
    const other = finding("effect", { row: rowIn(piece), causes: [rowIn(piece)] });

    assert.deepEqual(withinBudget([cause, caused, other], budget), [cause, other]);
  });

  it("lets a finding speak for others at its place", () => {
    const budget: Silence[] = [{ by: "cause", silences: ["effect"], sharing: "cell" }];
    const cause = finding("cause", { start: 4 });
    const beside = finding("effect", { start: 5 });
    const inOther = finding("effect", { start: 4, piece: { text: piece.text } });

    assert.deepEqual(withinBudget([cause, finding("effect", { start: 4 }), beside, inOther], budget), [
      cause,
      beside,
      inOther,
    ]);
  });

  it("lets only a finding about the whole file speak for the whole file", () => {
    const budget: Silence[] = [{ by: "cause", silences: "all", sharing: "file" }];
    const ofFile = finding("cause");
    const ofSection = finding("cause", { section: "goals" });
    const other = finding("effect", { section: "team" });

    assert.deepEqual(withinBudget([ofFile, other], budget), [ofFile]);
    assert.deepEqual(withinBudget([ofSection, other], budget), [ofSection, other]);
  });

  it("leaves out of `all` what is excepted, and the rule itself", () => {
    const budget: Silence[] = [{ by: "cause", silences: "all", except: ["kept"], sharing: "section" }];
    const kept = ["cause", "cause", "kept"].map((rule) => finding(rule, { section: "goals" }));

    assert.deepEqual(withinBudget([...kept, finding("effect", { section: "goals" })], budget), kept);
  });

  it("lets a finding speak for others although it is silenced itself, in whatever order", () => {
    const budget: Silence[] = [
      { by: "first", silences: ["second"], sharing: "row" },
      { by: "second", silences: ["third"], sharing: "row" },
    ];
    const findings = ["first", "second", "third"].map((rule) => finding(rule, { row }));

    assert.deepEqual(withinBudget(findings, budget), findings.slice(0, 1));
    assert.deepEqual(withinBudget(findings, budget.toReversed()), findings.slice(0, 1));
  });

  it("names only rules that there are", () => {
    const known = new Set(RULES.map(({ id }) => id));
    const named = NOISE_BUDGET.flatMap(({ by, silences, except = [] }) => [
      by,
      ...(silences === "all" ? [] : silences),
      ...except,
    ]);
    assert.deepEqual(
      named.filter((rule) => !known.has(rule)),
      [],
    );
  });

  it("never lets two rules silence each other", () => {
    const rules = RULES.map(({ id }) => id);
    const pairs = rules.flatMap((a) => rules.map((b) => [a, b] as const));
    assert.deepEqual(
      pairs.filter(([a, b]) => a < b && canSilence(a, b) && canSilence(b, a)),
      [],
    );
  });

  function finding(rule: string, about: Partial<Omit<Raised, "at">> & { start?: number; piece?: Piece } = {}): Raised {
    const { section, row, causes = [], start = 0, piece: own = piece } = about;
    return { rule, section, row, causes, at: { piece: own, start, end: start + 1 } };
  }

  function canSilence(by: string, rule: string): boolean {
    return NOISE_BUDGET.some(
      ({ by: cause, silences, except = [] }) =>
        cause === by && by !== rule && !except.includes(rule) && (silences === "all" || silences.includes(rule)),
    );
  }
});

function rowIn(piece: Piece): MapNode {
  return { kind: "map", entries: [], head: { piece, start: 0, end: 1 }, piece, start: 0, end: 1 };
}
