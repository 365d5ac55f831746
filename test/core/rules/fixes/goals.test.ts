import assert from "node:assert/strict";
import { afterFix, checkFix } from "../../../support/fix.ts";

describe("Fixes of the rules about goals, dates and contact", () => {
  it("swap two values in their cells", () => {
    checkFix(
      "goal-target-wrong-direction",
      "Swap the values of baseline and target",
      `
 ---
 buyin: 1
 ---
 
 ## Goals
 
 | Goal | Direction | Baseline | Target |
 | --- | --- | --- | --- |
-| Menos ✏️ papel | decrease | 14% (2025-09-15) | 18% (2026-05-15) |
+| Menos ✏️ papel | decrease | 18% (2025-09-15) | 14% (2026-05-15) |
`,
      "markdown",
    );
  });

  it("swap two dates", () => {
    checkFix(
      "goal-target-wrong-direction",
      "Swap the dates of baseline and target",
      `
 buyin: 1
 goals:
-  - {id: g1, baseline: {value: 14, date: 2026-05-15}, target: {value: 9, date: 2025-09-15}}
+  - {id: g1, baseline: {value: 14, date: 2025-09-15}, target: {value: 9, date: 2026-05-15}}
`,
    );
  });

  it("add a contact that lets people answer", () => {
    checkFix(
      "low-commitment-no-action",
      "Add a contact at which families can answer",
      `
 buyin: 1
 convening:
   baseline:
     - {stakeholder: families, understanding: 3, commitment: 1}
 stakeholders:
   - {id: families, group: families}
+communication:
+  touchpoints:
+    - id: 
+      audience: [families]
+      purpose: …
+      channel: …
+      frequency: …
+      owner: "One person who sees that this contact happens"
+      report_back:
+        how: "In what way people hear what came of their input"
`,
    );
  });

  it("give as many hours as are asked for", () => {
    checkFix(
      "workload-unplanned",
      "Give 4 hours a month",
      `
 ---
 buyin: 1
 ---
 
 ## Teachers as co-owners
 
 ### Workload
 
 - Hours asked: 4
-- Hours given: 1
+- Hours given: 4
`,
      "markdown",
    );
  });

  it("ask for another date", () => {
    checkFix(
      "convening-missing",
      "Write another date",
      `
 buyin: 1
-convening: {status: held, date: 2026-08-12}
+convening: {status: held, date: YYYY-MM-DD}
`,
    );
  });

  it("only lead to a reason that is too short", () => {
    const text = `buyin: 1
stakeholders:
  groups: []
  not_applicable:
    - {group: labor, reason: no union}
`;
    assert.equal(afterFix(text, "exclusion-without-reason", "Write the reason", "yaml"), text);
  });
});
