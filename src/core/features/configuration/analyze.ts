import { readConfig } from "../../config/read-config.ts";
import type { WriteTarget } from "../../formats/format.ts";
import type { Problem } from "../../problem.ts";
import { LineIndex } from "../../text/line-index.ts";
import { CONFIG_SHAPE } from "./shape.ts";

/** What an editor shows of one version of a configuration file. */
export interface ConfigAnalysis extends WriteTarget {
  readonly lines: LineIndex;
  /** In the order of the text; what is wrong with files that it names is no part of it. */
  readonly problems: readonly Problem[];
}

/** Reads and checks one version of a configuration file, in YAML or JSON. Never throws on any text. */
export function analyzeConfig(text: string): ConfigAnalysis {
  const { document, root, problems } = readConfig(text, CONFIG_SHAPE);
  return { document, root, shape: CONFIG_SHAPE, lines: new LineIndex(text), problems };
}
