import {
  analyze,
  createMemory,
  districtValue,
  historyPoints,
  pointOf,
  withFaults,
  type Analysis,
  type AnalysisMemory,
  type Config,
  type HistoryPoint,
} from "../../core/index.ts";
import type { SchemaChecker } from "../../checker/schema-checker.ts";
import { textOfVersion, type FileVersion } from "./file-versions.ts";

/** Judges versions of plans, each once for a configuration: what a commit holds never changes. */
export class HistoryReader {
  readonly #checker: SchemaChecker;
  readonly #texts = new Map<string, string | undefined>();
  readonly #points = new WeakMap<Config, Map<string, HistoryPoint>>();

  constructor(checker: SchemaChecker) {
    this.#checker = checker;
  }

  /**
   * How the plan stood with each version, oldest first.
   *
   * @param isWanted asked before each version: reading ends where nobody waits for it any more
   * @returns `undefined` where it was ended
   */
  async read(
    versions: readonly FileVersion[],
    config: Config,
    isWanted: () => boolean,
  ): Promise<readonly HistoryPoint[] | undefined> {
    const known = this.#points.get(config) ?? new Map<string, HistoryPoint>();
    this.#points.set(config, known);
    const points = await historyPoints(versions, {
      textOf: (version) => (isWanted() ? this.textOf(version) : undefined),
      judge: async (version, text, memory) => {
        const key = keyOf(version);
        const point = known.get(key) ?? pointOf(version, await this.#check(text, version, config, memory));
        known.set(key, point);
        return point;
      },
    });
    return isWanted() ? points : undefined;
  }

  /** One version as it was judged on its day; `undefined` where its text cannot be read. */
  async analysisOf(version: FileVersion, config: Config): Promise<Analysis | undefined> {
    const text = await this.textOf(version);
    return text === undefined ? undefined : this.#check(text, version, config, createMemory());
  }

  async textOf(version: FileVersion): Promise<string | undefined> {
    const key = keyOf(version);
    if (this.#texts.has(key)) return this.#texts.get(key);
    const text = await textOfVersion(version);
    this.#texts.set(key, text);
    return text;
  }

  /** Nothing is kept of a plan that nobody looks at. */
  forget(): void {
    this.#texts.clear();
  }

  async #check(text: string, { path, date }: FileVersion, config: Config, memory: AnalysisMemory): Promise<Analysis> {
    const plain = analyze(text, path, config, date, memory);
    const { schema } = config;
    return schema === undefined ? plain : withFaults(plain, await this.#checker.faultsOf(schema, districtValue(plain)));
  }
}

function keyOf({ id, uri }: FileVersion): string {
  return `${id} ${uri.toString()}`;
}
