import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  summary: "The same field stands twice in one place",
});
