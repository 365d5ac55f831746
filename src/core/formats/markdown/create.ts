import { promptText } from "../../schema/prompts.ts";
import type { ObjectShape } from "../../schema/shape.ts";
import { isFields, isList, isPrompt, type Content, type FieldContents } from "../../source/change.ts";
import type { TextEdit } from "../../text/edit.ts";
import { editOf } from "../../text/written.ts";
import { fieldLines, USUAL_LAYOUT } from "../yaml/write/render.ts";
import { NARRATIVE } from "./prose.ts";
import { OWN_MANNER } from "./writing/manner.ts";
import { joined, passage, stop, type Passage } from "./writing/passage.ts";
import { ownSectionLines, proseLines, sectionLines } from "./writing/skeleton.ts";
import { spelt } from "./writing/spelling.ts";

/**
 * A new Markdown plan: the basics as front matter, the title as its heading, and a section below each other. What
 * cannot stand under a heading, and what is named in `inFront`, stands in the front matter too.
 */
export function createMarkdown(
  contents: FieldContents,
  shape: ObjectShape,
  inFront: ReadonlySet<string> = new Set(),
): TextEdit {
  const front: Record<string, Content> = {};
  const body: Passage[] = [];
  const { plan = {}, ...others } = contents;
  const basics = objectIn(shape, "plan");
  if (basics === undefined || typeof plan !== "object" || !isFields(plan)) front["plan"] = plan;
  else {
    const isBelow = !inFront.has("plan");
    const { title, [NARRATIVE]: narrative, ...fields } = plan;
    const prose = isBelow && typeof narrative === "string" ? proseLines(narrative) : undefined;
    Object.assign(front, fields);
    if (title !== undefined && isBelow) body.push(passage("# ", titleText(title)));
    else if (title !== undefined) front["title"] = title;
    if (prose !== undefined) body.push(joined(prose, "\n"));
    else if (narrative !== undefined) front[NARRATIVE] = narrative;
  }
  for (const field of shape.fields.values()) {
    const content = others[field.name];
    if (content === undefined) continue;
    const look = { manner: OWN_MANNER, depth: 2 };
    const lines = inFront.has(field.name)
      ? undefined
      : typeof content === "object" && isFields(content)
        ? sectionLines(field, content, look)
        : ownSectionLines(field, content, look);
    if (lines === undefined) front[field.name] = content;
    else body.push(joined(lines, "\n"));
  }
  const blocks = [...(Object.keys(front).length === 0 ? [] : [frontMatter(front, shape, basics)]), ...body];
  return { range: { start: 0, end: 0 }, ...passage(joined(blocks, "\n\n"), "\n") };
}

function objectIn(shape: ObjectShape, name: string): ObjectShape | undefined {
  const inner = shape.fields.get(name)?.shape;
  return inner?.kind === "object" ? inner : undefined;
}

/** The basics stand behind the version of the format, and before all that has a place at the plan's top level. */
function frontMatter(contents: FieldContents, shape: ObjectShape, basics: ObjectShape | undefined): Passage {
  const top = [...shape.fields].filter(([name]) => name !== "plan" || basics === undefined);
  const version = top.filter(([name]) => name === "buyin");
  const fields = new Map([...version, ...(basics?.fields ?? []), ...top]);
  const lines = fieldLines(contents, { ...shape, fields }, USUAL_LAYOUT);
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
