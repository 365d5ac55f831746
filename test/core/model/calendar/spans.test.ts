import assert from "node:assert/strict";
import fc from "fast-check";
import { daysWithin, merged, type Span } from "../../../../src/core/model/calendar/spans.ts";

const day = fc.integer({ min: 0, max: 60 });
const spans = fc.array(fc.record({ start: day, end: day }), { maxLength: 6 });

describe("spans of days", () => {
  it("hold the same days once merged", () => {
    fc.assert(
      fc.property(spans, (some) => {
        const days = daysOf(merged(some));
        assert.deepEqual(
          days,
          [...new Set(daysOf(some))].sort((a, b) => a - b),
        );
      }),
    );
  });

  it("are counted after one day, up to and including another", () => {
    fc.assert(
      fc.property(spans, day, day, (some, from, to) => {
        const inside = new Set(daysOf(some).filter((one) => one > from && one <= to));
        assert.equal(daysWithin(merged(some), from, to), inside.size);
      }),
    );
  });
});

function daysOf(some: readonly Span[]): readonly number[] {
  return some.flatMap(({ start, end }) => Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i));
}
