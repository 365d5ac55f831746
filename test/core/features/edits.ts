import fc from "fast-check";

export type Edit = (text: string) => string;

/** Values that rules and criteria look at. */
const VALUES = ["TBD", "draft", "active", "2026-01-15", "2027-13-01", "yes", "none", "", "teachers", "as_needed", "0"];

/** One edit of a plan as people make them: in words and in values, of single lines and of whole rows. */
export const edited: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(), fc.nat()).map(valueFromElsewhere) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(), fc.constantFrom(...VALUES)).map(otherValue) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.constantFrom("x", " and more", ":", "\n", '"', " # ", "|")).map(typed),
  },
  { weight: 3, arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })).map(linesLeftOut) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })).map(linesTwice) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat()).map(silenced) },
);

/** A field of YAML, of a list of labels or of a table, up to its value. */
const FIELD = /^( *-? *\w+:|- \*\*[^*]+:\*\*) .*$/gm;

function valueFromElsewhere([one, other]: readonly [number, number]): Edit {
  return (text) => {
    const fields = [...text.matchAll(FIELD)];
    const from = fields[other % Math.max(1, fields.length)];
    const value = from?.[0].slice(from[1]?.length ?? 0) ?? "";
    return withField(text, one, value);
  };
}

function otherValue([at, value]: readonly [number, string]): Edit {
  return (text) => withField(text, at, ` ${value}`);
}

function withField(text: string, at: number, value: string): string {
  const fields = [...text.matchAll(FIELD)];
  const field = fields[at % Math.max(1, fields.length)];
  if (field === undefined) return text;
  const [whole, label = ""] = field;
  return text.slice(0, field.index) + label + value + text.slice(field.index + whole.length);
}

function typed([at, characters]: readonly [number, string]): Edit {
  return (text) => text.slice(0, at % (text.length + 1)) + characters + text.slice(at % (text.length + 1));
}

function linesLeftOut([at, count]: readonly [number, number]): Edit {
  return inLines((lines) => lines.toSpliced(at % lines.length, count));
}

function linesTwice([at, count]: readonly [number, number]): Edit {
  return inLines((lines) => {
    const from = at % lines.length;
    return lines.toSpliced(from, 0, ...lines.slice(from, from + count));
  });
}

function silenced([at, rule]: readonly [number, number]): Edit {
  const name = ["overdue-item", "undefined-reference", "placeholder-text", "core-group-missing"][rule % 4] ?? "";
  return inLines((lines) => {
    const isMarkdown = lines.some((line) => line.startsWith("## "));
    const comment = isMarkdown ? `<!-- buyin-allow ${name}: known -->` : `# buyin-allow ${name}: known`;
    return lines.toSpliced(at % lines.length, 0, comment);
  });
}

function inLines(change: (lines: readonly string[]) => readonly string[]): Edit {
  return (text) => change(text.split("\n")).join("\n");
}
