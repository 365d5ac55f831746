import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  fix: "automatic",
  summary: "The same field stands twice in one place",
});
