import { planShape } from "../../src/core/schema/plan-shape.ts";
import { linesOf } from "./markers.ts";

/** A whole plan made of a fragment and a base plan. */
export interface Overlaid {
  readonly text: string;
  /** The fragment's line that a line of the whole plan is; `undefined` for lines of the base plan. */
  readonly fragmentLine: (line: number) => number | undefined;
}

/**
 * Lays a fragment over a base plan: each section of the fragment stands in the place of the base plan's own, further
 * ones follow at the end. A fragment that gives the format version (`buyin:`) is a whole plan by itself.
 */
export function overlay(fragment: string, base: string, format: "yaml" | "markdown"): Overlaid {
  const own = blocksOf(linesOf(fragment).map(numbered), format);
  const isWhole = /^buyin:/m.test(fragment);
  const others = isWhole ? [] : blocksOf(linesOf(base).map(withoutNumber), format);
  const rest = own.filter(({ key }) => !others.some((block) => block.key === key));
  const blocks = others.flatMap((block) => {
    const instead = own.filter(({ key }) => key === block.key);
    return instead.length === 0 ? [block] : instead;
  });
  const lines = [...blocks, ...rest].flatMap((block) => block.lines);
  return {
    text: lines.map(({ text }) => text).join(""),
    fragmentLine: (line) => lines[line]?.fragmentLine,
  };
}

interface Line {
  readonly text: string;
  readonly fragmentLine: number | undefined;
}

interface Block {
  readonly key: string;
  readonly lines: Line[];
}

function numbered(text: string, fragmentLine: number): Line {
  return { text: text.replace(/\n?$/, "\n"), fragmentLine };
}

function withoutNumber(text: string): Line {
  return { text, fragmentLine: undefined };
}

/** What stands before the first section is a block of its own. */
const HEAD = "";

function blocksOf(lines: readonly Line[], format: "yaml" | "markdown"): readonly Block[] {
  const blocks: Block[] = [];
  let isFrontMatter = false;
  for (const line of lines) {
    const { text } = line;
    let key: string | undefined;
    if (format === "yaml") {
      key = /^([\w][^:]*):/.exec(text)?.[1];
    } else if (/^---\s*$/.test(text)) {
      isFrontMatter = !isFrontMatter && blocks.length === 0;
      key = isFrontMatter ? "plan" : undefined;
    } else if (!isFrontMatter) {
      key = /^## (.+?)\s*$/.exec(text)?.[1] ?? (/^# /.test(text) ? "title" : undefined);
    }
    const last = blocks.at(-1);
    if (key === undefined && last !== undefined) last.lines.push(line);
    else blocks.push({ key: sectionOf(key ?? HEAD), lines: [line] });
  }
  return blocks;
}

function sectionOf(key: string): string {
  return planShape.nameFor(key) ?? planShape.nearestName(key) ?? key;
}
