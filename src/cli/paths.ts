import path from "node:path";

/** A path with `/` between its parts on every system. */
export function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

/** Whether an absolute path is a folder or lies in it. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
