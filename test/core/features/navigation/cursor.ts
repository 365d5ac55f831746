import assert from "node:assert/strict";
import { DEFAULT_CONFIG, analyze, type Analysis } from "../../../../src/core/index.ts";
import { TODAY } from "../../../support/check.ts";

/** One plan in both formats. `⟦name⟧` marks a cursor and is no part of the text. */
export const BOTH = [
  {
    format: "yaml",
    text: `buyin: 1
vision:
  statement: Somebody notices within two weeks, asks, and stays [⟦citation⟧ewims-study]
  coauthors: [⟦group-use⟧teachers]
stakeholders:
  - id: teachers
    group: teachers
    representatives: [Dana Ortiz]
goals:
  - id: g1
    statement: Grade teams use the list
    owner: ⟦owner-use⟧ortiz
    stakeholders: [Teachers]
team:
  members:
    - {id: ortiz, name: Dana Ortiz, group: counselors}
references:
  - id: ewims-study
    title: Getting Students on Track for Graduation
    url: files/on-track.pdf
    used_in: [goals]
communication:
  messages:
    - {id: m1, text: "A trial in 73 schools found it hard [ewims-study]"}
`,
  },
  {
    format: "markdown",
    text: `---
buyin: 1
---

# On Track

## Vision

- **Statement:** Somebody notices within two weeks, asks, and stays [⟦citation⟧ewims-study]
- **Co-authors:** ⟦group-use⟧teachers

## Who is involved

| Name | Group | Represented by |
| --- | --- | --- |
| Teachers | teachers | Dana Ortiz |

## Goals

| Objective | Owner | Group |
| --- | --- | --- |
| Grade teams use the list | ⟦owner-use⟧Dana Ortiz | Teachers |

## Team

| Name | Group |
| --- | --- |
| Dana Ortiz | counselors |

## Communication

### Messages

| Text |
| --- |
| A trial in 73 schools found it hard [ewims-study] |

## References

| Id | Title | URL |
| --- | --- | --- |
| ewims-study | Getting Students on Track for Graduation | files/on-track.pdf |
`,
  },
] as const;

const MARK = /⟦([a-z-]+)⟧/g;

/** The analysis of a text without its marks, and the offset of one of them. */
export function cursorIn(marked: string, name: string): { readonly analysis: Analysis; readonly offset: number } {
  const before = marked.split(`⟦${name}⟧`)[0];
  assert.ok(before !== undefined && before.length < marked.length, name);
  const path = marked.startsWith("---") ? "plan.buyin.md" : "plan.buyin.yaml";
  const analysis = analyze(marked.replace(MARK, ""), path, DEFAULT_CONFIG, TODAY);
  return { analysis, offset: before.replace(MARK, "").length };
}
