import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  fix: "assisted",
  summary: "A finding is silenced by a name that no check has",
});
