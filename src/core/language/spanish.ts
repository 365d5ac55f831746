/** Whether a sentence is Spanish rather than English: plans are written in both, and only English is judged. */
export function isSpanish(text: string): boolean {
  let spanish = SPANISH_SIGN.test(text) ? 1 : 0;
  let english = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (SPANISH.has(word)) spanish++;
    else if (ENGLISH.has(word)) english++;
  }
  return spanish > english;
}

const SPANISH_SIGN = /[¿¡ñáéíóú]/i;

/** The commonest words of each language that the other one does not have. */
const SPANISH: ReadonlySet<string> = new Set(
  (
    "el la los las un una unos unas de del al y o que en con por para su sus se lo le les es son está están fue ser " +
    "como más pero si sin sobre entre cuando donde quien cada este esta estos estas ese esa nuestro nuestra nuestros " +
    "nuestras todos todas también ya muy hay tiene tienen puede pueden será serán desde hasta porque nos"
  ).split(" "),
);
const ENGLISH: ReadonlySet<string> = new Set(
  (
    "the an of and to in with by for from on at is are was were be been that this these those it its they them their " +
    "we our you your he she his her who which what when where will would can could should must have has do does not " +
    "or but if as into about before after every each all more than how"
  ).split(" "),
);
