import type { Content } from "../../source/change.ts";
import type { Fix } from "../../source/fix.ts";
import { entryOf, type MapNode, type Node, type Place } from "../../source/node.ts";
import { sentenceText, type Notice } from "../../source/notice.ts";
import type { SchemaFault } from "./fault.ts";
import { nodesAlong } from "./plan-value.ts";

/** The faults of a plan at their places. */
export function districtNotices(root: MapNode, faults: readonly SchemaFault[]): readonly Notice[] {
  return faults.map((fault) => {
    const { template, data, path } = fault;
    const nodes = nodesAlong(root, fault.at === "key" ? path.slice(0, -1) : path);
    const node = nodes.at(-1) ?? root;
    const [section] = path;
    return {
      rule: "district-requirement",
      template,
      data,
      place: placeOf(fault, node, root),
      ...(section !== undefined && { section }),
      fixes: () => fixesFor(fault, node),
    };
  });
}

function placeOf({ at, path }: SchemaFault, node: Node, root: MapNode): Place {
  if (at === "key" && node.kind === "map") return entryOf(node, path.at(-1) ?? "")?.key ?? node.head;
  if (node === root) return titleOf(root);
  return node.kind === "scalar" ? node : node.head;
}

/** Where a finding about the whole plan points. */
function titleOf(root: MapNode): Place {
  const basics = entryOf(root, "plan")?.value;
  const title = basics?.kind === "map" ? entryOf(basics, "title")?.value : undefined;
  return title ?? (basics?.kind === "map" ? basics.head : root.head);
}

function fixesFor({ data, missing, choices }: SchemaFault, node: Node): readonly Fix[] {
  const { field = "" } = data;
  // Prompts are English, as all that is written into a plan.
  const prompt: Content = {
    ask: sentenceText({ template: "{field}", data: { field } }),
    ...(choices !== undefined && { choices }),
  };
  if (missing !== undefined && node.kind === "map" && !missing.includes(".")) {
    const title = { template: "Add {field} here", data: { field } };
    return [{ title, changes: [{ kind: "set", in: node, path: missing, value: prompt }] }];
  }
  if (missing !== undefined || choices === undefined || node.kind !== "scalar") return [];
  const [only] = choices;
  if (only !== undefined && choices.length === 1) {
    const title = { template: "Change it to {suggestion}", data: { suggestion: only } };
    return [{ title, changes: [{ kind: "replace", node, value: only }] }];
  }
  const title = { template: "Choose from what {field} can hold", data: { field } };
  return [{ title, changes: [{ kind: "replace", node, value: prompt }] }];
}
