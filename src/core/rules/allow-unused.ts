import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "information",
  fix: "automatic",
  summary: "Something is silenced that is no longer found",
});
