import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { ENGLISH, type Frame } from "../../src/core/index.ts";
import type { THEMES } from "./workbench.ts";

const STYLE = readFileSync(path.join(import.meta.dirname, "../../media/preview.css"), "utf8");

/** For pages that are shown outside of VS Code, where `themed` gives them their style. */
export const FRAME: Frame = { style: "", csp: "default-src 'none'; style-src 'unsafe-inline'", tongue: ENGLISH };

/** The colours and fonts that VS Code gives to every webview, as declarations. */
export function colorsIn(window: Page): Promise<string> {
  return window.evaluate<string>(`(() => {
    const workbench = document.querySelector(".monaco-workbench");
    const style = getComputedStyle(workbench);
    const names = [...workbench.computedStyleMap()].map(([name]) => name).filter((name) => name.startsWith("--vscode-"));
    return names.map((name) => name + ":" + style.getPropertyValue(name)).join(";");
  })()`);
}

/** A page of the extension as it looks in a theme. */
export function themed(html: string, colors: string, theme: keyof typeof THEMES): string {
  const classes = {
    light: "",
    dark: "",
    highContrastDark: "vscode-high-contrast",
    highContrastLight: "vscode-high-contrast vscode-high-contrast-light",
  };
  return html
    .replace(/<link [^>]*>/, `<style>:root { ${colors} } ${STYLE}</style>`)
    .replace("<body>", `<body class="${classes[theme]}">`);
}
