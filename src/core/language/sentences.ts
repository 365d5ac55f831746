/** A sentence of a text that `ownWords` made, at its place in it. Line breaks in it are spaces. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** The paragraph or list item that it belongs to. */
  readonly paragraph: { readonly start: number; readonly end: number };
}

/** The sentences of a text, item by item and paragraph by paragraph. */
export function sentencesOf(words: string): readonly Sentence[] {
  return paragraphsOf(words).flatMap((paragraph) => {
    const text = words.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, " ");
    return segmentsOf(text).map(({ from, to }) => ({
      text: text.slice(from, to),
      start: paragraph.start + from,
      paragraph,
    }));
  });
}

/** An empty line, or the line break and mark before a list's item. */
const PARAGRAPH_BREAK = /\r?\n[ \t]*(?:\r?\n|(?=(?:[-+•]|\d+[.)])[ \t]))/g;

function paragraphsOf(words: string): readonly Sentence["paragraph"][] {
  const paragraphs: Sentence["paragraph"][] = [];
  let start = 0;
  for (const { index, 0: gap } of words.matchAll(PARAGRAPH_BREAK)) {
    paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  paragraphs.push({ start, end: words.length });
  return paragraphs;
}

/** The platform's sentences; it ends one at every abbreviation before a capital, so those are put together again. */
function segmentsOf(text: string): readonly { from: number; to: number }[] {
  const segments: { from: number; to: number }[] = [];
  let isOpen = false;
  for (const { segment, index } of SENTENCES.segment(text)) {
    const last = segments.at(-1);
    const to = index + segment.length;
    if (isOpen && last !== undefined) last.to = to;
    else segments.push({ from: index, to });
    isOpen = ABBREVIATED.test(segment.slice(-LONGEST_END));
  }
  return segments.flatMap((segment) => cut(segment, text));
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Longer than any sentence; keeps the time that one takes within bounds, whatever somebody pastes. */
const LONGEST = 1500;
const LONGEST_END = 40;

function cut({ from, to }: { from: number; to: number }, text: string): readonly { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  while (to - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const end = space > from ? space : from + LONGEST;
    pieces.push({ from, to: end });
    from = end;
  }
  return [...pieces, { from, to }];
}

const ABBREVIATED =
  /(?:^|[^\p{L}])(?:Mrs?|Ms|Dr|Prof|Supt|Asst|St|Sta|Jr|Sr|No|Nos|Dept|Gov|Sen|Rep|Rev|vs|approx|incl|cf|al|e\.g|i\.e|U\.S|\p{Lu})\.\s+$/u;
