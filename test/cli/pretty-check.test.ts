import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { showProgress } from "../../src/cli/progress.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { buyin, CLEAN_PLAN, inFolder, PLAN_WITH_ERROR, PLAN_WITH_WARNING } from "../support/command-line.ts";

const PLAN = PLAN_WITH_ERROR.replace("title: On Track to What Comes Next", "title: TBD");

const FINDINGS = `plans/plan.buyin.yaml:5:10
  warning  Title still holds placeholder text  placeholder-text
    5 │   title: TBD
      │          ^^^

plans/plan.buyin.yaml:16:54
  error  Winter break ends before it starts  end-before-start
   16 │       - {name: Winter break, start: 2025-12-20, end: 2025-01-04}
      │                                                      ^^^^^^^^^^
  plans/plan.buyin.yaml:16:37 It starts on 2025-12-20
`;

async function check(plan: string, args: readonly string[] = [], machine: Partial<Terminal> = {}): Promise<string> {
  let out = "";
  await inFolder({ "plans/plan.buyin.yaml": plan }, async (folder) => {
    out = (await buyin(folder, ["check", ...args], machine)).out;
  });
  return out;
}

describe("buyin check for people", () => {
  it("shows each finding at its line with the other places that belong to it, and a summary", async () => {
    assert.equal(await check(PLAN), `${FINDINGS}\n1 plan checked: 1 error, 1 warning\n`);
  });

  it("says that nothing was found", async () => {
    assert.equal(await check(CLEAN_PLAN), "1 plan checked: no errors, no warnings\n");
  });

  it("leaves out what --severity does not ask for, and says so", async () => {
    const out = await check(PLAN, ["--severity", "error"]);
    assert.match(out, /^plans\/plan\.buyin\.yaml:16:54\n/);
    assert.match(
      out,
      /\n1 plan checked: 1 error, 1 warning\n1 smaller finding not listed: --severity hint lists all\n$/,
    );
  });

  it("lists errors only with --quiet", async () => {
    assert.equal(await check(PLAN, ["--quiet"]), FINDINGS.slice(FINDINGS.indexOf("\n\n") + 2));
    assert.equal(await check(PLAN_WITH_WARNING, ["--quiet"]), "");
  });

  it("counts what was silenced", async () => {
    const silenced = PLAN_WITH_WARNING.replace(
      "  title: TBD",
      "  title: TBD # buyin-allow placeholder-text: the board names it",
    );
    assert.equal(await check(silenced), "1 plan checked: no errors, no warnings\n1 finding silenced\n");
  });

  it("keeps to the width of the terminal", async () => {
    const out = await check(PLAN_WITH_WARNING, ["--color", "never"], { isTerminal: true, columns: 36 });
    assert.equal(
      out.slice(0, out.indexOf("\n\n")),
      `plans/plan.buyin.yaml:5:10
  warning  Title still holds
           placeholder text
           placeholder-text
    5 │   title: TBD
      │          ^^^`,
    );
  });

  it("colors what a terminal shows, and nothing else unless asked to", async () => {
    const terminal = { isTerminal: true, columns: 80 };
    const isColored = (out: string): boolean => out.includes("\u001B[");
    assert.equal(isColored(await check(PLAN)), false);
    assert.equal(isColored(await check(PLAN, ["--color", "always"])), true);
    assert.equal(isColored(await check(PLAN, [], terminal)), true);
    assert.equal(isColored(await check(PLAN, ["--color", "never"], terminal)), false);
    assert.equal(isColored(await check(PLAN, [], { ...terminal, env: { NO_COLOR: "1" } })), false);
    assert.equal(isColored(await check(PLAN, ["--color", "always"], { env: { NO_COLOR: "1" } })), true);
    assert.equal(isColored(await check(PLAN, [], { ...terminal, env: { TERM: "dumb" } })), false);
  });

  it("says the same with colors", async () => {
    assert.equal(stripVTControlCharacters(await check(PLAN, ["--color", "always"])), await check(PLAN));
  });

  it("never sends a plan's control characters to the terminal", async () => {
    const out = await check(PLAN.replace("title: TBD", 'title: "\\e[31mTBD" # \u001B]0;x\u0007\n  staus: "\\e[2J"'), [
      "--severity",
      "hint",
    ]);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
});

describe("progress", () => {
  /** What is written while ten plans are checked, one in so many milliseconds. */
  function written(isErrorTerminal: boolean, pause: number): string {
    let text = "";
    let now = 0;
    const progress = showProgress(10, { isErrorTerminal, err: (part) => (text += part) }, () => now);
    for (let done = 0; done < 10; done++) {
      now += pause;
      progress.step();
    }
    progress.end();
    return text;
  }

  it("is a bar that grows and goes, where the work takes longer than a second", () => {
    const steps = written(true, 300).split("\r");
    assert.equal(steps[1], "█████████░░░░░░░░░░░░░░░ 4 of 10 plans");
    assert.equal(steps.at(-2), "████████████████████████ 10 of 10 plans");
    assert.equal(steps.at(-1), "\u001B[K");
  });

  it("is not shown for quick work, nor in a pipe", () => {
    assert.equal(written(true, 90), "");
    assert.equal(written(false, 300), "");
  });
});
