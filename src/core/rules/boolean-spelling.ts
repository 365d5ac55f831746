import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "hint",
  fix: "automatic",
  summary: "A yes-or-no field is spelt yes, no, on or off instead of true or false",
});
