import assert from "node:assert/strict";
import ICAL from "ical.js";
import type { ExportRequest } from "../../../src/core/exports/index.ts";
import { sample } from "../../support/effort.ts";
import { example, exportedText, EXAMPLES, HOSTILE, hostilePlan, reportOf, type PlanText } from "./exported.ts";

interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
  readonly dates: readonly string[];
  readonly isAllDay: boolean;
}

/** What a calendar program makes of an export: each event with all of its days. */
async function eventsOf(plan: PlanText, request: Partial<ExportRequest> = {}): Promise<readonly CalendarEvent[]> {
  const text = await exportedText(plan, { format: "ics", ...request });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const days = event.iterator();
    const dates: string[] = [];
    for (let day = days.next() as ICAL.Time | null; day; day = days.next() as ICAL.Time | null)
      dates.push(day.toString());
    return {
      uid: event.uid,
      summary: event.summary,
      status: String(component.getFirstPropertyValue("status")),
      sequence: event.sequence,
      dates,
      isAllDay: event.startDate.isDate,
    };
  });
}

const plan = (touchpoint: string, more = ""): PlanText => ({
  path: "a.buyin.yaml",
  text: `buyin: 1
plan:
  title: A
  organization: {name: Río Verde, type: small_district}
  start: 2025-07-01
  end: 2026-06-30
  calendar: {breaks: [{name: Winter, start: 2025-12-13, end: 2026-01-04}]}
stakeholders: [{id: teachers, group: teachers, level: involve}]
communication: {touchpoints: [{id: tp1, audience: [teachers], channel: plc, ${touchpoint}}]}
${more}`,
});

describe("a plan as a calendar", () => {
  for (const name of sample(EXAMPLES)) {
    it(`has every day of the plan's schedule, and no other: ${name}`, async () => {
      const events = await eventsOf(example(name));
      const { entries } = reportOf(example(name)).schedule;
      assert.ok(entries.length > 10);
      assert.deepEqual(events.flatMap(({ dates }) => dates).sort(), entries.flatMap(({ dates }) => dates).sort());
      assert.ok(events.every(({ isAllDay }) => isAllDay));
      const uids = events.map(({ uid }) => uid);
      assert.deepEqual(uids, [...new Set(uids)]);
    });
  }

  for (const frequency of [
    "weekly",
    "biweekly",
    "monthly",
    "grading_period",
    "quarterly",
    "three_times_a_year",
    "semester",
  ]) {
    for (const start of ["2025-09-17", "2025-08-31"]) {
      it(`repeats ${frequency} from ${start}, without breaks`, async () => {
        const given = plan(`frequency: ${frequency}, start: ${start}`);
        const events = await eventsOf(given);
        const dates = events.flatMap((event) => event.dates);
        assert.deepEqual(dates, reportOf(given).schedule.entries[0]?.dates);
        assert.ok(dates.length > 1);
        assert.ok(dates.every((date) => date < "2025-12-13" || date > "2026-01-04"));
      });
    }
  }

  it("says a recurrence as one event", async () => {
    const text = await exportedText(plan("frequency: monthly, start: 2025-09-17"), { format: "ics" });
    assert.match(text, /\r\nRRULE:FREQ=MONTHLY;COUNT=10;INTERVAL=1\r\n/);
    assert.match(text, /\r\nEXDATE;VALUE=DATE:20251217\r\n/);
    assert.match(text, /\r\nDTSTART;VALUE=DATE:20250917\r\n/);
    assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
  });

  it("keeps an event's name from export to export, so that it changes instead of coming twice", async () => {
    const [before] = await eventsOf(plan("dates: [2026-03-19]"));
    const [after] = await eventsOf({ ...plan("dates: [2026-03-26]"), today: "2026-03-05" });
    assert.ok(before !== undefined && after !== undefined);
    assert.equal(before.uid, "touchpoint-tp1-1@a.río-verde.buyin");
    assert.equal(after.uid, before.uid);
    assert.equal(after.sequence, before.sequence + 3);
    assert.notDeepEqual(after.dates, before.dates);
  });

  it("takes back what was cancelled", async () => {
    const [event] = await eventsOf(plan("dates: [2026-03-19], status: cancelled"));
    assert.equal(event?.status, "CANCELLED");
  });

  it("gives families their own dates and the milestones", async () => {
    const summaries = (await eventsOf(example("juniper-flats.buyin.yaml"), { audience: "families" })).map(
      ({ summary }) => summary,
    );
    assert.ok(summaries.includes("Family conference: Parents and guardians"));
    assert.ok(summaries.includes("Board vote"));
    assert.ok(!summaries.some((summary) => /cabinet|Check the goal|Training/.test(summary)));
  });

  it("holds hostile texts as text", async () => {
    for (const text of sample(HOSTILE)) {
      const ics = await exportedText(hostilePlan(text), { format: "ics" });
      for (const line of ics.split("\r\n"))
        assert.ok(Buffer.byteLength(line) <= 75 && !/[\r\n\0\x07]/.test(line), line);
      const events = await eventsOf(hostilePlan(text));
      const keys = reportOf(hostilePlan(text)).schedule.entries.map(({ key }) => key);
      assert.equal(new Set(events.map(({ uid }) => uid.replace(/-\d+@.*|@.*/, ""))).size, keys.length);
    }
    const [event] = await eventsOf(hostilePlan("a;b,c\\\\d"));
    assert.match(event?.summary ?? "", /a;b,c\\d/);
  });

  it("is there for a plan without dates", async () => {
    assert.deepEqual(await eventsOf({ text: "", path: "a.buyin.md" }), []);
  });
});
