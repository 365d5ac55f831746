/** How many different edited versions a run cycles through, so that no result is simply kept from the call before. */
const VERSIONS = 16;

/** Versions of a text in which one word after another was typed behind matches of `where`, in the document's middle. */
export function typeIn(text: string, where: RegExp): readonly string[] {
  const at = middleMatch(text, where);
  return Array.from({ length: VERSIONS }, (_, n) => `${text.slice(0, at)} word${n}${text.slice(at)}`);
}

/** Versions in which a new line holds a key that is still being typed, the way most texts are broken most often. */
export function breakIn(text: string, where: RegExp): readonly string[] {
  const at = middleMatch(text, where);
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const indent = /^[ -]*/.exec(text.slice(lineStart))?.[0].replace("-", " ") ?? "";
  const lineEnd = text.indexOf("\n", at);
  return Array.from(
    { length: VERSIONS },
    (_, n) => `${text.slice(0, lineEnd)}\n${indent}meas${n}${text.slice(lineEnd)}`,
  );
}

function middleMatch(text: string, where: RegExp): number {
  const matches = [...text.matchAll(where)];
  const middle = matches[Math.floor(matches.length / 2)];
  if (middle === undefined) throw new Error(`Nothing in the plan matches ${where}`);
  return middle.index + middle[0].length;
}
