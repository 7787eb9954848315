// kswapd_failures of a node: its path, its resets by cause, the runs of balance_pgdat below.

const maxReclaimRetries = 16;

// Shape and colour by cause.
const resetLooks = {
  kswapd: ["circle", "green"],
  "another task": ["triangle", "red"],
  "memcg reclaim": ["square", "purple"],
  unseen: ["diamond", "gray"],
};

function failuresPicture(pictures, range, data) {
  const { path, values, resets, runs } = data;
  const highest = values.reduce((a, b) => Math.max(a, b), maxReclaimRetries);
  const top = highest * 1.28;

  // The band of runs takes a fifth of the height below 0: runs, and under them those that failed.
  const band = top * 0.26;
  const row = (failed) => (failed ? [-band * 0.6, -band * 0.98] : [-band * 0.18, -band * 0.56]);
  const known = values.map((v) => (v < 0 ? null : v));
  const drawRuns = (u) => [0, 1].forEach((failed) => {
    const { ctx } = u;
    const [upper, lower] = row(failed).map((v) => u.valToPos(v, "y", true));
    ctx.fillStyle = failed ? color("red") : color("sky");
    runs.points.t.forEach((t, i) => {
      if (runs.failed[i] === failed && runs.end[i] >= u.scales.x.min && t <= u.scales.x.max) {
        const x = u.valToPos(t, "x", true);
        ctx.fillRect(x, upper, Math.max(devicePixelRatio, u.valToPos(runs.end[i], "x", true) - x), lower - upper);
      }
    });
  });

  return {
    kind: "failures",
    title: `kswapd_failures, node ${data.node}`,
    shown: [shownOf(path, ...resets.map((r) => r.points)), runs.points.total > 0 ? `${plural(runs.points.total, "run")}, ${grouped(runs.failed_total)} failed` : "no run shown"],
    legend: [
      [swatch("M-7 3H0V-3H7", "blue", 2), "kswapd_failures"],
      ...resets.map((r) => [swatch(outline(resetLooks[r.cause][0], 5), resetLooks[r.cause][1]), `reset by ${r.cause === "unseen" ? "a task that no event names" : r.cause} (${grouped(r.points.total)})`]),
      [swatch("M-7 -2H7V3H-7Z", "sky"), "runs of balance_pgdat"],
      [swatch("M-7 -2H7V3H-7Z", "red"), "failed runs"],
    ],
    tables: [data.table],
    charts: [{
      label: `kswapd_failures of node ${data.node} over time, with its resets and the runs of balance_pgdat`,
      height: 200,
      y: { range: () => [-band, top] },
      yAxis: { splits: () => [0, 4, 8, 12, maxReclaimRetries, ...(highest > 20 ? [highest] : [])] },
      // The last value holds to the end; where events were lost the line is broken.
      data: [[...path.t, range.to], [...known, known.at(-1) ?? null]],
      series: [{ stroke: () => color("blue"), width: 1.75, points: { show: false }, paths: uPlot.paths.stepped({ align: 1 }) }],
      before: (u) => {
        drawRuns(u);
        drawLevel(u, maxReclaimRetries, "MAX_RECLAIM_RETRIES 16: kswapd stops", "muted");
      },
      after: (u) => resets.forEach((r) => {
        const [shape, name] = resetLooks[r.cause];
        drawShapes(u, shape, inSight(u, r.points.t, (i) => Math.max(0, r.from[i])), 4.5, color(name));
      }),
      targets: [
        ...resets.map((r) => ({
          t: r.points.t,
          y: (i) => Math.max(0, r.from[i]),
          text: (i) => [`reset from ${r.from[i] < 0 ? "an unknown value" : r.from[i]} by ${r.cause === "unseen" ? "a task that no event names" : r.cause}`, origin(pictures, r.points, i)],
        })),
        { t: path.t, y: (i) => Math.max(0, values[i]), text: (i) => [valueText(values[i]), origin(pictures, path, i)] },
        {
          t: runs.points.t,
          end: runs.end,
          reach: 3,
          rows: (u, i) => row(runs.failed[i]).map((v) => u.valToPos(v, "y")),
          text: (i) => [
            `run of balance_pgdat${runs.failed[i] ? " that failed" : ""}: ${lasting(runs.end[i] - runs.points.t[i])}`,
            `scanned ${plural(runs.scanned[i], "page")}, reclaimed ${grouped(runs.reclaimed[i])}${runs.priority[i] > 0 ? `, down to priority ${runs.priority[i]}` : ""}`,
            origin(pictures, runs.points, i),
          ],
        },
      ],
      at: (t) => {
        const i = lastAt(path.t, t);
        return i < 0 ? null : [`${valueText(values[i])} since`, origin(pictures, path, i)];
      },
    }],
  };
}

const valueText = (value) => (value < 0 ? "kswapd_failures unknown: events were lost" : `kswapd_failures ${value}`);
