import { readFileSync } from "node:fs";
import { analyze, DEFAULT_CONFIG, planReport, previewHtml, type Frame } from "../../src/core/index.ts";
import { pastOf } from "../support/past.ts";
import { FRAME, themed } from "./theme.ts";
import type { THEMES } from "./workbench.ts";

/** A day in the middle of the examples' first year. */
const TODAY = "2026-03-02";

/**
 * The Plan Status preview as a page of its own, outside of VS Code.
 *
 * @param file a plan that has hardly begun, where there is none
 * @param colors as declarations
 */
export function previewPage(
  file: string | undefined,
  colors: string,
  theme: keyof typeof THEMES,
  { frame = FRAME, hasPast = false }: { readonly frame?: Frame; readonly hasPast?: boolean } = {},
): string {
  const text = file === undefined ? "buyin: 1\nplan: { title: Just begun }\n" : readFileSync(file, "utf8");
  const analysis = analyze(text, file ?? "begun.buyin.yaml", DEFAULT_CONFIG, TODAY);
  const progress = { show: "#show", hide: "#hide", choose: "#choose" };
  const addresses = { place: () => "#place", scoring: "#scoring", progress };
  const history = hasPast ? pastOf(analysis, addresses) : undefined;
  return themed(previewHtml(planReport(analysis), addresses, frame, history), colors, theme);
}
