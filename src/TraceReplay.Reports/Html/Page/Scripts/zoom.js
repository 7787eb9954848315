// The range of time that all pictures of one capture show together.

class Range {
  constructor(first, last) {
    // Marks at the very ends are not cut in half.
    const margin = (last - first) * 0.005;
    [this.first, this.last] = [first, last];
    [this.from, this.to] = [first - margin, last + margin];
    [this.min, this.max] = [this.from, this.to];
    this.charts = new Set();
    this.listeners = [];
  }

  get isAll() {
    return this.min === this.from && this.max === this.to;
  }

  /** Shows a part; as much of it as there is, and never less than a microsecond. */
  show(min, max) {
    const width = Math.min(Math.max(max - min, 1e-6), this.to - this.from);
    this.min = Math.min(Math.max(min, this.from), this.to - width);
    this.max = this.min + width;
    if (this.max > this.to || width === this.to - this.from) {
      this.max = this.to;
    }

    this.charts.forEach((chart) => chart.follow());
    this.listeners.forEach((listener) => listener());
  }

  reset() {
    this.show(this.from, this.to);
  }

  /** Narrows (factor below 1) or widens the range around a moment. */
  scale(factor, around) {
    this.show(around - (around - this.min) * factor, around + (this.max - around) * factor);
  }

  /** Moves it by a part of its width. */
  move(part) {
    const by = (this.max - this.min) * part;
    this.show(this.min + by, this.max + by);
  }

  /** The other charts show where the pointer is in one. */
  point(source, t) {
    this.charts.forEach((chart) => chart !== source && chart.pointAt(t));
  }
}

/** The bar that says what is shown, with the way back. */
function rangeBar(range, kills) {
  const text = element("span", {});
  const button = element("button", { type: "button" }, "Reset zoom");
  const say = () => {
    text.textContent = `${moment(Math.max(range.min, range.first))} – ${moment(Math.min(range.max, range.last))} s${range.isAll ? ", the whole capture" : ` (${lasting(range.max - range.min)})`}`;
    button.disabled = range.isAll;
  };
  button.addEventListener("click", () => range.reset());
  range.listeners.push(say);
  say();
  const hint = element("span", { class: "hint" }, "Drag to zoom, double-click to reset");
  const killed = kills.length > 0 ? element("span", { class: "kills" }, swatch("M0 -6V6", "kill", 2), plural(kills.length, "OOM kill")) : null;
  return element("div", { class: "range" }, text, killed, hint, button);
}
