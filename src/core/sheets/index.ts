/** What reads tables of other programs; shells load it when somebody brings one. */
export { tableInHtml } from "./html-table.ts";
