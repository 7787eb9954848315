// One uPlot in a picture: the axes, the cursor and the zoom that all pictures have in common.

const charts = new Set();
const axisFont = "11px system-ui, sans-serif";
const leftAxis = 84;
const bottomAxis = 26;

class Chart {
  /**
   * options: label, height, y (scale), yAxis, series, data, before (drawn below the lines), after (drawn above them), targets,
   * at: (t) => { lines, y } for a moment where no target is near, hasTimes: whether the times stand below it.
   */
  constructor(host, range, pictures, options) {
    Object.assign(this, { host, range, options });
    const kills = { t: pictures.kills.map((k) => k.at.t), reach: 4, text: (i) => [pictures.kills[i].text, `${moment(pictures.kills[i].at.t)} s · ${placeOf(pictures, pictures.kills[i].at)}`] };
    this.targets = [kills, ...options.targets];
    this.u = new uPlot(this.settings(pictures), options.data ?? [[range.from, range.to], [null, null]], host);
    this.tip = new Tip(host);
    this.follow();
    this.listen();
    range.charts.add(this);
    charts.add(this);
  }

  settings(pictures) {
    const { options } = this;
    const lines = { stroke: () => color("grid"), width: 1 };
    return {
      width: this.host.clientWidth,
      height: options.height,
      padding: [10, 12, options.hasTimes === false ? 4 : 0, 0],
      legend: { show: false },
      cursor: {
        y: false,
        points: { show: false },
        drag: { x: true, y: false, setScale: false, dist: 4 },
        bind: { dblclick: () => () => this.range.reset() },
      },
      scales: { x: { time: false, range: () => [this.range.min, this.range.max] }, y: options.y },
      axes: [
        { show: options.hasTimes !== false, size: bottomAxis, font: axisFont, stroke: () => color("muted"), grid: lines, ticks: { show: false }, space: 90, values: (u, splits) => splits.map((s) => `${Number(s.toFixed(6))} s`) },
        { size: leftAxis, font: axisFont, stroke: () => color("muted"), grid: lines, ticks: { show: false }, space: 26, gap: 8, values: (u, splits) => splits.map((s) => (s === null ? "" : short(s))), ...options.yAxis },
      ],
      series: [{}, ...(options.series ?? [{ show: false }])],
      hooks: {
        drawAxes: [(u) => this.clipped(() => {
          options.before?.(u);
          pictures.kills.forEach((k) => drawMoment(u, k.at.t, "kill"));
        })],
        draw: [(u) => this.clipped(() => options.after?.(u))],
        setSelect: [(u) => this.zoom(u)],
        setCursor: [(u) => this.hover(u)],
      },
    };
  }

  // Nothing is drawn over the axes, whatever the range.
  clipped(draw) {
    const { ctx, bbox } = this.u ?? {};
    if (!ctx) {
      return;
    }

    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top - 8, bbox.width, bbox.height + 8);
    ctx.clip();
    draw();
    ctx.restore();
  }

  follow() {
    this.tip.hide();
    this.u.setScale("x", { min: this.range.min, max: this.range.max });
  }

  zoom(u) {
    if (u.select.width > 3) {
      this.range.show(u.posToVal(u.select.left, "x"), u.posToVal(u.select.left + u.select.width, "x"));
    }

    u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
  }

  pointAt(t) {
    this.u.setCursor({ left: t === null ? -10 : this.u.valToPos(t, "x"), top: t === null ? -10 : 0 });
  }

  hover(u) {
    if (!this.isPointed || !this.tip) {
      return;
    }

    const { left, top } = u.cursor;
    if (left < 0) {
      this.tip.hide();
      return;
    }

    const t = u.posToVal(left, "x");
    this.range.point(this, t);
    const found = nearest(u, this.targets, left, top);
    const lines = found ? found.target.text(found.i) : this.options.at?.(t);
    if (lines) {
      this.tip.show(lines, u.over.offsetLeft + left, u.over.offsetTop + top);
    } else {
      this.tip.hide();
    }
  }

  listen() {
    const { u, host } = this;
    u.over.addEventListener("mouseenter", () => (this.isPointed = true));
    u.over.addEventListener("mouseleave", () => this.leave());
    host.addEventListener("blur", () => this.leave());
    host.addEventListener("keydown", (e) => this.key(e));
    new ResizeObserver(() => this.resize()).observe(host);
  }

  leave() {
    this.isPointed = false;
    this.tip.hide();
    this.range.point(null, null);
  }

  resize(width = this.host.clientWidth) {
    if (width > 0 && width !== this.u.width) {
      this.u.setSize({ width, height: this.options.height });
    }
  }

  key(e) {
    const { range } = this;
    const here = this.here ?? (range.min + range.max) / 2;
    const actions = {
      ArrowRight: () => (e.shiftKey ? range.move(0.25) : this.step(1)),
      ArrowLeft: () => (e.shiftKey ? range.move(-0.25) : this.step(-1)),
      "+": () => range.scale(0.5, here),
      "=": () => range.scale(0.5, here),
      "-": () => range.scale(2, here),
      0: () => range.reset(),
      Escape: () => range.reset(),
    };
    if (actions[e.key] && !e.ctrlKey && !e.metaKey && !e.altKey) {
      e.preventDefault();
      actions[e.key]();
    }
  }

  // The next recorded point, told and shown.
  step(direction) {
    const { u, range } = this;
    const inSight = this.here >= range.min && this.here <= range.max;
    const found = following(this.targets, inSight ? this.here : direction > 0 ? range.min : range.max, direction, range.min, range.max);
    if (found === null) {
      announce("no further point in sight");
      return;
    }

    this.here = found.target.t[found.i];
    const lines = found.target.text(found.i);
    const left = u.valToPos(this.here, "x");
    const top = found.target.y ? u.valToPos(found.target.y(found.i), "y") : 0;
    range.point(null, this.here);
    this.tip.show(lines, u.over.offsetLeft + left, u.over.offsetTop + top);
    announce(lines.join(", "));
  }
}

/** The y scale and axis of values from 0 up: linear, or the logarithm of one more, which shows 0 too, where the values range far. */
function sizes(largest, smallest) {
  const top = Math.max(largest, 1);
  if (top / Math.max(smallest, 1) < 50) {
    return { y: { range: () => [0, top * 1.08] }, yAxis: {}, isLog: false };
  }

  const powers = [];
  for (let power = 10; power <= top * 1.5; power *= 10) {
    powers.unshift(power);
  }

  const splits = [0, ...powers.filter((p, i) => powers.length < 5 || i % 2 === 0).reverse()];
  return {
    y: { distr: 100, fwd: (v) => Math.log10(1 + v), bwd: (v) => 10 ** v - 1, range: () => [0, top * 1.5] },
    yAxis: { splits: () => splits, filter: (u, all) => all },
    isLog: true,
  };
}
