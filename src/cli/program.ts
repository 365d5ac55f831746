import { Command, Option } from "commander";
import { version } from "../../package.json";
import { LANGUAGES } from "../core/index.ts";
import { convertFile, type ConvertOptions } from "./convert-plan.ts";
import { explainRule } from "./explain-rule.ts";
import { exportCommand } from "./export-command.ts";
import { fixPlans, type FixOptions } from "./fix-plans.ts";
import { historyAsked, historyOptions, type HistoryFlags } from "./history/options.ts";
import { showHistory } from "./history/show-history.ts";
import { listRules, type RulesOptions } from "./list-rules.ts";
import { PROFILE_IDS, startPlan, TEMPLATE_IDS, type NewOptions } from "./new-plan.ts";
import {
  addOptions,
  addTo,
  CHECK_FORMATS,
  colorOption,
  completeOptions,
  failingOptions,
  FAILS,
  formatOption,
  LISTED,
  outputOption,
  READ,
  readingOptions,
  refusePlans,
  STATUS_FORMATS,
  type Options,
  type OutputOptions,
  type Raw,
} from "./options.ts";
import { reportPlans } from "./report-plans.ts";
import { CHECK_REPORTERS, STATUS_REPORTERS } from "./reporters/index.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/**
 * The commands and their flags.
 *
 * @param systemDay what `--today` is when it is not given
 * @param onEnd gets the exit code of the command that was called
 */
export function programFor(terminal: Terminal, systemDay: string, onEnd: (code: ExitCode) => void): Command {
  const program = new Command("buyin")
    .description("Checks buy-in plans for early warning systems: what is missing, where, and what to do.")
    .version(version, "--version")
    .showHelpAfterError("buyin --help lists the commands; buyin COMMAND --help lists its flags")
    .addHelpText("after", `\nExamples:\n${EXAMPLES}\n\n${EXIT_CODES}`);
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).version(version, "--version");
  const aboutPlans = (name: string, description: string): Command =>
    command(name, description)
      .argument("[paths...]", "plans, folders or globs (default: the current folder)")
      .addHelpText("after", `\n${EXIT_CODES}`);

  addOptions(aboutPlans("check", "check plans"), { today: systemDay, failOn: "error", formats: CHECK_FORMATS }).action(
    async (paths: string[], raw: Raw<Options>) => {
      onEnd(await reportPlans(paths, completeOptions(raw), terminal, CHECK_REPORTERS));
    },
  );

  const status = aboutPlans(
    "status",
    "show how complete plans are: a table of many, the sections and next steps of one",
  );
  addOptions(status, {
    today: systemDay,
    failOn: "never",
    formats: STATUS_FORMATS,
  });
  addTo(status, "What of its history is shown:", ...historyOptions()).action(
    async (paths: string[], raw: Raw<Options> & HistoryFlags) => {
      const options = completeOptions(raw);
      const asked = historyAsked(options, raw);
      onEnd(
        asked === undefined
          ? await reportPlans(paths, options, terminal, STATUS_REPORTERS)
          : await showHistory(paths, asked, terminal),
      );
    },
  );

  const fix = aboutPlans("fix", "make the fixes that need no decision");
  addTo(fix, READ, ...readingOptions(systemDay));
  addTo(
    fix,
    "What is changed:",
    new Option("--rule <id>", "only findings of this rule; may be given several times").argParser(
      (id: string, others: readonly string[] | undefined) => [...(others ?? []), id],
    ),
    new Option("--dry-run", "print the differences and change nothing"),
  );
  addTo(fix, LISTED, new Option("--quiet", "no summary"), colorOption());
  addTo(fix, `${FAILS.slice(0, -1)}, of what is left:`, ...failingOptions("error")).action(
    async (paths: string[], raw: RawFix) => {
      onEnd(await fixPlans(paths, completeFix(raw), terminal));
    },
  );

  exportCommand(command("export", "write a plan for people who do not read its file"), terminal, systemDay, onEnd);

  addTo(
    command("rules", "list every rule: its severity, how it is repaired, and what it reports"),
    LISTED,
    formatOption(["pretty", "json"]),
    new Option("--language <tag>", "the language of the list").choices(LANGUAGES).default("en"),
    outputOption(),
    colorOption(),
  ).action(async (raw: Raw<RulesOptions> & Pick<RulesOptions, "language">) => {
    onEnd(await listRules(withOutput(raw), terminal));
  });

  addTo(
    command("explain", "show the page of a rule: why it matters, and examples").argument("<rule>", "the rule's id"),
    LISTED,
    outputOption(),
    colorOption(),
  ).action(async (rule: string, raw: Raw<OutputOptions>) => {
    onEnd(await explainRule(rule, withOutput(raw), terminal));
  });

  addTo(
    command("new", "start a plan from a template").argument("[file]", "its name (default: made of the organization's)"),
    "What it starts from:",
    new Option("--template <name>", "the template").choices(TEMPLATE_IDS).default("guided"),
    new Option("--profile <name>", "the kind of organization").choices(PROFILE_IDS),
    new Option("--format <name>", "how it is written, where the file's name does not say").choices(["yaml", "md"]),
    new Option("--title <text>", "the plan's title"),
    new Option("--organization <text>", "the name of the district, network or agency"),
    new Option("--language <tag>", "the language of its prompts").choices(LANGUAGES).default("en"),
  ).action(async (file: string | undefined, { profile, format, title, organization, template, language }: RawNew) => {
    onEnd(await startPlan(file, { template, profile, format, title, organization, language }, terminal));
  });

  addTo(
    command("convert", "write a plan in the other format: YAML as Markdown, Markdown as YAML")
      .argument("<file>", "the plan, which stays as it is")
      .argument("[output]", "the new file (default: the plan's name with the other ending)"),
    "What is written:",
    new Option("--to <name>", "the format, where it must be that one").choices(["yaml", "md"]),
    new Option("-o, --output <file>", "the new file"),
    new Option("--stdout", "print the result and write nothing").conflicts("output"),
    new Option("--force", "write over a file that is there already"),
    ...readingOptions(systemDay).slice(0, 2),
  ).action(async (file: string, output: string | undefined, raw: RawConvert) => {
    onEnd(await convertFile(file, completeConvert(output, raw), terminal));
  });
  return program;
}

type RawConvert = Pick<ConvertOptions, "today"> & Partial<ConvertOptions>;

function completeConvert(named: string | undefined, raw: RawConvert): ConvertOptions {
  const { to, output = named, stdout = false, force = false, config, today } = raw;
  if (stdout && output !== undefined) throw new UserError("--stdout writes no file; leave the file's name away");
  return { to, output, stdout, force, config, today };
}

type RawNew = Pick<NewOptions, "template" | "language"> & Partial<Omit<NewOptions, "template" | "language">>;

type RawFix = Raw<Omit<FixOptions, "rules">> & { readonly rule?: readonly string[] };

function completeFix({
  rule = [],
  config,
  maxWarnings,
  stdin = false,
  quiet = false,
  dryRun = false,
  ...raw
}: RawFix): FixOptions {
  return { ...raw, rules: rule, config, maxWarnings, stdin, quiet, dryRun };
}

function withOutput<Raws extends { readonly output?: string | undefined }>(
  raw: Raws,
): Raws & Pick<OutputOptions, "output"> {
  refusePlans(raw.output);
  return { ...raw, output: raw.output };
}

const EXAMPLES = `  buyin new --template small-district    a plan to fill in
  buyin check                            all plans of this folder
  buyin check plans/ --severity hint     everything that is found in them
  buyin check "plans/**/*.md"            what a glob matches
  buyin status my-plan.buyin.yaml        the sections and next steps of one plan
  buyin status plans/ --format csv       all plans as a spreadsheet
  buyin status my-plan.buyin.yaml --history --since 2026-01-15
                                         what changed since a day
  buyin fix --dry-run                    what would be repaired
  buyin export my-plan.buyin.yaml --to docx -o plan.docx
                                         a Word document of one plan
  buyin convert my-plan.buyin.yaml       the same plan in Markdown
  buyin explain touchpoint-gap           why a rule matters, with examples`;

const EXIT_CODES = `Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  a wrong call, an unreadable file or a configuration with mistakes`;
