import { Uri, workspace, type Disposable, type ExtensionContext } from "vscode";

/**
 * The pages that ship with the extension have addresses of their own. A link to one works wherever VS Code shows it,
 * in hovers too, where links to commands do not, and the manifest has such addresses open in the Markdown preview.
 */
const SCHEME = "buyin-page";

/** How the score comes about. */
export const SCORING_PAGE = pageAddress("completeness.md");

/** @param rule anything that could be its id */
export function rulePage(rule: string): Uri {
  return pageAddress(`rules/${rule.replace(/[^\w-]/g, "")}.md`);
}

export function registerPages({ extensionUri }: ExtensionContext): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const page = Uri.joinPath(extensionUri, "docs", path);
      return new TextDecoder().decode(await workspace.fs.readFile(page));
    },
  });
}

function pageAddress(path: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${path}` });
}
