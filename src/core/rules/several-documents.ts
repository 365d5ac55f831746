import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "warning",
  fix: "assisted",
  summary: "The file holds more than one plan",
});
