// npm run new-rule <id>: the two files of a new rule, to be filled in; then `npm run gen` and `npm test`.
import { access, writeFile } from "node:fs/promises";
import { inProject, pagePath, rulePath } from "./rule-files.mjs";

const [id] = process.argv.slice(2);

if (id === undefined || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
  console.error("Name the rule, the thing first and then what is wrong with it: npm run new-rule goal-without-owner");
  process.exitCode = 2;
} else if (await exists(rulePath(id))) {
  console.error(`${rulePath(id)} is there already`);
  process.exitCode = 2;
} else {
  await write(rulePath(id), rule());
  await write(pagePath(id), page());
  console.log("Next: write `check` and the examples of the page, then npm run gen, then npm test");
}

async function exists(file) {
  return access(inProject(file)).then(
    () => true,
    () => false,
  );
}

async function write(file, text) {
  await writeFile(inProject(file), text);
  console.log(`wrote ${file}`);
}

function rule() {
  return `import { defineRule } from "./rule.ts";

export default defineRule({
  category: "goals",
  severity: "warning",
  section: "goals",
  summary: "One line for lists of rules, without a full stop",
  messages: { missing: "One sentence to the author about {item}, without a full stop" },
  check({ plan, report }) {
    for (const row of plan.goals.items) {
      if (row.statement !== undefined) continue;
      report({ at: row.node.head, message: "missing", data: { item: row.label }, row });
    }
  },
});
`;
}

/** The text above the first \`##\` is written by \`npm run gen\`. */
function page() {
  return `# ${id}

## Why

Say what goes wrong in a district when nobody notices this, and name the source.

## Examples

The examples are tested: each is laid over test/fixtures/base-plan.yaml or .md, section by section.
The carets stand under what is reported.

This is reported:

\`\`\`yaml bad
goals:
  - {id: g1, kind: use}
     ^^^^^^ warning ${id}: One sentence to the author about g1, without a full stop
\`\`\`

The finding's fix makes of it (\`UPDATE=1 npx mocha test/contract/rules.test.ts -g ${id}\` writes this):

\`\`\`yaml fixed
goals:
  - {id: g1, kind: use, statement: What will be true for students?}
\`\`\`

This is not reported:

\`\`\`yaml good
goals:
  - {id: g1, kind: use, statement: Grade teams look at the list every Monday}
\`\`\`

To repair it by hand, say here what to write where.
A rule without a fix shows the text repaired by hand instead.

## When to silence it

Say when a plan is right although this is reported.
`;
}
