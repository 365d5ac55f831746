import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addMonths, dayNumber, isIsoDate, isoDate, localDay } from "../../../src/core/text/iso-date.ts";

const days = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2200-12-31") });

describe("days of the calendar", () => {
  it("exist or do not", () => {
    for (const text of ["2026-01-01", "2024-02-29", "2026-12-31", "0001-01-01"])
      assert.equal(isIsoDate(text), true, text);
    for (const text of [
      "2026-02-29",
      "2026-04-31",
      "2026-00-10",
      "2026-01-00",
      "2026-13-01",
      "2026-1-1",
      "26-01-01",
      "x",
    ])
      assert.equal(isIsoDate(text), false, text);
  });

  it("are numbers and texts for each other", () => {
    assert.equal(dayNumber("1970-01-01"), 0);
    fc.assert(fc.property(days, (day) => assert.equal(dayNumber(isoDate(day)), day)));
  });

  it("are those of the machine's own clock", () => {
    assert.equal(localDay(new Date(2026, 2, 2, 0, 0)), "2026-03-02");
    assert.equal(localDay(new Date(2026, 11, 31, 23, 59)), "2026-12-31");
  });

  it("are moved by calendar months, clipped to the month's last day", () => {
    assert.equal(isoDate(addMonths(dayNumber("2025-01-31"), 1)), "2025-02-28");
    assert.equal(isoDate(addMonths(dayNumber("2025-10-31"), 4)), "2026-02-28");
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const expected = Temporal.PlainDate.from(isoDate(day)).add({ months });
        assert.equal(isoDate(addMonths(day, months)), expected.toString());
      }),
    );
  });
});
