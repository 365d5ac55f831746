import { commands } from "vscode";

/** Gives a value to a key that the manifest's `when` clauses know; anew only where it differs from the last one. */
export function contextKey(name: string): (value: string | boolean) => void {
  let current: string | boolean | undefined;
  return (value) => {
    if (value === current) return;
    current = value;
    void commands.executeCommand("setContext", name, value);
  };
}
