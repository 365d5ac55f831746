import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  analyze,
  convertedName,
  convertPlan,
  formatOf,
  HEAD_LENGTH,
  isPlanFile,
  otherFormat,
  sentenceText,
  type Conversion,
} from "../core/index.ts";
import { ConfigFinder } from "./config-files.ts";
import type { ReadingOptions } from "./options.ts";
import { slashed } from "./paths.ts";
import { readText, reasonOf } from "./read-text.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** The flags of `convert`. */
export interface ConvertOptions extends Pick<ReadingOptions, "config" | "today"> {
  /** The format to write; without it, the one that the plan does not have. */
  readonly to: "yaml" | "md" | undefined;
  /** A name instead of the plan's own with the other ending. */
  readonly output: string | undefined;
  readonly stdout: boolean;
  /** Whether a file that is there is written over. */
  readonly force: boolean;
}

/** Writes a plan in the other format beside it. The plan itself stays. */
export async function convertFile(file: string, options: ConvertOptions, terminal: Terminal): Promise<ExitCode> {
  const conversion = await converted(file, options, terminal);
  const { text } = conversion;
  const note = noteOn(conversion);
  if (options.stdout) {
    terminal.out(text);
    terminal.err(note);
    return 0;
  }
  const name = options.output ?? convertedName(file);
  const target = path.resolve(terminal.cwd, name);
  if (target === path.resolve(terminal.cwd, file))
    throw new UserError(`${name} is the plan itself; choose another name`);
  if (!options.force && (await exists(target))) {
    throw new UserError(`${name} is there already; choose another name with --output, or write over it with --force`);
  }
  try {
    await writeFile(target, text, { flag: options.force ? "w" : "wx" });
  } catch (error) {
    throw new UserError(`${name} cannot be written: ${reasonOf(error)}`);
  }
  terminal.out(`${name} is written; ${file} stays as it is, so delete one of them when you have compared both\n`);
  terminal.err(note);
  return 0;
}

type Done = Extract<Conversion, { readonly text: string }>;

async function converted(
  file: string,
  { to, output, config: named, today }: ConvertOptions,
  { cwd, err }: Terminal,
): Promise<Done> {
  const format = formatOf(file);
  if (format === undefined) throw new UserError(`${file} is neither a YAML nor a Markdown file`);
  const asked = to === undefined ? undefined : to === "md" ? "markdown" : "yaml";
  const wanted = asked ?? otherFormat(format);
  if (wanted === format) throw new UserError(`${file} is ${format === "yaml" ? "a YAML" : "a Markdown"} file already`);
  if (output !== undefined && formatOf(output) !== wanted) {
    throw new UserError(`${output} does not end as a ${wanted === "yaml" ? "YAML" : "Markdown"} file does`);
  }
  const absolute = path.resolve(cwd, file);
  const text = await readText(absolute).catch((error: unknown) => {
    throw new UserError(`${file} cannot be read: ${reasonOf(error)}`);
  });
  const configs = new ConfigFinder(cwd, named);
  const { config, folder } = await configs.configFor(absolute);
  for (const complaint of configs.complaints) err(`${complaint}\n`);
  if (!isPlanFile(slashed(path.relative(folder, absolute)), text.slice(0, HEAD_LENGTH), config)) {
    throw new UserError(
      `${file} is not a plan: write buyin: 1 at its top, or end its name in .buyin.yaml or .buyin.md`,
    );
  }
  const conversion = convertPlan(analyze(text, file, config, today));
  if ("refusal" in conversion) throw new UserError(`${file}: ${sentenceText(conversion.refusal)}`);
  return conversion;
}

/** What is not as its author may expect. */
function noteOn({ inFront, isPlainer }: Done): string {
  const sections = inFront.join(", ");
  const front = `Markdown has no form for all of ${sections}; what it cannot say stands at the top of the file\n`;
  const marks = "YAML has no bold, italics or code: the words stay, their marks are left out\n";
  return `${inFront.length === 0 ? "" : front}${isPlainer ? marks : ""}`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
