import { defineNoticeRule } from "./rule.ts";

export default defineNoticeRule({
  category: "structure",
  severity: "error",
  summary: "The plan was made with a newer version of this tool",
});
