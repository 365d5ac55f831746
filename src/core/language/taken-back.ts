/** Whether what stands before a phrase takes it back: "We are not …", "Instead of …", "Nobody has to …". */
export function isTakenBack(before: string): boolean {
  return TAKEN_BACK.test(before);
}

const TAKEN_BACK =
  /(?:\b(?:not|never|no|nobody|neither|nor|without|cannot|stop(?:s|ped|ping)?|avoid(?:s|ed|ing)?|instead\s+of|rather\s+than|no\s+longer|beyond)\b|n['’]+t\b)(?:\s+[\p{L}\p{N}'’-]+){0,5}\s*$/iu;
