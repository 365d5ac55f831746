import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "warning",
  fix: "assisted",
  summary: "A finding is silenced without saying why",
});
