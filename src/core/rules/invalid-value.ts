import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  fix: "automatic",
  summary: "A value is not one that its field can hold",
});
