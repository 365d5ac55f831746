import { SEVERITIES, type Severity } from "../core/index.ts";

/** The extension's settings, as the manifest declares them. */
export interface Settings {
  /** Findings below this stay out of the editor; the sidebar counts them all. */
  readonly lowestSeverity: Severity;
  /** Which plans have their findings in the Problems view. */
  readonly scope: "openFiles" | "allPlans";
  /** Most plans of the workspace that are read without being opened. */
  readonly maximumFiles: number;
  /** Whether a line above every section says how it stands. */
  readonly showsLenses: boolean;
  /** Whether dates and frequencies say what is next or overdue. */
  readonly showsDateHints: boolean;
  /** Whether the Explorer shows every plan's score. */
  readonly showsScores: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  lowestSeverity: "hint",
  scope: "openFiles",
  maximumFiles: 500,
  showsLenses: true,
  showsDateHints: false,
  showsScores: false,
};

/** Each setting's name in the manifest, below `buyin`. */
export const SETTING_NAMES = {
  lowestSeverity: "check.severity",
  scope: "check.scope",
  maximumFiles: "files.maximum",
  showsLenses: "guidance.sections",
  showsDateHints: "guidance.dates",
  showsScores: "explorer.scores",
} as const satisfies Record<keyof Settings, string>;

/**
 * A value of the wrong kind is read as the default.
 *
 * @param get gives the value of a setting by its name below `buyin`
 */
export function readSettings(get: (name: string) => unknown): Settings {
  const lowest = get(SETTING_NAMES.lowestSeverity);
  const scope = get(SETTING_NAMES.scope);
  const maximum = get(SETTING_NAMES.maximumFiles);
  const flag = (name: "showsLenses" | "showsDateHints" | "showsScores"): boolean => {
    const value = get(SETTING_NAMES[name]);
    return typeof value === "boolean" ? value : DEFAULT_SETTINGS[name];
  };
  return {
    lowestSeverity: SEVERITIES.find((severity) => severity === lowest) ?? DEFAULT_SETTINGS.lowestSeverity,
    scope: scope === "openFiles" || scope === "allPlans" ? scope : DEFAULT_SETTINGS.scope,
    maximumFiles: typeof maximum === "number" && maximum >= 1 ? maximum : DEFAULT_SETTINGS.maximumFiles,
    showsLenses: flag("showsLenses"),
    showsDateHints: flag("showsDateHints"),
    showsScores: flag("showsScores"),
  };
}
