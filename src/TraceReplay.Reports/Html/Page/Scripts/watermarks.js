// Reclaimable and available pages of a zone against its min watermark, as should_reclaim_retry saw them.

// A line is broken where nothing was seen for this part of the capture.
const silence = 0.02;

function watermarksPicture(pictures, range, data) {
  const { points } = data;
  const lines = [
    ["available", data.available, "blue", []],
    ["reclaimable", data.reclaimable, "orange", []],
    ["min watermark", data.min, "purple", [6, 4]],
  ];
  const all = lines.flatMap(([, values]) => values);
  const scale = sizes(all.reduce((a, b) => Math.max(a, b), 0), all.filter((v) => v > 0).reduce((a, b) => Math.min(a, b), Infinity));
  const failed = points.t.map((t, i) => i).filter((i) => data.passed[i] === 0);
  const where = `node ${data.node}, zone ${data.zone}`;
  return {
    kind: "watermarks",
    title: `Reclaimable and available pages, ${where}`,
    shown: [shownOf(points), scale.isLog ? "logarithmic" : "linear"],
    legend: [
      ...lines.map(([word, , name, dash]) => [swatch(dash.length > 0 ? "M-7 0H-2M2 0H7" : "M-7 0H7", name, 2), word]),
      [swatch(outline("triangle", 5), "red"), `check failed (${grouped(failed.length)} of those shown)`],
    ],
    tables: [data.table],
    charts: [{
      label: `Reclaimable and available pages of ${where} against its min watermark over time`,
      height: points.total < 10 ? 110 : 170,
      ...scale,
      data: broken(points.t, lines.map(([, values]) => values), (range.to - range.from) * silence),
      series: lines.map(([, , name, dash]) => ({ stroke: () => color(name), width: 1.5, dash, spanGaps: dash.length > 0, points: { show: dash.length === 0, size: 3, stroke: () => color(name), fill: () => color(name) } })),
      after: (u) => drawShapes(u, "triangle", inSight(u, failed.map((i) => points.t[i]), (k) => data.available[failed[k]]), 4, color("red")),
      targets: lines.slice(0, 2).map(([, values]) => ({
        t: points.t,
        y: (i) => values[i],
        text: (i) => [
          `available ${grouped(data.available[i])}, reclaimable ${grouped(data.reclaimable[i])}, min watermark ${plural(data.min[i], "page")}`,
          `check ${data.passed[i] ? "passed" : "failed"}`,
          origin(pictures, points, i),
        ],
      })),
    }],
  };
}

// uPlot's columns, with a gap wherever two points lie further apart than that.
function broken(times, columns, longest) {
  const made = [[], ...columns.map(() => [])];
  times.forEach((t, i) => {
    if (i > 0 && t - times[i - 1] > longest) {
      made.forEach((column, c) => column.push(c === 0 ? (t + times[i - 1]) / 2 : null));
    }

    made[0].push(t);
    columns.forEach((column, c) => made[c + 1].push(column[i]));
  });
  return made;
}
