import { Disposable, languages, Uri, workspace, type TextDocument } from "vscode";
import { LineIndex } from "../../core/index.ts";
import { isConfigFile, type ConfigStore } from "../config-store.ts";
import { toDiagnostic } from "../convert.ts";

/** Shows what is wrong in configuration files: those that hold for a plan, and those that are open. */
export function registerConfigDiagnostics(configs: ConfigStore): Disposable {
  const collection = languages.createDiagnosticCollection("buyin-config");
  const publish = (): void => {
    collection.clear();
    for (const [address, { text, problems }] of configs.files) {
      const uri = Uri.parse(address);
      const lines = new LineIndex(text);
      collection.set(
        uri,
        problems.map((problem) => toDiagnostic(problem, lines, uri)),
      );
    }
  };
  const read = ({ uri }: TextDocument): void => {
    if (isConfigFile(uri)) void configs.configFor(uri);
  };
  const readOpen = (): void => workspace.textDocuments.forEach(read);
  readOpen();
  return Disposable.from(
    collection,
    configs.onDidRead(publish),
    workspace.onDidOpenTextDocument(read),
    configs.onDidChange(() => {
      publish();
      readOpen();
    }),
  );
}
