import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "information",
  summary: "Something is silenced that is no longer found",
});
