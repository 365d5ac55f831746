import { entryOf } from "../source/node.ts";
import type { Notice } from "../source/notice.ts";
import { validate } from "./generated/plan-validator.js";
import { planShape } from "./plan-shape.ts";
import type { ShapedTree } from "./read-against-shape.ts";
import { validateTree } from "./validate-tree.ts";

/** The version of the plan format that this tool reads. */
const FORMAT_VERSION = 1;

/** What the plan schema does not allow in a tree that was read against `planShape`, each thing once and at its place. */
export function validatePlan(tree: ShapedTree): readonly Notice[] {
  return [...newerFormat(tree), ...validateTree(tree, planShape, validate)];
}

function newerFormat({ root }: ShapedTree): readonly Notice[] {
  const node = entryOf(root, "buyin")?.value;
  if (node?.kind !== "scalar" || !Number.isInteger(node.value) || Number(node.value) <= FORMAT_VERSION) return [];
  return [
    {
      rule: "newer-format",
      template: "This plan was made with a newer version of this tool; some checks may be wrong",
      data: {},
      place: node,
    },
  ];
}
