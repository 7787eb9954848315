// One lane a policy: its decisions as ticks, a row a kind, with its horizon and what it would do.

const kindColors = { agree: "blue", differs: "red", undetermined: "orange", counterfactual: "purple", "would do": "ink" };
const rowHeight = 15;

function lanesPicture(pictures, range, lanes) {
  const kinds = rowsOf(lanes);
  const columns = lanes.flatMap((l) => l.kinds.map((k) => k.points));
  return {
    kind: "lanes",
    title: "Decisions by policy",
    shown: [columns.length > 0 ? shownOf(...columns) : "no decision"],
    legend: [
      ...kinds.filter((k) => k !== "would do").map((k) => [swatch("M-5 -5V5M0 -5V5M5 -5V5", kindColors[k], 1.5), meaningOf(k)]),
      ...(kinds.includes("would do") ? [[swatch(outline("diamond", 5), "ink"), "gives up"], [swatch("M-7 -3H7V3H-7Z", "gray"), "its kswapd is stopped"]] : []),
      ...(lanes.some((l) => l.horizon) ? [[swatch("M0 -6V6", "purple", 2), "horizon"]] : []),
    ],
    tables: lanes.map((l) => ({ ...l.table, name: l.policy })),
    charts: lanes.map((lane, i) => laneChart(pictures, lane, rowsOf([lane]), i === lanes.length - 1)),
  };
}

// A row for agreement always; for another kind where there is one.
function rowsOf(lanes) {
  const has = (kind) => lanes.some((l) => (kind === "would do" ? l.marks.length > 0 : l.kinds.some((d) => d.kind === kind)));
  return Object.keys(kindColors).filter((k) => k === "agree" || has(k));
}

function meaningOf(kind) {
  const meanings = { agree: "as the kernel decided", differs: "differs", undetermined: "undetermined: an input is missing", counterfactual: "counterfactual: after the horizon" };
  return meanings[kind];
}

function laneChart(pictures, lane, kinds, isLast) {
  const rowOf = (kind) => kinds.length - 1 - kinds.indexOf(kind);
  const rows = (kind) => (u) => [rowOf(kind) + 0.86, rowOf(kind) + 0.14].map((v) => u.valToPos(v, "y"));
  const giveUps = lane.marks.filter((m) => m.kind === "give-up").sort((a, b) => a.at.t - b.at.t);
  const stops = lane.marks.filter((m) => m.kind !== "give-up").sort((a, b) => a.at.t - b.at.t);
  const endOf = (stop) => stop.until ?? pictures.to;
  const told = (mark) => [mark.text, `${moment(mark.at.t)} s · ${placeOf(pictures, mark.at)}`];
  return {
    label: `Decisions of ${lane.policy} over time`,
    name: lane.policy,
    note: [lane.native ? "the recorded kernel" : "", ...lane.kinds.map((k) => `${grouped(k.points.total)} ${k.kind === "agree" ? "as the kernel" : k.kind}`)].filter((n) => n !== "").join(", "),
    height: kinds.length * rowHeight + (isLast ? 38 : 16),
    hasTimes: isLast,
    y: { range: () => [0, kinds.length] },
    yAxis: { splits: () => kinds.map((k) => rowOf(k) + 0.5), values: () => kinds, grid: { show: false }, font: "10.5px system-ui, sans-serif", space: 8 },
    before: (u) => drawRows(u, kinds.length),
    after: (u) => {
      lane.kinds.forEach((k) => drawTicks(u, k.points.t, rowOf(k.kind), kindColors[k.kind]));
      drawStops(u, stops, endOf, rowOf("would do"));
      drawShapes(u, "diamond", inSight(u, giveUps.map((g) => g.at.t), () => rowOf("would do") + 0.5), 4.5, color("ink"));
      if (lane.horizon) {
        drawMoment(u, lane.horizon.t, "purple", [4, 3]);
      }
    },
    targets: [
      ...(lane.horizon ? [{ t: [lane.horizon.t], reach: 3, text: () => [`horizon of ${lane.policy}: all later decisions are counterfactual`, `${moment(lane.horizon.t)} s · ${placeOf(pictures, lane.horizon)}`] }] : []),
      { t: giveUps.map((g) => g.at.t), reach: 8, rows: rows("would do"), text: (i) => told(giveUps[i]) },
      { t: stops.map((s) => s.at.t), end: stops.map(endOf), reach: 2, rows: rows("would do"), text: (i) => told(stops[i]) },
      ...lane.kinds.map((k) => ({
        t: k.points.t,
        reach: 8,
        rows: rows(k.kind),
        text: (i) => [
          `${pictures.words[k.site[i]]}: ${k.kind === "agree" ? meaningOf("agree") : k.kind}`,
          `kernel ${pictures.words[k.observed[i]]}, policy ${pictures.words[k.answer[i]]}`,
          origin(pictures, k.points, i),
        ],
      })),
    ],
  };
}

function drawRows(u, count) {
  const { ctx, bbox } = u;
  for (let row = 0; row < count; row++) {
    const [upper, lower] = [row + 0.9, row + 0.1].map((v) => u.valToPos(v, "y", true));
    ctx.fillStyle = faint("grid", 0.55);
    ctx.fillRect(bbox.left, upper, bbox.width, lower - upper);
  }
}

// Where many stand close together the row grows dense.
function drawTicks(u, times, row, name) {
  const { ctx } = u;
  const [upper, lower] = [row + 0.86, row + 0.14].map((v) => u.valToPos(v, "y", true));
  const points = inSight(u, times, () => 0);
  const width = (points.length < 50 ? 2 : 1.25) * devicePixelRatio;
  ctx.fillStyle = faint(name, 0.8);
  points.forEach(([x]) => ctx.fillRect(x - width / 2, upper, width, lower - upper));
}

function drawStops(u, stops, endOf, row) {
  const { ctx } = u;
  const [upper, lower] = [row + 0.7, row + 0.3].map((v) => u.valToPos(v, "y", true));
  ctx.fillStyle = color("gray");
  for (const stop of stops) {
    const x = u.valToPos(stop.at.t, "x", true);
    ctx.fillRect(x, upper, Math.max(2 * devicePixelRatio, u.valToPos(endOf(stop), "x", true) - x), lower - upper);
  }
}
