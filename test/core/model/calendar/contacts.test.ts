import assert from "node:assert/strict";
import { contactDays, occurrences, touchpointsFor } from "../../../../src/core/model/calendar/contacts.ts";
import { gapsBeyondPromise } from "../../../../src/core/model/calendar/gaps.ts";
import { dayNumber, isoDate } from "../../../../src/core/text/iso-date.ts";
import { DEFAULT_CONFIG } from "../../../../src/core/config/config.ts";
import { requirementsOf } from "../../../../src/core/model/requirements.ts";
import { planOf, TODAY, type Data, type PlanData } from "../plan-of.ts";

const PERIOD = { start: "2025-09-01", end: "2026-01-15" };

function days(touchpoint: { [key: string]: Data }, period: { [key: string]: Data } = PERIOD): readonly string[] {
  const plan = planOf({ plan: period, communication: { touchpoints: [touchpoint] } });
  return plan.communication.touchpoints.flatMap((row) => occurrences(row, plan)).map(isoDate);
}

describe("days of a touchpoint", () => {
  it("are its dates and its frequency together, each day once", () => {
    assert.deepEqual(
      days({ frequency: "monthly", start: "2025-10-08", dates: ["2025-12-01", "2025-11-08", "2025-09-30"] }),
      ["2025-09-30", "2025-10-08", "2025-11-08", "2025-12-01", "2025-12-08", "2026-01-08"],
    );
  });

  it("end with the touchpoint, else with the plan", () => {
    assert.deepEqual(days({ frequency: "monthly", start: "2025-10-08", end: "2025-11-30" }), [
      "2025-10-08",
      "2025-11-08",
    ]);
    assert.deepEqual(days({ frequency: "quarterly", start: "2025-10-08" }), ["2025-10-08", "2026-01-08"]);
  });

  it("start with the plan where the touchpoint does not say", () => {
    assert.deepEqual(days({ frequency: "quarterly" }), ["2025-09-01", "2025-12-01"]);
    assert.deepEqual(days({ frequency: "once" }), []);
  });

  it("go on for five years where nothing ends them", () => {
    assert.equal(days({ frequency: "annually", start: "2025-09-01" }, {}).length, 6);
  });

  it("are none where it is cancelled, as needed or without any date", () => {
    assert.deepEqual(days({ frequency: "monthly", start: "2025-10-08", status: "cancelled" }), []);
    assert.deepEqual(days({ frequency: "as_needed", start: "2025-10-08" }), []);
    assert.deepEqual(days({}), []);
  });
});

describe("contacts with a group", () => {
  const plan = planOf({
    plan: PERIOD,
    stakeholders: [
      { id: "teachers", group: "teachers" },
      { id: "families", group: "families" },
      { id: "board", group: "school_board" },
    ],
    communication: {
      touchpoints: [
        { id: "a", audience: ["teachers", "families", "nobody"], dates: ["2025-10-01", "2025-11-01"] },
        { id: "b", audience: ["Families"], dates: ["2025-09-15", "2025-10-01"] },
        { id: "c", audience: ["board"], dates: ["2025-09-20"], status: "cancelled" },
      ],
    },
  });
  const contacts = plan.stakeholders.groups.map((group) => contactDays(plan, group).map(isoDate));

  it("are those of all its touchpoints together", () => {
    assert.deepEqual(contacts, [["2025-10-01", "2025-11-01"], ["2025-09-15", "2025-10-01", "2025-11-01"], []]);
    assert.deepEqual(
      plan.stakeholders.groups.map((group) => touchpointsFor(plan, group).map(({ id }) => id)),
      [["a"], ["a", "b"], []],
    );
  });

  it("follow an edit of the plan's period or of one touchpoint, while all else is kept", () => {
    const stakeholders = [{ id: "board", group: "school_board" }];
    const monthly = { id: "a", audience: ["board"], frequency: "monthly" };
    const once = { id: "b", audience: ["board"], dates: ["2025-10-20"] };
    const check = (end: string, touchpoints: readonly PlanData[], expected: readonly string[]): void => {
      const plan = planOf({ plan: { ...PERIOD, end }, stakeholders, communication: { touchpoints } });
      const [board] = plan.stakeholders.groups;
      assert.ok(board !== undefined);
      assert.deepEqual(contactDays(plan, board).map(isoDate), expected);
    };
    check("2025-10-31", [monthly, once], ["2025-09-01", "2025-10-01", "2025-10-20"]);
    check("2025-11-30", [monthly, once], ["2025-09-01", "2025-10-01", "2025-10-20", "2025-11-01"]);
    check(
      "2025-11-30",
      [monthly, { ...once, dates: ["2025-11-20"] }],
      ["2025-09-01", "2025-10-01", "2025-11-01", "2025-11-20"],
    );
    check("2025-11-30", [once], ["2025-10-20"]);
  });
});

describe("gaps beyond the promise", () => {
  const gaps = (group: { [key: string]: Data }, dates: readonly string[], breaks: readonly Data[] = []) => {
    const plan = planOf({
      plan: { calendar: { breaks } },
      stakeholders: [{ id: "g", ...group }],
      communication: { touchpoints: [{ id: "t", audience: ["g"], dates }] },
    });
    return plan.stakeholders.groups
      .flatMap((row) => gapsBeyondPromise(plan, row, requirementsOf(plan, DEFAULT_CONFIG), dayNumber(TODAY)))
      .map(({ from, to, days }) => [isoDate(from), isoDate(to), days]);
  };
  const winter = { name: "Winter", start: "2025-12-20", end: "2026-01-04" };
  const families = { group: "families", contact_every: "grading_period" };

  it("are measured without the days of breaks, both ends included", () => {
    assert.deepEqual(gaps(families, ["2025-10-16", "2026-03-19"], [winter]), [["2025-10-16", "2026-03-19", 138]]);
    assert.deepEqual(gaps(families, ["2025-12-01", "2026-03-04"], [winter]), []);
    assert.deepEqual(gaps(families, ["2025-12-01", "2026-03-06"], [winter]), [["2025-12-01", "2026-03-06", 79]]);
    assert.deepEqual(gaps(families, ["2025-12-01", "2026-03-06"], [winter, winter]).length, 1);
  });

  it("go on until today where no contact follows", () => {
    assert.deepEqual(gaps(families, ["2025-10-16"]), [["2025-10-16", TODAY, 137]]);
    assert.deepEqual(gaps(families, ["2026-01-16"]), []);
    assert.deepEqual(gaps(families, []), []);
  });

  it("are measured by the group's maximum where nothing is promised", () => {
    const dates = ["2026-01-02", "2026-02-20", "2026-04-01"];
    assert.deepEqual(gaps({ group: "teachers" }, dates), [
      ["2026-01-02", "2026-02-20", 49],
      ["2026-02-20", "2026-04-01", 40],
    ]);
    assert.deepEqual(gaps({ group: "teachers", contact_every: "as_needed" }, dates).length, 2);
    assert.deepEqual(gaps({ group: "teachers", contact_every: "quarterly" }, dates), []);
    assert.deepEqual(gaps({}, dates), []);
  });
});
