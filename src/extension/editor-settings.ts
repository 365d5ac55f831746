import { workspace, type Uri } from "vscode";
import { readSettings, type Settings } from "./settings.ts";

/** The settings that hold for a file; without one, those that hold for the window. */
export function settingsFor(uri?: Uri): Settings {
  const settings = workspace.getConfiguration("buyin", uri);
  return readSettings((name) => settings.get(name));
}
