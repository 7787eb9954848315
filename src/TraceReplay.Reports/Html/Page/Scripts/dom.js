// Elements. Text from a trace goes in as text nodes only.

/** An element with attributes and children; a child that is a string becomes a text node. */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    made.setAttribute(name, value);
  }

  made.append(...children.filter((c) => c !== null && c !== undefined));
  return made;
}

/** A drawing of 14 by 12 for a legend: an outline in a colour of the style sheet, filled or stroked. */
function swatch(path, color, stroke) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "-7 -6 14 12");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  line.style.fill = stroke ? "none" : `var(--${color})`;
  line.style.stroke = stroke ? `var(--${color})` : "none";
  line.style.strokeWidth = stroke ? String(stroke) : "0";
  svg.append(line);
  return svg;
}

/** A legend of [drawing, text] pairs. */
function legend(entries) {
  return element("ul", { class: "legend" }, ...entries.map(([drawing, text]) => element("li", {}, drawing, text)));
}

/** Says something to those who do not see the page. */
function announce(text) {
  document.getElementById("live").textContent = text;
}
