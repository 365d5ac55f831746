import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "warning",
  fix: "automatic",
  summary: "A field or column is not one that the plan uses",
});
