import path from "node:path";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { RULE_ENGINE, wrongImport } from "./scripts/layers.mjs";

const maxLines = (max) => ["error", { max, skipBlankLines: false, skipComments: false }];

const src = path.join(import.meta.dirname, "src");

/** Marks an import against the direction of scripts/layers.mjs, `import type` and re-exports too. */
const layers = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const check = ({ source }) => {
      if (typeof source?.value !== "string") return;
      const file = path.relative(src, context.filename).replaceAll(path.sep, "/");
      const message = wrongImport(file, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

const NO_TOP_LEVEL_LET = {
  selector: ":matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind='let']",
  message: "Module-level state: keep it in a value that its owner passes on",
};
const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports everywhere but in rules",
};
const NO_CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "The core has no clock: today comes from the caller",
};

const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
const NETWORK_MODULES = ["http", "https", "http2", "net", "tls", "dgram", "dns", "child_process"];

/** What may not be imported, by both of its names. */
const networkModules = (...allowed) =>
  NETWORK_MODULES.filter((name) => !allowed.includes(name)).flatMap((name) => [name, `node:${name}`]);

export default defineConfig(
  { ignores: ["dist/", "out/", "**/generated/", ".vscode-test/", "test/host/.browser/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,mjs,cjs}"],
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error", "max-lines": maxLines(300) },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { buyin: { rules: { layers } } },
    rules: {
      "buyin/layers": "error",
      "no-restricted-globals": ["error", ...NETWORK],
      "no-restricted-imports": ["error", { paths: networkModules() }],
      "no-restricted-syntax": ["error", NO_TOP_LEVEL_LET, NO_DEFAULT_EXPORT],
    },
  },
  {
    // The history of a plan is what the git of this machine says it is (docs/adr/0042-progress-over-time.md).
    files: ["src/cli/history/git.ts"],
    rules: { "no-restricted-imports": ["error", { paths: networkModules("child_process") }] },
  },
  {
    files: ["src/{core,extension}/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-imports": ["error", { patterns: ["node:*"] }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["node:*", "vscode"] }],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: NO_CLOCK.message },
        { object: "performance", property: "now", message: NO_CLOCK.message },
        { object: "Temporal", property: "Now", message: NO_CLOCK.message },
        { object: "Math", property: "random", message: "The same plan gives the same report" },
      ],
      "no-restricted-syntax": ["error", NO_TOP_LEVEL_LET, NO_DEFAULT_EXPORT, NO_CLOCK],
    },
  },
  {
    files: ["src/core/rules/*.ts"],
    ignores: RULE_ENGINE.map((file) => `src/${file}`),
    rules: { "max-lines": maxLines(120), "no-restricted-syntax": ["error", NO_TOP_LEVEL_LET, NO_CLOCK] },
  },
  { files: ["src/extension/providers/*.ts"], rules: { "max-lines": maxLines(80) } },
);
