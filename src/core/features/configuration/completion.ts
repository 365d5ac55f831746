import { yamlFormat } from "../../formats/yaml/read.ts";
import type { CompletionItem } from "../completion/item.ts";
import { itemsFor, overPrompt } from "../completion/items.ts";
import { analyzeConfig } from "./analyze.ts";
import { CONFIG_SHAPE } from "./shape.ts";

/** What may be written at an offset of a configuration in YAML. */
export function configCompletionsAt(text: string, offset: number): readonly CompletionItem[] {
  const cursor = yamlFormat.cursor(analyzeConfig(text), offset);
  if (cursor === undefined) return [];
  return itemsFor(cursor, CONFIG_SHAPE, () => []).map((item) => overPrompt(item, text, offset));
}
