import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "warning",
  fix: "assisted",
  summary: "The plan is not as your own district asks for it",
});
