import { extensions, type Event, type Uri } from "vscode";

/** What we use of the API of the git extension that ships with VS Code, version 1. Paths are absolute. */
export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: Event<void>;
  };
  /** The newest first; `range` names the last commit to look at, else `maxEntries` holds. */
  log(options: {
    readonly path: string;
    readonly maxEntries?: number;
    readonly range?: string;
  }): Promise<readonly GitCommit[]>;
  /** The text of a file in a commit; rejects where it is not there. */
  show(commit: string, path: string): Promise<string>;
  diffBetween(from: string, to: string): Promise<readonly GitChange[]>;
}

export interface GitCommit {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date;
  readonly authorName?: string;
}

export interface GitChange {
  readonly originalUri: Uri;
  /** `undefined` where the file kept its name. */
  readonly renameUri: Uri | undefined;
}

interface GitApi {
  getRepository(uri: Uri): GitRepository | null;
}

interface GitExtension {
  /** `false` where the settings switch git off; there is no API then. */
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/**
 * The repository that VS Code has open for a file; `undefined` where there is none, and where there is no git, as in
 * the browser.
 */
export async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>("vscode.git");
  if (extension === undefined) return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    return git.enabled ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined;
  } catch {
    // It cannot start where no git is installed.
    return undefined;
  }
}
