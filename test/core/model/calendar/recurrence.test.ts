import assert from "node:assert/strict";
import { dayNumber, isoDate } from "../../../../src/core/text/iso-date.ts";
import { recurringDays } from "../../../../src/core/model/calendar/recurrence.ts";
import { FREQUENCIES, FREQUENCY_DAYS } from "../../../../src/core/vocabulary/vocabulary.ts";

function check(frequency: string, start: string, until: string, expected: readonly string[]): void {
  it(`${frequency} from ${start} to ${until}`, () =>
    assert.deepEqual(recurringDays(frequency, dayNumber(start), dayNumber(until)).map(isoDate), expected));
}

describe("recurring days", () => {
  check("once", "2026-01-05", "2026-12-31", ["2026-01-05"]);
  check("once", "2026-01-05", "2025-12-31", []);
  check("weekly", "2026-01-05", "2026-01-26", ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"]);
  check("biweekly", "2026-01-05", "2026-02-01", ["2026-01-05", "2026-01-19"]);
  check("monthly", "2025-12-31", "2026-04-29", ["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"]);
  check("grading_period", "2025-10-01", "2026-03-01", ["2025-10-01", "2025-12-03", "2026-02-04"]);
  check("quarterly", "2025-11-30", "2026-06-01", ["2025-11-30", "2026-02-28", "2026-05-30"]);
  check("three_times_a_year", "2025-09-15", "2026-05-15", ["2025-09-15", "2026-01-15", "2026-05-15"]);
  check("semester", "2025-08-31", "2026-03-01", ["2025-08-31", "2026-02-28"]);
  check("annually", "2024-02-29", "2026-12-31", ["2024-02-29", "2025-02-28", "2026-02-28"]);
  check("as_needed", "2026-01-05", "2026-12-31", []);
  check("now and then", "2026-01-05", "2026-12-31", []);

  it("lie as far apart as the frequency allows, but for a day", () => {
    for (const { id } of FREQUENCIES) {
      const days = recurringDays(id, dayNumber("2023-08-31"), dayNumber("2028-08-31"));
      const longest = FREQUENCY_DAYS.get(id);
      if (longest === undefined) assert.ok(days.length <= 1, id);
      else days.slice(1).forEach((day, index) => assert.ok(day - (days[index] ?? 0) <= longest + 1, id));
    }
  });

  it("end at some point even where the year is mistyped", () => {
    assert.equal(recurringDays("weekly", dayNumber("2026-01-05"), dayNumber("9999-01-01")).length, 1000);
  });
});
