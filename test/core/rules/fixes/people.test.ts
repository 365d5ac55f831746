import { checkFix } from "../../../support/fix.ts";

describe("Fixes of the rules about people", () => {
  it("give a row of many to one group, and point to it by its new name", () => {
    checkFix(
      "group-too-broad",
      "Make it classified staff",
      `
 buyin: 1
 stakeholders:
-  - {group: Staff, level: inform, phases: [launch]}
+  - {group: classified_staff, level: inform, phases: [launch]}
   - {id: teachers, group: teachers, level: involve, phases: [design]}
   - {id: counselors, group: counselors, level: involve, phases: [design]}
 vision:
-  coauthors: [Staff, teachers]
+  coauthors: [classified_staff, teachers]
 communication:
   touchpoints:
-    - {id: tp1, audience: [staff], purpose: inform, channel: email}
+    - {id: tp1, audience: [classified_staff], purpose: inform, channel: email}
`,
    );
  });

  it("take a row out whose people all have rows of their own", () => {
    checkFix(
      "group-too-broad",
      "Take it out, because families and community partners have rows of their own",
      `
 buyin: 1
 stakeholders:
-  - {id: public, group: Public, level: inform, phases: [launch]}
   - {id: parents, group: families, level: involve, phases: [design]}
   - {id: chamber, group: community_partners, level: consult, phases: [design]}
 vision:
-  coauthors: [public, chamber]
+  coauthors: [parents, chamber]
 communication:
   touchpoints:
-    - {id: tp1, audience: [public], purpose: inform, channel: email}
-    - {id: tp2, audience: [parents, public, chamber], purpose: inform, channel: email}
+    - {id: tp1, audience: [parents, chamber], purpose: inform, channel: email}
+    - {id: tp2, audience: [parents, chamber], purpose: inform, channel: email}
 convening:
   baseline:
-    - {stakeholder: public, understanding: 2}
+    - {stakeholder: parents, understanding: 2}
`,
    );
  });

  it("leave a group out with a reason still to come", () => {
    checkFix(
      "core-group-missing",
      'Leave out the group "School board", with a reason',
      `
 buyin: 1
 plan: {profile: small_district}
 stakeholders:
+  groups:
   - {id: students, group: students}
   - {id: families, group: families}
   - {id: teachers, group: teachers}
   - {id: counselors, group: counselors}
   - {id: principals, group: principals}
   - {id: cabinet, group: district_leadership}
   - {id: chamber, group: community_partners}
+  not_applicable:
+    - group: school_board
+      reason: "Say why a usual group is left out"
`,
    );
  });

  it("leave a group out in a table", () => {
    checkFix(
      "core-group-missing",
      'Leave out the group "School board", with a reason',
      `
 ---
 buyin: 1
 organization: {name: Año, type: small_district}
 ---
 
 ## Who is involved
 
 | Group | Level |
 | --- | --- |
 | Students | consult |
 | Families | consult |
 | Teachers | consult |
 | Counselors | consult |
 | Principals | consult |
 | Cabinet | consult |
 | Community partners | consult |
+
+### Groups left out
+
+| Group | Reason |
+| --- | --- |
+| school_board | Say why a usual group is left out |
`,
      "markdown",
    );
  });

  it("ask what teachers shape at design", () => {
    checkFix(
      "teachers-only-at-approval",
      "Bring teachers in at design, and say what they shape there",
      `
 buyin: 1
 stakeholders:
-  - {id: teachers, group: teachers, level: consult, phases: [launch]}
+  - {id: teachers, group: teachers, level: consult, phases: [launch, design]}
 ownership:
+  co_design:
+    - decision: "What teachers shaped before the decision"
+      phase: design
+      with: [teachers]
+      result: "What came of it"
   data_use: [Never used in the evaluation of teachers]
`,
    );
  });

  it("give a key role with a prompt for a backup", () => {
    checkFix(
      "key-team-role-missing",
      "Give the role to Ana Lee",
      `
 buyin: 1
 team:
   members:
     - {id: huff, name: Walter Huff, group: district_leadership, roles: [executive_sponsor], authority: true}
-    - {id: lee, name: Ana Lee, group: principals, roles: [member]}
+    - {id: lee, name: Ana Lee, group: principals, roles: [member, project_lead], backup: …}
`,
    );
  });

  it("give the sponsor the authority too", () => {
    checkFix(
      "key-team-role-missing",
      "Give the role to Walter Huff",
      `
 buyin: 1
 team:
   members:
     - id: huff
       name: Walter Huff
       group: district_leadership
+      roles: [executive_sponsor]
+      authority: true
       backup: lee
     - {id: lee, name: Ana Lee, group: principals, roles: [project_lead]}
`,
    );
  });

  it("take a department off the list", () => {
    checkFix(
      "department-without-leader",
      "Take information technology off the key departments",
      `
 buyin: 1
 team:
-  key_departments: [academics, it]
+  key_departments: [academics]
   members:
     - {id: lee, name: Ana Lee, leads: [academics]}
`,
    );
  });

  it("leave open which of two departments is led", () => {
    checkFix(
      "department-without-leader",
      "Add a leader of data and research or information technology",
      `
 buyin: 1
 plan: {profile: small_district}
 team:
   members:
     - id: lee
       name: Ana Lee
       leads: [academics, student_services]
+    - id: 
+      name: "Who this is, by name"
+      group: …
+      departments: […]
+      leads: […]
+      roles: [member]
`,
    );
  });
});
