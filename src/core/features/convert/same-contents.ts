import { isFields, isList, isPrompt, type Content, type FieldContents } from "../../source/change.ts";

/** The names of the top level that two plans do not have in common, or not with the same contents. */
export function namesThatDiffer(one: FieldContents, other: FieldContents): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => saying(one[name]) !== saying(other[name]));
}

/** What a content says, however it is spelt: white space, empty lists and the order of fields do not count. */
function saying(content: Content | undefined): string {
  return JSON.stringify([content === undefined ? undefined : comparable(content)]);
}

function comparable(content: Content): unknown {
  if (isList(content)) {
    const items = content.map(comparable).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof content !== "object") return String(content).replace(/\s+/g, " ").trim() || undefined;
  if (isPrompt(content)) return undefined;
  const fields = Object.entries(withoutSecondUnit(content))
    .map(([name, inner]) => [name, comparable(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : fields;
}

/** In Markdown a unit in a baseline or target counts only where its row has none. */
function withoutSecondUnit(contents: FieldContents): FieldContents {
  if (contents["unit"] === undefined) return contents;
  return Object.fromEntries(
    Object.entries(contents).map(([name, inner]) => {
      const isMeasure = isFields(inner) && inner["value"] !== undefined && inner["unit"] === contents["unit"];
      if (!isMeasure) return [name, inner];
      const { unit: _, ...others } = inner;
      return [name, others];
    }),
  );
}
