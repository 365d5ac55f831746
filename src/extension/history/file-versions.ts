import { type Uri } from "vscode";
import { convertedFrom, inOrderOfTime, localDay, type Version } from "../../core/index.ts";
import type { GitCommit, GitRepository } from "./git.ts";

/** A version of a plan in a repository. */
export interface FileVersion extends Version {
  readonly uri: Uri;
  readonly repository: GitRepository;
}

/** More versions of one plan than anybody writes. */
const MOST_VERSIONS = 5000;

/** The versions of a plan's file, oldest first, also from before it was renamed, or converted from the other format. */
export async function fileVersions(uri: Uri, repository: GitRepository): Promise<readonly FileVersion[]> {
  const versions: FileVersion[] = [];
  let commits = await repository.log({ path: uri.fsPath, maxEntries: MOST_VERSIONS });
  for (let file = uri; commits.length > 0;) {
    versions.push(...commits.map((commit) => versionOf(commit, file, repository)));
    const before = await fileBefore(file, commits.at(-1), repository);
    if (before === undefined) break;
    file = before.uri;
    commits = await repository.log({ path: file.fsPath, range: before.commit });
  }
  return inOrderOfTime(versions.reverse());
}

/** `undefined` where the file was not there in that version. */
export async function textOfVersion({ id, uri, repository }: FileVersion): Promise<string | undefined> {
  try {
    return await repository.show(id, uri.fsPath);
  } catch {
    return undefined;
  }
}

function versionOf({ hash, authorDate, authorName }: GitCommit, uri: Uri, repository: GitRepository): FileVersion {
  return {
    id: hash,
    date: localDay(authorDate ?? new Date(0)),
    author: authorName === "" ? undefined : authorName,
    path: uri.path.slice(uri.path.lastIndexOf("/") + 1),
    uri,
    repository,
  };
}

interface FileInCommit {
  readonly uri: Uri;
  readonly commit: string;
}

/** What a file was called before its first commit: it was renamed, or converted from a plan in the other format. */
async function fileBefore(
  uri: Uri,
  first: GitCommit | undefined,
  repository: GitRepository,
): Promise<FileInCommit | undefined> {
  const parent = first?.parents[0];
  if (first === undefined || parent === undefined) return undefined;
  const changes = await repository.diffBetween(parent, first.hash);
  const renamed = changes.find(
    ({ originalUri, renameUri }) => renameUri?.path === uri.path && originalUri.path !== uri.path,
  );
  if (renamed !== undefined) return { uri: renamed.originalUri, commit: parent };
  for (const path of convertedFrom(uri.path)) {
    const source = uri.with({ path });
    const isThere = await repository.show(parent, source.fsPath).then(
      () => true,
      () => false,
    );
    if (isThere) return { uri: source, commit: parent };
  }
  return undefined;
}
