import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../package.json" with { type: "json" };
import words from "../../package.nls.json" with { type: "json" };
import { hasPlanName, SEVERITIES } from "../../src/core/index.ts";
import { DEFAULT_SETTINGS, readSettings, SETTING_NAMES } from "../../src/extension/settings.ts";

const { contributes, activationEvents } = manifest;

/** As the manifest declares them, one group of the settings page. */
interface SettingGroup {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly default: unknown;
        readonly order: number;
        readonly enum?: readonly string[];
        readonly enumItemLabels?: readonly string[];
      }
    >
  >;
}

describe("the manifest", () => {
  const code = sourcesOf("src/extension");
  const text = JSON.stringify(manifest);

  it("has words for every %key%, and no others", () => {
    const used = [...text.matchAll(/%([\w.]+)%/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it("declares the commands that the code has", () => {
    const handlers = readFileSync("src/extension/commands/index.ts", "utf8").matchAll(/^ {4}"(buyin\.\w+)":/gm);
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      [...handlers].map(([, id]) => id).sort(),
    );
  });

  it("gives every command a title and the one category", () => {
    for (const { title, category } of contributes.commands) {
      assert.equal(category, "%category%");
      assert.match(title, /^%commands\.\w+%$/);
    }
  });

  it("names in its menus, keys and links commands that there are", () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const linked = [...JSON.stringify(words).matchAll(/command:(buyin\.\w+)/g)].map(([, id]) => id ?? "");
    for (const id of [...named, ...linked]) assert.ok(known.has(id) || isFocusOf(id), id);
  });

  it("shows at most three actions in the head of a view, each with an icon", () => {
    for (const { id } of contributes.views.buyin) {
      const shown = contributes.menus["view/title"].filter(
        ({ when, group }) => when === `view == ${id}` && group.startsWith("navigation"),
      );
      assert.ok(shown.length <= 3);
      for (const { command } of shown) {
        const icon = contributes.commands.find((declared) => declared.command === command);
        assert.ok(icon !== undefined && "icon" in icon, command);
      }
    }
  });

  it("has the views that the code fills", () => {
    const filled = [...code.matchAll(/createTreeView\("([\w.]+)"/g)].map(([, id]) => id);
    assert.deepEqual(contributes.views.buyin.map(({ id }) => id).sort(), filled.sort());
  });

  it("asks only for context keys that the code sets", () => {
    const set = new Set([...code.matchAll(/contextKey\("(buyin\.\w+)"\)/g)].map(([, key]) => key));
    const commands = new Set(contributes.commands.map(({ command }) => command));
    const conditions = [...text.matchAll(/"(?:when|enablement)":"([^"]*)"/g)].map(([, when]) => when ?? "");
    const asked = conditions.flatMap((when) => when.match(/buyin\.\w+/g) ?? []).filter((key) => !isView(key));
    assert.ok(asked.length > 0);
    for (const key of asked) assert.ok(set.has(key) && !commands.has(key), key);
  });

  const groups: readonly SettingGroup[] = contributes.configuration;
  const properties = Object.fromEntries(groups.flatMap((group) => Object.entries(group.properties)));

  it("has few settings, in groups with a title, in the order of the page", () => {
    assert.ok(Object.keys(properties).length < 10);
    for (const [at, group] of groups.entries()) {
      assert.match(group.title, /^%settings\.group\.\w+%$/);
      const orders = Object.values(group.properties).map(({ order }) => order);
      assert.deepEqual([group.order, orders], [at + 1, orders.map((_, index) => index + 1)]);
    }
  });

  it("has the settings that the code reads, with their defaults", () => {
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.values(SETTING_NAMES)
        .map((name) => `buyin.${name}`)
        .sort(),
    );
    assert.deepEqual(
      readSettings((name) => properties[`buyin.${name}`]?.default),
      DEFAULT_SETTINGS,
    );
    assert.deepEqual(
      readSettings(() => ({ not: "a setting" })),
      DEFAULT_SETTINGS,
    );
  });

  it("explains every value of a setting", () => {
    assert.deepEqual(properties["buyin.check.severity"]?.enum, SEVERITIES);
    const choices = Object.values(properties).filter((setting) => setting.enum !== undefined);
    assert.equal(choices.length, 2);
    for (const setting of choices) assert.equal(setting.enumItemLabels?.length, setting.enum?.length);
  });

  it("has one walkthrough of five steps, each ticked by what the code sees in a plan", () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    assert.deepEqual(others, []);
    const steps = walkthrough?.steps ?? [];
    assert.equal(steps.length, 5);
    const keys = steps.flatMap(({ completionEvents }) =>
      completionEvents.map((event) => event.replace("onContext:", "")),
    );
    assert.equal(new Set(keys).size, 5);
    for (const key of keys) assert.ok(code.includes(`contextKey("${key}")`), key);
    for (const { media } of steps) {
      const page = readFileSync(media.markdown, "utf8");
      const [, alt = "", image = ""] = /!\[([^\]]+)\]\(([\w.]+)\)/.exec(page) ?? [];
      assert.ok(alt.length > 10, media.markdown);
      const picture = readFileSync(path.join(path.dirname(media.markdown), image), "utf8");
      // It stands on light and on dark: no ground of its own, and nothing near black or white.
      assert.deepEqual([...new Set(picture.match(/#\w+/g))].sort(), ["#5a8fc7", "#d08a1d"]);
      assert.ok(picture.includes('fill="none"'));
    }
  });

  it("names files that there are", () => {
    const files = [...text.matchAll(/"((?:\.\/)?(?:media|syntaxes|snippets|l10n)[/\w.-]*)"/g)].map(([, file]) => file);
    assert.ok(files.length > 5);
    for (const file of files) assert.ok(existsSync(file ?? ""), file);
    assert.ok(existsSync(contributes.languages[0]?.configuration ?? ""));
  });

  it("gives its own language to the names of YAML plans, and starts for those of all plans", () => {
    const [language] = contributes.languages;
    assert.ok(language);
    const names = [...language.extensions.map((ending) => `any${ending}`), ...language.filenamePatterns];
    for (const name of names) assert.ok(hasPlanName(name.replace("*", "-2026")), name);
    for (const ending of ["yaml", "yml"]) {
      assert.ok(language.extensions.includes(`.buyin.${ending}`));
      assert.ok(language.filenamePatterns.includes(`buyin-plan*.${ending}`));
    }
    assert.ok(activationEvents.includes("workspaceContains:**/*.buyin.{yaml,yml,md}"));
    assert.ok(activationEvents.includes("workspaceContains:**/buyin-plan*.{yaml,yml,md}"));
  });

  it("starts for nothing else than plans, and what may be one", () => {
    for (const event of activationEvents)
      assert.match(
        event,
        /^(?:onLanguage:(?:yaml|markdown)|onWebviewPanel:buyin\.(?:preview|overview)|workspaceContains:.*buyin.*)$/,
      );
  });

  it("changes no defaults but those of its own language and its own pages", () => {
    const { "workbench.editorAssociations": associations, ...others } = contributes.configurationDefaults;
    assert.deepEqual(Object.keys(others), ["[buyin-plan]"]);
    for (const pattern of Object.keys(associations)) assert.match(pattern, /^buyin-page:/);
  });

  it("is written against the oldest editor that it runs in", () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"]}`);
  });
});

function isView(id: string): boolean {
  return contributes.views.buyin.some((view) => view.id === id);
}

/** VS Code makes such a command for every view. */
function isFocusOf(id: string): boolean {
  return id === "buyin.plans" || id === "buyin.status";
}

function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}
