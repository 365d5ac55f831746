import { frontMatterEnd } from "../../rules/silencing-comments.ts";
import type { Sentence } from "../../source/notice.ts";
import type { Analysis } from "../analyze.ts";

/** Why a plan cannot be converted as it is: something in it cannot be read, and would be lost. */
export function refusalOf({ problems, silenced, document, lines }: Analysis): Sentence | undefined {
  const bodyStart = document.format === "yaml" ? document.text.length : frontMatterEnd(document.text);
  const noticed = document.notices.filter(({ rule }) => rule === "duplicate-id").map(({ place }) => place);
  const unread = [...problems, ...silenced].filter(({ rule }) => UNREAD.includes(rule)).map(({ range }) => range);
  const large = problems.find(({ rule }) => rule === "too-large")?.range;
  const inYaml = [...noticed.map((place) => document.rangeOf(place)), ...unread];
  const fault = large ?? inYaml.find(({ start }) => start < bodyStart);
  return fault && { template: REFUSAL, data: { line: lines.position(fault.start).line + 1 } };
}

/** Rules whose findings say that something is not read. */
const UNREAD = ["yaml-syntax", "duplicate-key", "several-documents"];

const REFUSAL = "Line {line} cannot be read as it is and would be lost; repair its finding first";
