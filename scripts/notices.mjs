// The licences of the packages that are bundled into dist/.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @returns {Promise<string>} one paragraph a package, in alphabetical order
 */
export async function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((input) => PACKAGE_FOLDER.exec(input) ?? []));
  const notices = await Promise.all([...folders].map(notice));
  return `Buy-in Plans contains these packages:\n\n${notices.sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), "utf8") : "";
  return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
}
