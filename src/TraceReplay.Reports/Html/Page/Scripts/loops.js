// no_progress_loops of each look at a zone, by what the watermark check said.

function loopsPicture(pictures, range, data) {
  const outcomes = [[data.passed, "circle", "blue", 3, "passed"], [data.failed, "triangle", "red", 4, "failed"]];
  return {
    kind: "loops",
    title: "no_progress_loops and the watermark check",
    shown: [shownOf(data.passed.points, data.failed.points), plural(data.table.total, "stall")],
    legend: outcomes.map(([points, shape, name, , word]) => [swatch(outline(shape, 5), name), `check ${word} (${grouped(points.points.total)})`]),
    tables: [data.table],
    charts: [{
      label: "no_progress_loops of should_reclaim_retry over time, by the outcome of the watermark check",
      height: 170,
      y: { range: () => [-1, maxReclaimRetries + 2] },
      yAxis: { splits: () => [0, 4, 8, 12, maxReclaimRetries] },
      before: (u) => drawLevel(u, maxReclaimRetries, "MAX_RECLAIM_RETRIES 16: beyond it the task gives up", "muted"),
      after: (u) => outcomes.forEach(([p, shape, name, size]) => drawShapes(u, shape, inSight(u, p.points.t, (i) => p.loops[i]), size, faint(name, 0.75))),
      targets: outcomes.map(([p, , , , word]) => ({
        t: p.points.t,
        y: (i) => p.loops[i],
        text: (i) => [
          `no_progress_loops ${p.loops[i]}, check ${word}`,
          `${pictures.words[p.zone[i]]}, order ${p.order[i]}: available ${grouped(p.available[i])}, min watermark ${plural(p.min[i], "page")}`,
          origin(pictures, p.points, i),
        ],
      })),
    }],
  };
}
