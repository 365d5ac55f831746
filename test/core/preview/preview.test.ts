import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  analyze,
  DEFAULT_CONFIG,
  ENGLISH,
  emptyPreviewHtml,
  planReport,
  previewHtml,
} from "../../../src/core/index.ts";
import { TODAY } from "../../support/check.ts";

const FRAME = {
  style: "https://example.test/preview.css",
  csp: "default-src 'none'; style-src https://example.test;",
  tongue: ENGLISH,
};

const ADDRESSES = {
  place: ({ start }: { readonly start: number }) => `command:buyin.followLink?%5B${String(start)}%5D`,
  scoring: "command:buyin.followLink",
  progress: { show: "command:show", hide: "command:hide", choose: "command:choose" },
};

function previewOf(text: string, path = "plan.buyin.yaml"): string {
  return previewHtml(planReport(analyze(text, path, DEFAULT_CONFIG, TODAY)), ADDRESSES, FRAME);
}

/** A page as its reader sees it: words without tags. */
function wordsOf(html: string): string {
  return html
    .replace(/^[^]*<body>/, "")
    .replace(/<title>[^<]*<\/title>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

/** One part of the page, by its heading. */
function partOf(html: string, title: string): string {
  const part = html.split("<h2 ").find((part) => part.includes(`>${title}</h2>`));
  assert.ok(part !== undefined, title);
  return wordsOf(`<body><h2 ${part}`);
}

const JUNIPER = readFileSync("examples/juniper-flats.buyin.yaml", "utf8");

describe("the preview of a plan", () => {
  const html = previewOf(JUNIPER);

  it("begins with whose plan it is, how it stands and what comes next", () => {
    const head = wordsOf(html.slice(0, html.indexOf("<nav")));
    assert.match(
      head,
      /^ Nobody Slips Quietly: early warning in Juniper Flats Juniper Flats School District · Pilot: /,
    );
    assert.match(head, /July 1, 2025 to June 30, 2027 \d+ of 100 points · How is this computed\? No errors/);
    assert.match(head, /What comes next: March 3, 2026: Staff meeting: Superintendent and cabinet/);
  });

  it("has one heading of the first level, and none of another level left out", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 0) + 1, `h${String(level)}`));
  });

  it("links to places that are what the link says", () => {
    const links = [...html.matchAll(/<a href="command:buyin\.followLink\?%5B(\d+)%5D">([^<]*)<\/a>/g)];
    assert.ok(links.length > 50);
    const goal = links.find(([, , words]) => words?.startsWith("Ninth graders finish the year"));
    assert.match(JUNIPER.slice(Number(goal?.[1])), /^(?:- )?id: g2|^g2/);
    const group = links.find(([, , words]) => words === "Classroom teachers");
    assert.match(JUNIPER.slice(Number(group?.[1]), Number(group?.[1]) + 40), /teachers/);
  });

  it("links to nothing else than places of the plan, its own parts and how the score comes about", () => {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, address = ""] of html.matchAll(/ href="([^"]*)"/g)) {
      if (address.startsWith("#")) assert.ok(ids.has(address.slice(1)), address);
      else assert.match(address, /^command:buyin\.followLink(?:\?%5B\d+%5D)?$|^https:\/\/example\.test\/preview\.css$/);
    }
  });

  it("lists the criteria of a section, met and unmet", () => {
    const standing = partOf(previewOf(JUNIPER.replace("\n  cadence: monthly", "")), "How complete the plan is");
    assert.match(standing, /Team Started · core 3 of 4 · strength 3 of 3 To do Meet at least every month Done/);
  });

  it("says who is covered, and in words what is not said", () => {
    const coverage = partOf(previewOf(JUNIPER.replace(/^ {4}level: consult\n/m, "")), "Who is covered");
    assert.match(coverage, /Students in grades 6 to 12 not in the plan Design/);
    assert.match(coverage, /Classroom teachers Involve Explore Every month February 17, 2026 March 17, 2026 Yes/);
  });

  it("draws the months with breaks, gaps and today, each lane in words too", () => {
    const picture = /<figure[^]*<\/figure>/.exec(html)?.[0] ?? "";
    assert.match(picture, /role="img" aria-label="Classroom teachers: \d+ contacts from September 17, 2025 to June/);
    assert.match(picture, /aria-label="Milestones: \d dates from August 12, 2025 to August \d+, 2026"/);
    assert.match(picture, /<rect class="break"[^>]*><title>/);
    assert.match(picture, /<line class="today"/);
    assert.doesNotMatch(picture, /class="gap"/);
    const late = previewOf(
      JUNIPER.replace("channel: plc\n      frequency: monthly", "channel: plc\n      frequency: annually"),
    );
    assert.match(late, /aria-label="Classroom teachers: [^"]*; \d+ days without contact, /);
    assert.match(late, /<rect class="gap"/);
  });

  it("places days where they belong on the line of months", () => {
    const plan = `buyin: 1
plan: { title: T, start: 2025-07-01, end: 2026-06-30 }
timeline: { milestones: [{ title: Half way, date: 2026-01-01 }] }
`;
    assert.match(previewOf(plan), /<svg class="place" x="50\.41%" y="50%">/);
  });

  for (const [name, text, path] of [
    ["an empty file", "", "plan.buyin.yaml"],
    ["a plan that has only begun", "buyin: 1\nplan: { title: Just begun }\n", "plan.buyin.yaml"],
    ["a broken plan", "buyin: 1\nplan: { title: Broken\nteam:\n  - members: [\n\t- x", "plan.buyin.yaml"],
    ["an empty page", "", "plan.buyin.md"],
    ["a page with a title", "---\nbuyin: 1\n---\n\r\n# Más allá\r\n", "plan.buyin.md"],
  ] as const) {
    it(`shows ${name}, and says what is missing`, () => {
      const page = previewOf(text, path);
      assert.match(partOf(page, "What we want to reach"), /The plan has no goals yet\./);
      assert.match(partOf(page, "Who is covered"), /Not in the plan yet[^]*Teachers/);
      assert.match(partOf(page, "How complete the plan is"), /Goals Not started · core 0 of 3/);
      assert.doesNotMatch(page, /undefined|NaN|\[object/);
    });
  }

  it("says where parts of the file cannot be read", () => {
    assert.match(wordsOf(previewOf("buyin: 1\ngoals: [\n")), /Parts of the plan's file cannot be read/);
  });

  it("lets nothing of a plan become markup", () => {
    const hostile = `</title><script>alert(1)</script><img src=x onerror=alert(1)>"'&]]>\\u0000`;
    const words = JSON.stringify(hostile);
    const page = previewOf(
      JUNIPER.replace(
        /^( *(?:- )?(?:title|name|statement|metric|item|heard|changed|what_matters|concerns|text): ).*$/gm,
        (_, key: string) => key + words,
      ).replace(/^ {4}audience: .*$/gm, `    audience: [${words}]`),
    );
    assert.match(page, /&lt;script&gt;alert\(1\)/);
    assert.doesNotMatch(page, /<script|<img|onerror=alert\(1\)>(?!&quot;|[^<]*&)/);
    assert.doesNotMatch(page, /\u0000/);
    const tags = new Set([...page.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, tag]) => tag));
    assert.ok(![...tags].some((tag) => ["script", "img", "iframe", "object", "form", "style"].includes(tag ?? "")));
  });

  it("says the same of both formats", () => {
    const words = ["yaml", "md"].map((ending) => {
      const path = `test/fixtures/pairs/northlight.${ending}`;
      return wordsOf(previewOf(readFileSync(path, "utf8"), path));
    });
    assert.equal(words[0], words[1]);
  });

  it("has no script, and forbids what it does not need", () => {
    assert.match(
      html,
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src [^"]*">/,
    );
    assert.doesNotMatch(html, /<script| on\w+=| style="/);
  });

  it("has a page for when there is no plan", () => {
    const page = emptyPreviewHtml("Open a plan", FRAME);
    assert.match(wordsOf(page), /^ Open a plan $/);
  });
});
