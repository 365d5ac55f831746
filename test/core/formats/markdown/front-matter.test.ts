import assert from "node:assert/strict";
import { readPlan } from "./read.ts";

describe("Markdown front matter and title", () => {
  it("hold the basics directly, and what stands at the top level of a plan", () => {
    const text = `---
buyin: 1
title: On track
organization: { name: Juniper Flats, type: district }
x-room: B12
allow:
  - { rule: labels, reason: agreed }
---

# Another title

Some words.
`;
    assert.deepEqual(readPlan(text).value, {
      buyin: 1,
      plan: {
        title: "On track",
        organization: { name: "Juniper Flats", type: "district" },
        narrative: "Some words.",
      },
      allow: [{ rule: "labels", reason: "agreed" }],
    });
  });

  it("leave the title to the first heading where they have none", () => {
    for (const front of ["", "---\nbuyin: 1\ntitle:\n---\n", "\uFEFF---\r\nstatus: draft\r\n---\r\n"]) {
      const { plan } = readPlan(`${front}# On *track*\n\n# Appendix\n`).value;
      assert.equal((plan as { title: string }).title, "On track", JSON.stringify(front));
    }
    const { value } = readPlan("On track\n========\n\n- **Status:** draft\n- Organization: Juniper Flats\n");
    assert.deepEqual(value, { plan: { title: "On track", status: "draft", organization: { name: "Juniper Flats" } } });
  });

  it("take no section for the title where sections are set like it", () => {
    const { value } = readPlan("# Goals\n\nOne.\n\n# Team\n\nTwo.\n");
    assert.deepEqual(value, { goals: { narrative: "One." }, team: { narrative: "Two." } });
  });

  it("may stand around a `plan:`, beside sections, and be continued under a heading", () => {
    const text =
      "---\nplan: { status: draft }\nvision: { statement: We see }\n---\n## At a glance\n\n- Phase: design\n";
    assert.deepEqual(readPlan(text).value, {
      plan: { status: "draft", phase: "design" },
      vision: { statement: "We see" },
    });
  });

  it("are noticed where they have no end, and still read", () => {
    const { value, notices } = readPlan("---\nstatus: draft\n\n# On track\n");
    assert.deepEqual(value, { plan: { status: "draft", title: "On track" } });
    assert.deepEqual(notices, [
      'yaml-syntax "status: draft": The fields at the top of the file have no end; add a line of three dashes (---) after the last one',
    ]);
    assert.deepEqual(readPlan("---\n\nJust a line\n").notices, []);
  });

  it("are noticed where they do not start on the first line, and still read", () => {
    for (const start of ["\n", " \r\n\n", "\uFEFF\n"]) {
      const { value, notices } = readPlan(`${start}---\nstatus: draft\n---\n\n# On track\n`);
      assert.deepEqual(value, { plan: { status: "draft", title: "On track" } }, JSON.stringify(start));
      assert.deepEqual(notices, [
        'yaml-syntax "status: draft": The fields at the top of the file stand below a blank line; move the block between the --- lines to the very first line of the file',
      ]);
    }
    for (const text of ["\n---\n\nJust a line\n", "\n---\nNote: a line across the page\n", "\n---\nWords\n---\n"]) {
      assert.ok(!readPlan(text).notices.some((notice) => notice.startsWith("yaml-syntax")), JSON.stringify(text));
    }
  });

  it("are read as far as they can be where they are broken", () => {
    const { value, notices } = readPlan("---\nstatus: draft\nphase: [design\n---\n## Vision\n\nWe see.\n");
    assert.deepEqual(value["vision"], { narrative: "We see." });
    assert.equal((value["plan"] as { status: string }).status, "draft");
    assert.ok(notices.some((notice) => notice.startsWith("yaml-syntax")));
  });

  it("are the only thing in a file, or not there at all", () => {
    for (const text of ["", "\uFEFF", "\n\n", "<!-- nothing -->", "---\n---\n", "---"]) {
      const { document, value, notices } = readPlan(text);
      assert.deepEqual(value, {}, JSON.stringify(text));
      assert.deepEqual(notices, []);
      assert.ok(document.rangeOf(document.root.head).end <= text.length);
    }
  });
});
