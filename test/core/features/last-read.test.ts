import assert from "node:assert/strict";
import { analyze } from "../../../src/core/features/analyze.ts";
import { lastingStatus, type LastingStatus } from "../../../src/core/features/last-read.ts";
import { DEFAULT_CONFIG } from "../../../src/core/config/config.ts";
import { BASE_PLANS, TODAY } from "../../support/check.ts";

describe("the status of a plan that cannot be read throughout", () => {
  const status = (text: string, before?: LastingStatus): LastingStatus =>
    lastingStatus(analyze(text, "plan.buyin.yaml", DEFAULT_CONFIG, TODAY), TODAY, before);
  const goals = ({ sections }: LastingStatus) => sections.find(({ id }) => id === "goals");

  const good = BASE_PLANS.yaml;
  const broken = good.replace(/^goals:/m, "goals: [");

  it("shows the last state of what cannot be read, leading to the fault", () => {
    const before = status(good);
    const now = status(broken, before);
    assert.deepEqual([...now.outdated], ["goals"]);
    assert.deepEqual(goals(now)?.core, goals(before)?.core);
    assert.equal(goals(now)?.level, goals(before)?.level);
    assert.equal(now.header.score, before.header.score);
    const { start = 0 } = goals(now)?.range ?? {};
    assert.ok(start >= broken.indexOf("goals: ["));
    assert.ok(goals(now)?.unmet.every(({ range }) => range.start === start));
  });

  it("keeps it while the fault lasts, and other sections change", () => {
    const before = status(broken, status(good));
    const now = status(broken.replace(/^convening:[^]*?(?=^\w)/m, ""), before);
    assert.deepEqual(goals(now)?.core, goals(before)?.core);
    assert.equal(now.sections.find(({ id }) => id === "convening")?.level, "not_started");
  });

  it("shows the present state again when the fault is gone", () => {
    const now = status(good, status(broken, status(good)));
    assert.equal(now.outdated.size, 0);
    assert.deepEqual(now.sections, status(good).sections);
  });

  it("shows what can be read of a plan that never was whole", () => {
    const now = status(broken);
    assert.equal(now.outdated.size, 0);
    assert.ok((goals(now)?.core.met ?? 0) < (goals(status(good))?.core.met ?? 0));
  });

  it("shows the present state where a fault loses nothing", () => {
    const text = good.replace(/^( +statement: )(.*)$/m, "$1Whatever: $2");
    assert.equal(status(text, status(good)).outdated.size, 0);
  });
});
