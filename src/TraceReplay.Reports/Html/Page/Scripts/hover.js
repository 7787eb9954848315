// What the pointer, or the cursor moved by keys, stands on.
//
// A chart names its targets: { t: times, end?: times, y?: (i) => value, text: (i) => lines }. Without y a target is as high as the chart.

const reach = 32;

/** The nearest point of the targets to a place in the plot (CSS pixels): { target, i }, or null where none is near. */
function nearest(u, targets, left, top) {
  let best = null;
  let bestDistance = reach;
  for (const target of targets) {
    const near = Math.min(reach, target.reach ?? reach);
    for (const i of around(u, target, left, near)) {
      const x = u.valToPos(target.t[i], "x");
      const end = target.end ? u.valToPos(target.end[i], "x") : x;
      const dx = left < x ? x - left : left > end ? left - end : 0;
      const [upper, lower] = target.rows ? target.rows(u, i) : [];
      const dy = target.rows ? (top < upper ? upper - top : top > lower ? top - lower : 0) : target.y ? Math.abs(u.valToPos(target.y(i), "y") - top) : 0;
      const distance = Math.hypot(dx, dy);
      if (dx <= near && distance < bestDistance) {
        [best, bestDistance] = [{ target, i }, distance];
      }
    }
  }

  return best;
}

// The points within reach sideways, and the last one before them, which may last until here.
function* around(u, target, left, near) {
  const first = lastAt(target.t, u.posToVal(left - near, "x"));
  const to = u.posToVal(left + near, "x");
  for (let i = Math.max(0, first); i < target.t.length && target.t[i] <= to; i++) {
    yield i;
  }
}

/** The next point of any target after (direction 1) or before (-1) a moment and within the range in sight; null where there is none. */
function following(targets, t, direction, min, max) {
  let best = null;
  for (const target of targets) {
    let i = lastAt(target.t, t);
    if (direction > 0) {
      i++;
    } else {
      while (i >= 0 && target.t[i] >= t) {
        i--;
      }
    }

    const at = target.t[i];
    if (at !== undefined && at >= min && at <= max && (best === null || (direction > 0 ? at < best.target.t[best.i] : at > best.target.t[best.i]))) {
      best = { target, i };
    }
  }

  return best;
}

/** The box that shows the values beside the pointer. */
class Tip {
  constructor(host) {
    this.box = element("div", { class: "tip", hidden: "" });
    this.host = host;
    host.append(this.box);
  }

  hide() {
    this.box.hidden = true;
  }

  /** Shows lines of text beside a place of the host, on the side that has room. */
  show(lines, x, y) {
    this.box.replaceChildren(...lines.map((line) => element("p", {}, line)));
    this.box.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const room = this.host.clientWidth;
    this.box.style.left = `${Math.max(0, x + 14 + width <= room ? x + 14 : x - 14 - width)}px`;
    this.box.style.top = `${Math.max(0, Math.min(y - height / 2, this.host.clientHeight - height))}px`;
  }
}
