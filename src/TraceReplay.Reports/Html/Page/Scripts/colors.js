// Colours come from the style sheet, so that canvas and page change together.

let colorCache = new Map();

/** A colour of the style sheet by its name. */
function color(name) {
  if (!colorCache.has(name)) {
    colorCache.set(name, getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
  }

  return colorCache.get(name);
}

/** The same, more transparent. */
function faint(name, alpha) {
  return `${color(name)}${Math.round(alpha * 255).toString(16).padStart(2, "0")}`;
}

const channels = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

/** The colour of the heat map at a height of 0 to 1. */
function heat(height) {
  const [from, to] = height < 0.5 ? ["heat-low", "heat-middle"] : ["heat-middle", "heat-high"];
  const [a, b] = [channels(color(from)), channels(color(to))];
  const part = height < 0.5 ? height * 2 : height * 2 - 1;
  return `rgb(${a.map((c, i) => Math.round(c + (b[i] - c) * part)).join(" ")})`;
}

/** Calls back when the colours change: by the button, by the system, for print. */
function onColorsChanged(redraw) {
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = null;
  const show = (theme) => {
    root.dataset.theme = theme ?? (system.matches ? "dark" : "light");
    colorCache = new Map();
    const other = root.dataset.theme === "dark" ? "Light" : "Dark";
    button.textContent = other;
    button.setAttribute("aria-label", `${other} colours`);
    redraw();
  };
  button.addEventListener("click", () => {
    chosen = root.dataset.theme === "dark" ? "light" : "dark";
    show(chosen);
  });
  system.addEventListener("change", () => show(chosen));
  window.addEventListener("beforeprint", () => show("light"));
  window.addEventListener("afterprint", () => show(chosen));
  show(chosen);
}
