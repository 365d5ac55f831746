import type { Field, ObjectShape } from "../../schema/shape.ts";
import type { Entry, Place, ScalarNode } from "../../source/node.ts";
import type { Notice } from "../../source/notice.ts";
import type { Heading, Unread } from "./block.ts";
import { keepAsOwn, markAsExtra, renameTo } from "./repairs.ts";
import { own } from "../../text/slot-words.ts";

/**
 * A label or header cell that is no field, or only near one.
 *
 * @param isRead whether it is read as the one that is suggested
 */
export function unknownField(
  key: ScalarNode,
  shape: ObjectShape,
  suggestion: string | undefined,
  section: string,
  isRead = suggestion !== undefined,
): Notice {
  const advice =
    suggestion === undefined ? "rename it, or begin it with x- to keep it as your own" : "did you mean {suggestion}?";
  return {
    rule: "unknown-field",
    template: `"{key}" is not a field of {object}; ${advice}`,
    data: { key: key.text, object: own(shape.noun), ...(suggestion !== undefined && { suggestion }) },
    place: key,
    section,
    fixes: () => (isRead && suggestion !== undefined ? [renameTo(suggestion, key)] : [keepAsOwn(key)]),
  };
}

/** A heading that is no section, or only near one. */
export function unknownSection(key: ScalarNode, heading: Heading, near: Field | undefined): Notice {
  const advice =
    near === undefined ? "rename it, or begin it with x- to keep it as your own" : "did you mean {suggestion}?";
  return {
    rule: "unknown-section",
    template: `"{heading}" is not a section this plan uses; ${advice}`,
    data: { heading: key.text, ...(near !== undefined && { suggestion: near.title }) },
    place: key,
    fixes: () => [...(near === undefined ? [] : [renameTo(near.title, key)]), markAsExtra(heading), keepAsOwn(key)],
    ...(near !== undefined && { section: near.name }),
  };
}

export function sectionTwice(entry: Entry, first: Entry): Notice {
  const data = { section: entry.key.text };
  return {
    rule: "duplicate-id",
    template: '"{section}" is a second section of its kind; only the first one is read, so join them',
    data,
    place: entry.key,
    related: [{ template: "The first one is here", data, place: first.key }],
    section: entry.name,
  };
}

export function fieldGivenTwice(key: ScalarNode, field: string, first: Place, section: string): Notice {
  return {
    rule: "duplicate-key",
    template: '"{key}" gives {field} a second time; only the first one is read, so keep one of them',
    data: { key: key.text, field: own(field) },
    place: key,
    related: [{ template: "{field} is given here", data: { field: own(field) }, place: first }],
    section,
    fixes: () => [keepAsOwn(key)],
  };
}

export function cellWithoutColumn(place: Place, text: string, section: string): Notice {
  return {
    rule: "unknown-field",
    template: '"{text}" stands in no column of this table; write \\| for a bar inside a cell, or add a column',
    data: { text },
    place,
    section,
  };
}

export function tableNotRead(place: Place, section: string): Notice {
  return {
    rule: "unknown-field",
    template:
      "None of this table's column headings is known here, so it is not read; rename them, or use a list of the section",
    data: {},
    place,
    section,
  };
}

export function unread({ place, reason }: Unread, section: string | undefined): Notice {
  return { rule: "too-large", ...reason, place, ...(section !== undefined && { section }) };
}
