import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  summary: "The file, or a part of it, is too large to check",
});
