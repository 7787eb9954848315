// What a capture is, above its pictures.

function headOf(head, id) {
  const facts = element("dl", { class: "facts" }, ...head.facts.map((f) => element("div", {}, element("dt", {}, f.label), element("dd", {}, f.text))));
  return [
    element("div", { class: "title" },
      element("h2", { id: `${id}-name` }, head.name),
      element("span", { class: `verdict ${head.verdict.kind}` }, head.verdict.word),
      element("p", {}, head.verdict.text)),
    facts,
    table(head.policies),
    ...(head.first_kills ? [table(head.first_kills)] : []),
    ...[head.findings, head.kills].filter((t) => t).map((t) => element("details", {}, element("summary", {}, `${t.caption} (${grouped(t.total)})`), table(t))),
  ];
}

/** All captures of a report with several, to choose from. */
function overview(captures) {
  const rows = captures.map(({ head }, i) => element("tr", {},
    element("td", {}, element("a", { href: `#c${i}` }, head.name)),
    element("td", {}, element("span", { class: `verdict ${head.verdict.kind}` }, head.verdict.word)),
    ...head.facts.slice(0, 2).map((f) => element("td", {}, f.text)),
    element("td", {}, head.no_pictures ? "no pictures" : "")));
  return element("nav", { "aria-label": "Captures" },
    element("div", { class: "scroll" },
      element("table", {},
        element("caption", {}, plural(captures.length, "capture")),
        element("thead", {}, element("tr", {}, ...["capture", "conformance", "kernel", "duration", ""].map((h) => element("th", { scope: "col" }, h)))),
        element("tbody", {}, ...rows))));
}
