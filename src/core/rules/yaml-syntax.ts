import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  fix: "automatic",
  alwaysShown: true,
  summary: "The text cannot be read as it is written",
});
