import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "warning",
  fix: "automatic",
  summary: "A heading or key at the top level is not a section of the plan",
});
