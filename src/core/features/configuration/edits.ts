import type { Change } from "../../source/change.ts";
import { entryOf, type MapNode } from "../../source/node.ts";
import type { TextEdit } from "../../text/edit.ts";
import { editsIn } from "../fixes.ts";
import { analyzeConfig } from "./analyze.ts";

/** What a finding of a plan may change in the configuration. */
export type ConfigChange =
  /** Switches a rule off. */
  | { readonly kind: "turnOff"; readonly rule: string }
  /** Says of a text that it is not about a student. */
  | { readonly kind: "accept"; readonly text: string };

/**
 * Edits that make a change in a configuration file, in YAML or JSON; `undefined` where it cannot be written to.
 *
 * @param text the file's; empty for a new one
 */
export function configEdits(text: string, change: ConfigChange): readonly TextEdit[] | undefined {
  const config = analyzeConfig(text);
  return editsIn(config, { changes: changesFor(change, config.root) });
}

function changesFor(change: ConfigChange, root: MapNode): readonly Change[] {
  switch (change.kind) {
    case "turnOff":
      return [{ kind: "set", in: root, path: `rules.${change.rule}`, value: "off" }];
    case "accept":
      return accepts(root, change.text)
        ? []
        : [{ kind: "add", in: root, path: "privacy.accepted", value: change.text }];
  }
}

function accepts(root: MapNode, text: string): boolean {
  const privacy = entryOf(root, "privacy")?.value;
  const list = privacy?.kind === "map" ? entryOf(privacy, "accepted")?.value : undefined;
  return list?.kind === "list" && list.items.some((item) => item.kind === "scalar" && item.text === text);
}
