import { env, l10n, window } from "vscode";
import type { Row } from "../tree/row.ts";
import type { RowTree } from "../tree/row-tree.ts";

/**
 * Copies what the sidebar says as plain text, to be pasted into a letter.
 *
 * @param row with all below it; without one, the whole plan
 */
export async function copyAsText(tree: RowTree, row: unknown): Promise<void> {
  const rows = tree.rowsAt(row);
  if (rows.length === 0) return;
  // The first row stands for the whole plan.
  const all = rows[0]?.kind === "plan" ? tree.rowsAt(undefined) : rows;
  await env.clipboard.writeText(`${all.flatMap((one) => linesOf(one, 0)).join("\n")}\n`);
  window.setStatusBarMessage(l10n.t("Copied as text."), 5000);
}

function linesOf({ label, description, isDone, children }: Row, depth: number): readonly string[] {
  const mark = depth === 0 ? "" : `${"  ".repeat(depth - 1)}- `;
  const box = isDone === undefined ? "" : isDone ? "[x] " : "[ ] ";
  const about = description === "" ? "" : children.length === 0 && depth > 0 ? ` (${description})` : `: ${description}`;
  const words = label + about;
  return [`${mark}${box}${words}`, ...children.flatMap((child) => linesOf(child, depth + 1))];
}
