import { l10n } from "vscode";
import type { SilencedStatus } from "../../core/index.ts";
import { translate } from "../convert.ts";
import { placed, type Row } from "./row.ts";

/** The id of a silenced finding's row. */
const SILENCED = "silenced/";

/** The key of the silenced finding that a row stands for; `undefined` for other rows. */
export function silencedKeyOf(rowId: unknown): string | undefined {
  return typeof rowId === "string" && rowId.startsWith(SILENCED) ? rowId.slice(SILENCED.length) : undefined;
}

/** A closed branch with what the author silenced; none where that is nothing. */
export function silencedRows(silenced: readonly SilencedStatus[]): readonly Row[] {
  if (silenced.length === 0) return [];
  const label = l10n.t("Silenced ({count})", { count: silenced.length });
  const about = l10n.t("Findings that do not hold for this plan, each with its reason");
  const children = silenced.map(silencedRow);
  return [{ id: "silenced", label, description: "", tooltip: about, spoken: label, icon: "bell-slash", children }];
}

function silencedRow({ key, rule, sentence, reason, range }: SilencedStatus): Row {
  const text = translate(sentence);
  const why = reason ?? l10n.t("no reason given");
  return {
    id: `${SILENCED}${key}`,
    label: text,
    description: why,
    tooltip: [
      text,
      reason === undefined ? l10n.t("Silenced; no reason given") : l10n.t("Silenced: {reason}", { reason }),
      rule,
    ].join("\n"),
    spoken: [text, l10n.t("silenced"), why].join(", "),
    icon: "bell-slash",
    kind: "silenced",
    ...placed(`${SILENCED}${key}`, range),
    children: [],
  };
}
