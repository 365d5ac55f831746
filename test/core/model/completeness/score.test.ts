import assert from "node:assert/strict";
import fc from "fast-check";
import { levelOf, pointsOf, scoreOf, shownPoints, type Level } from "../../../../src/core/model/completeness/score.ts";

const tally = fc
  .record({ total: fc.integer({ min: 1, max: 4 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ total, share }) => ({ met: Math.round(share * total), total }));

describe("levels", () => {
  const check = (core: string, strength: string, isClean: boolean, level: Level): void => {
    const read = (text: string) => ({ met: Number(text[0]), total: Number(text[2]) });
    assert.equal(levelOf(read(core), read(strength), isClean), level, `${core} ${strength} ${isClean}`);
  };

  it("follow what is met and what is reported", () => {
    check("0/3", "0/3", true, "not_started");
    check("0/3", "0/3", false, "not_started");
    check("1/3", "0/3", true, "started");
    check("0/3", "1/3", true, "started");
    check("2/3", "3/3", true, "started");
    check("3/3", "2/3", true, "complete");
    check("3/3", "3/3", true, "strong");
    check("3/3", "3/3", false, "started");
  });
});

describe("points", () => {
  it("are three quarters for core and one quarter for strength", () => {
    assert.equal(pointsOf(12, { met: 2, total: 3 }, { met: 0, total: 3 }, false), 6);
    assert.equal(pointsOf(12, { met: 3, total: 3 }, { met: 1, total: 3 }, false), 10);
    assert.equal(pointsOf(12, { met: 3, total: 3 }, { met: 3, total: 3 }, false), 12);
  });

  it("count strength once half of core is met", () => {
    assert.equal(pointsOf(12, { met: 1, total: 3 }, { met: 3, total: 3 }, false), 3);
    assert.equal(pointsOf(8, { met: 2, total: 4 }, { met: 3, total: 3 }, false), 5);
  });

  it("stay at half of the weight with an error", () => {
    assert.equal(pointsOf(12, { met: 3, total: 3 }, { met: 3, total: 3 }, true), 6);
    assert.equal(pointsOf(12, { met: 1, total: 3 }, { met: 0, total: 3 }, true), 3);
  });

  it("lie between nothing and the weight, and never fall when more is met", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), tally, tally, fc.boolean(), (weight, core, strength, hasError) => {
        const points = pointsOf(weight, core, strength, hasError);
        assert.ok(points >= 0 && points <= weight);
        const more = { ...core, met: Math.min(core.total, core.met + 1) };
        const stronger = { ...strength, met: Math.min(strength.total, strength.met + 1) };
        assert.ok(pointsOf(weight, more, strength, hasError) >= points);
        assert.ok(pointsOf(weight, core, stronger, hasError) >= points);
      }),
    );
  });

  it("are shown with one decimal, and summed up exactly", () => {
    assert.equal(shownPoints(8.125), 8.1);
    assert.equal(scoreOf([8.125, 7.5, 0.4]), 16);
    assert.equal(scoreOf(Array.from({ length: 3 }, () => 12 * (0.75 * (2 / 3) + 0.25 * (1 / 3)))), 21);
    assert.equal(scoreOf(Array.from({ length: 10 }, () => 0.1)), 1);
  });
});
