import "mocha/mocha";

const grep = process.env["MOCHA_GREP"];

// Before the suites are evaluated: it makes `describe` and `it`. The reporter is named because the default one of the
// browser build needs a page.
mocha.setup({
  ui: "bdd",
  timeout: 30_000,
  reporter: "spec",
  color: false,
  forbidOnly: true,
  forbidPending: true,
  ...(grep && { grep }),
});

/** VS Code calls this in the web worker; a rejection makes the run fail. */
export async function run(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${String(failures)} test(s) failed`));
      else resolve();
    });
  });
}
