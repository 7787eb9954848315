// Real tables of what the pictures and the head tell.

const longText = 60;

/** A table in a box that scrolls by itself; a heading that begins with > stands over numbers. */
function table(data) {
  const isNumber = data.headings.map((h) => h.startsWith(">"));
  const cell = (tag, text, i, more) => element(tag, { ...more, class: isNumber[i] ? "number" : tag === "td" && text.length > longText ? "long" : "text" }, text);
  const shown = data.rows.length < data.total ? ` (the first ${grouped(data.rows.length)} of ${grouped(data.total)})` : "";
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": data.caption },
    element("table", {},
      element("caption", {}, data.caption, element("span", {}, shown)),
      element("thead", {}, element("tr", {}, ...data.headings.map((h, i) => cell("th", h.replace(">", ""), i, { scope: "col" })))),
      element("tbody", {}, ...data.rows.map((row) => element("tr", {}, ...row.map((text, i) => cell("td", text, i)))))));
}

/** The same, folded up below a picture. */
function foldedTable(data) {
  if (data.total === 0) {
    return null;
  }

  const bounded = data.rows.length < data.total ? `${grouped(data.rows.length)} of ${grouped(data.total)} rows` : plural(data.total, "row");
  return element("details", {}, element("summary", {}, `Table${data.name ? ` of ${data.name}` : ""} (${bounded})`), table(data));
}
