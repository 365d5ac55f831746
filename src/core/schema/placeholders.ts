/** Texts that stand for content still to come, folded; a text that is one of them says nothing. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "tbd",
  "tba",
  "tbc",
  "todo",
  "na",
  "none",
  "null",
  "notapplicable",
  "tobedetermined",
  "tobedecided",
  "tobeannounced",
  "tobeconfirmed",
  "tobenamed",
  "tobeassigned",
  "tobehired",
  "comingsoon",
  "name",
  "sample",
  "test",
  "example",
  "pordefinir",
  "pordeterminar",
  "porconfirmar",
  "yyyymmdd",
]);

const FORMS: readonly RegExp[] = [
  // Signs such as % and $ are units, not stand-ins.
  /[^\p{L}\p{N}\p{Sc}%‰]*/u,
  /xx+/,
  /\[[^[\]]*\]/,
  /<(?!\w+:\/\/)[^<>@]*>/,
  /lorem ipsum\b.*/,
  /to ?do\s*:.*/,
  /(?:insert|enter|type|add|write)\b.{0,60}\bhere/,
  /insert(?: [^\s.]+){1,3}/,
  /(?:\w+ ){0,2}your\b.{0,60}\bhere/,
  /(?:to be (?:determined|decided|announced|confirmed|named|assigned|hired)|coming soon)\b.{0,20}/,
  /(?:\S+ ){0,3}tb[dac]\b(?: \S+){0,3}/,
];

/** The same with words around them: `[district name]`, "insert vision here", "TBD (spring)", "Lorem ipsum dolor …". */
export const PLACEHOLDER_FORM = new RegExp(`^(?:${FORMS.map(({ source }) => source).join("|")})$`, "isu");
