// The report's data, and how its numbers are written.

const report = JSON.parse(document.getElementById("data").textContent);

/** A number with its thousands apart: 1,234,567. */
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "1 run", "3 runs". */
const plural = (n, word) => `${grouped(n)} ${word}${n === 1 ? "" : word.endsWith("s") ? "es" : "s"}`;

/** A number for an axis: 950, 12k, 1.5M. */
function short(n) {
  for (const [unit, letter] of [[1e9, "G"], [1e6, "M"], [1e3, "k"]]) {
    if (Math.abs(n) >= unit) {
      return `${Number((n / unit).toFixed(1))}${letter}`;
    }
  }

  return String(Number(n.toPrecision(3)));
}

/** A moment as most traces write it. */
const moment = (t) => t.toFixed(6);

/** A length of time with a unit that suits it. */
function lasting(seconds) {
  const [factor, unit] = seconds >= 1 ? [1, "s"] : seconds >= 1e-3 ? [1e3, "ms"] : [1e6, "µs"];
  return `${Number((seconds * factor).toFixed(3))} ${unit}`;
}

/** File and line of a mark. */
const placeOf = (pictures, mark) => `${pictures.files[mark.file]}:${mark.line}`;

/** When, where and by whom a point was recorded: the last line of every hover. */
function origin(pictures, points, i) {
  const task = pictures.words[points.task[i]];
  return `${moment(points.t[i])} s · ${pictures.files[points.file[i]]}:${points.line[i]}${task === "-" ? "" : ` · ${task}`}`;
}

/** How many of all points the picture holds; nothing where it holds all. */
function shownOf(...columns) {
  const total = columns.reduce((sum, c) => sum + c.total, 0);
  const shown = columns.reduce((sum, c) => sum + c.t.length, 0);
  return shown < total ? `${grouped(shown)} of ${grouped(total)} points shown` : plural(total, "point");
}

/** The index of the last time at or before t in a sorted column, or -1. */
function lastAt(times, t) {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= t) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low - 1;
}
