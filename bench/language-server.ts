import planSchema from "../schemas/plan.schema.json";
import { getLanguageService } from "yaml-language-server";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Validation of a text by yaml-language-server's own service, in process, with our schema. */
export function serverValidation(): (text: string) => Promise<unknown> {
  const uri = "file:///plan.yaml";
  const service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error("Nothing is fetched")),
    workspaceContext: { resolveRelativePath: (relativePath) => relativePath },
  });
  service.configure({
    validate: true,
    schemas: [{ uri: planSchema.$id, fileMatch: ["*.yaml"], schema: planSchema }],
  });
  let version = 0;
  return (text) => service.doValidation(TextDocument.create(uri, "yaml", ++version, text), false);
}
