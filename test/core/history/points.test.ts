import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  analyze,
  DEFAULT_CONFIG,
  historyPoints,
  inOrderOfTime,
  pointOf,
  type Version,
} from "../../../src/core/index.ts";
import { thinOut, windowOf } from "../../../src/core/progress/index.ts";

const PLAN = readFileSync("test/fixtures/base-plan.yaml", "utf8");
const MARKDOWN = readFileSync("test/fixtures/base-plan.md", "utf8");

function version(date: string, path = "plan.buyin.yaml", id = `on-${date}`): Version {
  return { id, date, author: "Ana Núñez", path };
}

function days(versions: readonly Version[]): readonly string[] {
  return versions.map(({ date }) => date);
}

/** A version on each of so many days in a row. */
function daily(count: number): readonly Version[] {
  return Array.from({ length: count }, (_, at) =>
    version(new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10)),
  );
}

describe("the points of a history", () => {
  it("are judged each on its own day, whatever the format, and the same as alone", async () => {
    const versions = [
      version("2025-11-03"),
      version("2026-03-02"),
      version("2026-03-02", "plan.buyin.md"),
      version("2027-03-01"),
    ];
    const texts = new Map([
      [versions[0], PLAN.replace(/\ngoals:[^]*?\n(?=\w)/, "\n")],
      [versions[1], PLAN],
      [versions[2], MARKDOWN],
      [versions[3], PLAN],
    ]);
    const points = await historyPoints(versions, {
      textOf: (one) => texts.get(one),
      judge: (one, text, memory) => pointOf(one, analyze(text, one.path, DEFAULT_CONFIG, one.date, memory)),
    });
    const alone = versions.map((one) => {
      const { completeness, problems } = analyze(texts.get(one) ?? "", one.path, DEFAULT_CONFIG, one.date);
      return [one.date, completeness.score, problems.filter(({ rule }) => rule === "overdue-item").length];
    });
    assert.deepEqual(
      points.map(({ date, score, overdue }) => [date, score, overdue]),
      alone,
    );
    assert.ok((points[0]?.score ?? 100) < (points[1]?.score ?? 0));
    assert.ok((points[3]?.overdue ?? 0) > 0);
  });

  it("leave out what is only renamed, and what cannot be read", async () => {
    const versions = ["2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04"].map((day) => version(day));
    const texts = [PLAN, PLAN, undefined, "buyin: 1\n"];
    let checked = 0;
    const points = await historyPoints(versions, {
      textOf: (one) => Promise.resolve(texts[versions.indexOf(one)]),
      judge: (one, text) => {
        checked++;
        return pointOf(one, analyze(text, one.path, DEFAULT_CONFIG, one.date));
      },
    });
    assert.deepEqual(
      points.map(({ date }) => date),
      ["2025-01-01", "2025-01-04"],
    );
    assert.equal(checked, 2);
  });
});

describe("a long history", () => {
  it("is thinned out to the last version of a span, and the first of all", () => {
    const versions = daily(100);
    assert.deepEqual(thinOut(versions, 100), { kept: versions, per: undefined });
    const weekly = thinOut(versions, 60);
    assert.equal(weekly.per, "week");
    // January 5, 2025 was a Sunday.
    assert.deepEqual(days(weekly.kept).slice(0, 4), ["2025-01-01", "2025-01-05", "2025-01-12", "2025-01-19"]);
    assert.equal(weekly.kept.at(-1), versions.at(-1));
    assert.deepEqual(days(thinOut(versions, 5).kept), [
      "2025-01-01",
      "2025-01-31",
      "2025-02-28",
      "2025-03-31",
      "2025-04-10",
    ]);
    assert.equal(thinOut(versions, 4).per, "quarter");
    const onOneDay = [
      ...Array.from({ length: 70 }, (_, at) => version("2025-01-01", "a", String(at))),
      version("2025-01-02"),
    ];
    assert.equal(thinOut(onOneDay, 60).per, "day");
    assert.deepEqual(
      thinOut(onOneDay, 60).kept.map(({ id }) => id),
      ["0", "69", "on-2025-01-02"],
    );
  });

  it("keeps to the order in which versions follow each other", () => {
    const mixed = [version("2025-01-05"), version("2025-01-02"), version("2025-01-09")];
    assert.deepEqual(days(inOrderOfTime(mixed)), ["2025-01-05", "2025-01-05", "2025-01-09"]);
  });
});

describe("the time that is asked about", () => {
  const versions = ["2025-09-01", "2025-12-01", "2026-02-20"].map((day) => version(day));
  const [first, second, third] = versions;

  it("is all of it, compared with a month ago", () => {
    assert.deepEqual(windowOf(versions, "2026-03-02"), { versions, base: second, since: "2026-02-02", end: undefined });
    assert.deepEqual(windowOf(versions, "2025-09-10"), {
      versions: [first],
      base: first,
      since: "2025-09-01",
      end: undefined,
    });
  });

  it("begins with what held on a day", () => {
    assert.deepEqual(windowOf(versions, "2026-03-02", "2026-01-15"), {
      versions: [second, third],
      base: second,
      since: "2026-01-15",
      end: undefined,
    });
    assert.deepEqual(windowOf(versions, "2026-03-02", "2020-01-01")?.base, first);
  });

  it("ends on a day", () => {
    assert.deepEqual(windowOf(versions, "2026-03-02", "2025-09-15", "2025-12-31"), {
      versions: [first, second],
      base: first,
      since: "2025-09-15",
      end: second,
    });
    assert.equal(windowOf(versions, "2026-03-02", undefined, "2025-08-31"), undefined);
  });
});
