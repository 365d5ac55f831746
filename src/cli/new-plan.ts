import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  applyEdits,
  fileNameFor,
  formatOf,
  hasPlanName,
  newPlan,
  PROFILES,
  TEMPLATES,
  type Language,
  type NewPlanOptions,
} from "../core/index.ts";
import { reasonOf } from "./read-text.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { tongueIn } from "./tongue.ts";
import { UserError } from "./user-error.ts";

/** What `buyin new` is told; without a format the file's name decides, and YAML where there is none. */
export interface NewOptions {
  readonly template: string;
  readonly profile: string | undefined;
  readonly format: "yaml" | "md" | undefined;
  readonly title: string | undefined;
  readonly organization: string | undefined;
  /** Of the prompts. */
  readonly language: Language;
}

/** The values of the flags `--template` and `--profile`. */
export const TEMPLATE_IDS = TEMPLATES.map(({ id }) => id);
export const PROFILE_IDS = PROFILES.map(({ id }) => id);

/** Writes a new plan from a template; a file that is there is never written over. */
export async function startPlan(file: string | undefined, options: NewOptions, terminal: Terminal): Promise<ExitCode> {
  const plan = planOptions(file, options);
  const name = file ?? fileNameFor(plan, 1);
  if (!hasPlanName(name)) {
    throw new UserError(`${name} would not be known as a plan; end its name in .buyin.yaml or .buyin.md`);
  }
  const target = path.resolve(terminal.cwd, name);
  const tongue = await tongueIn(options.language, terminal);
  if (await exists(target)) throw new UserError(`${name} is there already; choose another name`);
  try {
    await writeFile(target, applyEdits("", [newPlan(plan, tongue)]), { flag: "wx" });
  } catch (error) {
    throw new UserError(`${name} cannot be written: ${reasonOf(error)}`);
  }
  terminal.out(`${name} is written; fill in its prompts, and see what is missing with: buyin status ${name}\n`);
  return 0;
}

function planOptions(file: string | undefined, options: NewOptions): NewPlanOptions {
  const { template: id, profile: kind, format, title, organization } = options;
  const template = TEMPLATES.find((one) => one.id === id);
  const profile = PROFILES.find((one) => one.id === kind)?.id;
  if (template === undefined) throw new UserError(`There is no template ${id}`);
  const named = file === undefined ? undefined : formatOf(file);
  const asked = format === undefined ? undefined : format === "md" ? "markdown" : "yaml";
  if (named !== undefined && asked !== undefined && named !== asked) {
    throw new UserError(`${file ?? ""} does not end as a ${asked === "yaml" ? "YAML" : "Markdown"} file does`);
  }
  return {
    template,
    format: asked ?? named ?? "yaml",
    ...(profile === undefined ? {} : { profile }),
    ...(title === undefined ? {} : { title }),
    ...(organization === undefined ? {} : { organization }),
  };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
