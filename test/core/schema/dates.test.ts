import assert from "node:assert/strict";
import { readPlan } from "./read-plan.ts";

function check(written: string, finding?: string): void {
  const { findings } = readPlan(`plan:\n  start: ${written}\n`);
  assert.deepEqual(findings, finding === undefined ? [] : [`invalid-value @ ${written}: ${finding}`]);
}

describe("dates of a plan", () => {
  it("are days that exist, YYYY-MM-DD", () => {
    check("2026-03-05");
    check("2028-02-29");
    check("2026-02-29", '"2026-02-29" is not a day of the calendar; check its month and day');
    check("2026-13-01", '"2026-13-01" is not a day of the calendar; check its month and day');
  });

  it("are asked about where they could be two days", () => {
    check("26-03-05", '"26-03-05" could be 2026-03-05 or 2005-03-26; write the one you mean as YYYY-MM-DD');
    check("3/5/26", '"3/5/26" could be 2026-03-05 or 2026-05-03; write the one you mean as YYYY-MM-DD');
    check("03-05-2026", '"03-05-2026" could be 2026-03-05 or 2026-05-03; write the one you mean as YYYY-MM-DD');
  });

  it("are offered as YYYY-MM-DD where they can only be one day", () => {
    for (const written of ["5/5/26", "May 5, 2026", "5 May 2026", "Tuesday, May 5th, 2026", "2026/5/5", "2026.05.05"]) {
      check(written, `"${written}" is not written as YYYY-MM-DD; use 2026-05-05`);
    }
    check("13/3/2026", '"13/3/2026" is not written as YYYY-MM-DD; use 2026-03-13');
    check("Sept 30 2026", '"Sept 30 2026" is not written as YYYY-MM-DD; use 2026-09-30');
    check("20260505", '"20260505" is not written as YYYY-MM-DD; use 2026-05-05');
  });

  it("are explained where no day can be read", () => {
    for (const written of ["next spring", "2026", "May 2026", "31/31/2026", "true"]) {
      check(written, `"${written}" is not a date; write Start date as YYYY-MM-DD, such as 2025-07-01`);
    }
  });

  it("may be months in the change log", () => {
    assert.deepEqual(readPlan("ownership: { change_log: [{ date: 2026-01 }, { date: 2026-01-31 }] }\n").findings, []);
    assert.deepEqual(readPlan("ownership: { change_log: [{ date: 2026-13 }] }\n").findings, [
      'invalid-value @ 2026-13: "2026-13" is not a date; write Date as YYYY-MM-DD or YYYY-MM, such as 2026-01',
    ]);
  });
});
