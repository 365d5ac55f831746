/** What reads tables of other programs; shells load it when somebody brings one. */
export { sheetsInExcel, type Sheet } from "./excel.ts";
export { tableInHtml } from "./html-table.ts";
