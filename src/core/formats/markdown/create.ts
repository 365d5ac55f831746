import { promptText } from "../../schema/prompts.ts";
import type { ObjectShape } from "../../schema/shape.ts";
import { isFields, isList, isPrompt, type Content, type FieldContents } from "../../source/change.ts";
import type { TextEdit } from "../../text/edit.ts";
import { editOf } from "../../text/written.ts";
import { fieldLines, USUAL_LAYOUT } from "../yaml/write/render.ts";
import { frontMatterShape } from "./cursor/front.ts";
import { OWN_MANNER } from "./writing/manner.ts";
import { joined, passage, stop, type Passage } from "./writing/passage.ts";
import { sectionLines } from "./writing/skeleton.ts";
import { spelt } from "./writing/spelling.ts";

/** A new Markdown plan: the basics as front matter, the title as its heading, and a section below each other. */
export function createMarkdown({ plan, ...contents }: FieldContents, shape: ObjectShape): TextEdit {
  const { title, ...basics } = plan !== undefined && typeof plan === "object" && isFields(plan) ? plan : {};
  const sections = [...shape.fields.values()].flatMap((field) => {
    const section = contents[field.name];
    if (section === undefined || typeof section !== "object" || !isFields(section)) return [];
    return [sectionLines(field, section, { manner: OWN_MANNER, depth: 2 }) ?? []];
  });
  const blocks = [
    frontMatter({ buyin: contents["buyin"] ?? 1, ...basics }),
    ...(title === undefined ? [] : [passage("# ", titleText(title))]),
    ...sections.map((lines) => joined(lines, "\n")),
  ];
  return { range: { start: 0, end: 0 }, ...passage(joined(blocks, "\n\n"), "\n") };
}

function frontMatter(contents: FieldContents): Passage {
  const lines = fieldLines(contents, frontMatterShape(), USUAL_LAYOUT);
  const { text, stops } = editOf(
    { start: 0, end: 0 },
    lines.flatMap((line) => [...line, "\n"]),
  );
  return passage("---\n", { text, stops }, "---");
}

function titleText(title: Content): Passage {
  if (typeof title !== "object") return passage(spelt(String(title), "heading"));
  return !isList(title) && isPrompt(title) ? stop(spelt(promptText(title, undefined), "heading")) : passage("");
}
