import assert from "node:assert/strict";
import { example, exportedText, type PlanText } from "./exported.ts";

const JUNIPER = example("juniper-flats.buyin.yaml");

const textFor = (audience: "team" | "board" | "principals" | "families", plan: PlanText = JUNIPER): Promise<string> =>
  exportedText(plan, { format: "txt", audience });

describe("what each audience reads", () => {
  it("keeps concerns, ratings, scores and findings within the team", async () => {
    const team = await textFor("team");
    for (const words of [/concerns: /, /understanding: /, /scores \d+ of 100/, /OPEN FINDINGS/])
      assert.match(team, words);
    for (const audience of ["board", "principals", "families"] as const) {
      const text = await textFor(audience);
      for (const words of [/concerns: /i, /understanding: /, /of 100/, /FINDINGS/]) assert.doesNotMatch(text, words);
    }
  });

  it("shows money and decisions to the board, and neither to families", async () => {
    const board = await textFor("board");
    assert.match(board, /\$14,800 a year/);
    assert.match(board, /WHO DECIDES/);
    const families = await textFor("families");
    assert.doesNotMatch(families, /\$|WHO DECIDES|Owner/);
  });

  it("promises families in plain words what part they have", async () => {
    const families = await textFor("families");
    assert.match(
      families,
      /\nParents and guardians\nWe ask you, and tell you how your answer influenced the decision\.\n/,
    );
    assert.doesNotMatch(families, /\nClassroom teachers\n/);
  });

  it("explains short forms to families where they stand first", async () => {
    const plan = {
      path: "a.buyin.yaml",
      text: "buyin: 1\nplan: {title: Our EWS}\nvision: {statement: The EWS and MTSS teams meet}\n",
    };
    const families = await textFor("families", plan);
    assert.match(families, /^Our early warning system \(EWS\)\n/);
    assert.match(families, /The EWS and multi-tiered system of supports \(MTSS\) teams meet/);
    assert.match(await textFor("board", plan), /^Our EWS\n/);
  });

  it("looks ahead for all but the team", async () => {
    assert.match(await textFor("team"), /- September 2025; /);
    assert.doesNotMatch(await textFor("board"), /- September 2025; /);
    assert.match(await textFor("board"), /- March 2026; what: 9: Workshop: Board of directors/);
  });

  it("fits an e-mail: no marks, short lines of facts", async () => {
    const text = await exportedText(JUNIPER, { format: "txt", extent: "summary" });
    assert.match(
      text,
      /^Nobody Slips Quietly: early warning in Juniper Flats\nJuniper Flats School District · Pilot: /,
    );
    assert.match(text, /\nWHAT COMES NEXT\nMarch 3, 2026: Staff meeting: Superintendent and cabinet\n/);
    assert.doesNotMatch(text, /[<>*#|]/);
  });

  it("is the same for both formats of a plan", async () => {
    const yaml = await textFor("board", { ...(await pair("yaml")), path: "a.buyin.yaml" });
    assert.equal(await textFor("board", { ...(await pair("md")), path: "a.buyin.md" }), yaml);
  });
});

async function pair(ending: "yaml" | "md"): Promise<{ readonly text: string }> {
  const { readFile } = await import("node:fs/promises");
  return { text: await readFile(`test/fixtures/pairs/juniper-flats.${ending}`, "utf8") };
}
