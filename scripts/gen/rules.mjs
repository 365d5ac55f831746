// From the rule files: their index, the head of every page, and the tables that list them.
import { readFile } from "node:fs/promises";
import { CATEGORIES } from "../../src/core/rules/rule.ts";
import { inProject, pagePath, ruleIds, rulePath } from "../rule-files.mjs";

const README = "README.md";
const TABLE = /(<!-- rules:start -->\n)[^]*?(<!-- rules:end -->)/;

/** Padded to a common width, every row would change with the widest one. */
const ROW_BY_ROW = "<!-- prettier-ignore -->\n";

const LOWER = { error: "warning", warning: "information", information: "hint", hint: "hint" };

export async function generate() {
  const rules = await Promise.all((await ruleIds()).map(load));
  const pages = await Promise.all(rules.map(async (rule) => [pagePath(rule.id), await pageOf(rule)]));
  const readme = await readFile(inProject(README), "utf8").catch(() => "");
  return {
    "src/core/rules/index.ts": indexOf(rules),
    ...Object.fromEntries(pages),
    "docs/rules/README.md": overviewOf(rules),
    ...(TABLE.test(readme)
      ? { [README]: readme.replace(TABLE, `$1\n${ROW_BY_ROW}${tableOf(rules, "docs/rules/")}\n$2`) }
      : {}),
  };
}

async function load(id) {
  const { default: rule } = await import(new URL(`../../${rulePath(id)}`, import.meta.url).href);
  return { id, ...(rule.default ?? rule) };
}

function indexOf(rules) {
  const name = ({ id }) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `// Made by scripts/gen/rules.mjs; do not edit.
${rules.map((rule) => `import ${name(rule)} from "./${rule.id}.ts";`).join("\n")}
import type { Rule } from "./rule.ts";

/** Every rule, in the order of their ids. */
export const RULES: readonly (Rule & { readonly id: string })[] = [
${rules.map((rule) => `  { id: "${rule.id}", ...${name(rule)} },`).join("\n")}
];
`;
}

/** The page with a new head; the rest is written by hand. */
async function pageOf(rule) {
  const page = await readFile(inProject(pagePath(rule.id)), "utf8").catch(() => undefined);
  if (page === undefined) {
    throw new Error(`${rulePath(rule.id)} has no page: write ${pagePath(rule.id)}, or start it with npm run new-rule`);
  }
  const body = page.slice(page.search(/^## /m));
  return `# ${rule.id}\n\n${rule.summary}.\n\n${severityOf(rule)} · ${rule.category}${FIXES[rule.fix] ?? ""}\n\n${body}`;
}

function severityOf({ severity, easedInDraft, alwaysShown, offByDefault }) {
  return [
    `**${severity.charAt(0).toUpperCase()}${severity.slice(1)}**`,
    ...(easedInDraft ? [`or ${LOWER[severity]} while the plan is a draft`] : []),
    ...(offByDefault ? ["off until the configuration switches it on"] : []),
    ...(alwaysShown ? ["cannot be silenced"] : []),
  ].join(", ");
}

const FIXES = { automatic: " · repaired by `buyin fix`", assisted: " · fix offered in the editor" };

function overviewOf(rules) {
  const present = CATEGORIES.filter((category) => rules.some((rule) => rule.category === category));
  const parts = present.map((category) => {
    const title = category.charAt(0).toUpperCase() + category.slice(1);
    return `## ${title}\n\n${tableOf(
      rules.filter((rule) => rule.category === category),
      "",
    )}`;
  });
  return `# What is checked

Every finding names its rule; the rule's page says why it matters and how to repair it.
An automatic fix needs no decision: \`buyin fix\` makes it, and the editor makes many at once.
An assisted one is offered in the editor, for you to choose or to complete.
What is off by default runs where \`buyin.config.yaml\` gives it a severity.

${parts.join("\n")}`;
}

function tableOf(rules, folder) {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${folder}${rule.id}.md) | ${rule.summary} | ${shortSeverity(rule)} | ${rule.fix ?? ""} |`,
  );
  return ["| Rule | Reports | Severity | Fix |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}

function shortSeverity({ severity, easedInDraft, offByDefault }) {
  if (offByDefault) return `off by default, else ${severity}`;
  return easedInDraft ? `${severity}, in a draft ${LOWER[severity]}` : severity;
}
