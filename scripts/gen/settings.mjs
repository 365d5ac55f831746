// From the manifest: the README's table of settings.
import { readFile } from "node:fs/promises";
import { inProject } from "../rule-files.mjs";

const README = "README.md";
const TABLE = /(<!-- settings:start -->\n)[^]*?(<!-- settings:end -->)/;

export async function generate() {
  const [manifest, words, readme] = await Promise.all(["package.json", "package.nls.json", README].map(read));
  if (!TABLE.test(readme)) throw new Error(`${README} has no place for the settings: <!-- settings:start -->`);
  const groups = JSON.parse(manifest).contributes.configuration;
  return { [README]: readme.replace(TABLE, `$1\n${tableOf(groups, JSON.parse(words))}\n$2`) };
}

function read(file) {
  return readFile(inProject(file), "utf8");
}

function tableOf(groups, words) {
  // VS Code makes links of the settings between number signs.
  const inWords = (text) => text.replace(/^%(.+)%$/, (_, key) => words[key]).replace(/`#(.+?)#`/g, "`$1`");
  const rows = groups
    .flatMap(({ properties }) => Object.entries(properties))
    .map(([name, setting]) => {
      const { markdownDescription, default: usual } = setting;
      return `| \`${name}\` | ${[inWords(markdownDescription), ...choicesOf(setting, inWords)].join("<br>")} | \`${String(usual)}\` |`;
    });
  return ["| Setting | What it decides | Default |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

function choicesOf({ enum: choices = [], enumItemLabels: labels = [] }, inWords) {
  return choices.map((choice, index) => `\`${choice}\`: ${inWords(labels[index] ?? choice)}`);
}
