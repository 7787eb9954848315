// no_progress_loops of each look at a zone, by what the watermark check said.

function loopsPicture(pictures, range, data) {
  const highest = [data.passed, data.failed].flatMap((p) => p.loops).reduce((a, b) => Math.max(a, b), 0);
  const outcomes = [[data.passed, "circle", "blue", 3, "passed"], [data.failed, "triangle", "red", 4, "failed"]];
  const stalls = stallsOf([data.passed, data.failed]);
  return {
    kind: "loops",
    title: "no_progress_loops and the watermark check",
    shown: [shownOf(data.passed.points, data.failed.points), plural(data.table.total, "stall")],
    legend: [
      ...outcomes.map(([points, shape, name, , word]) => [swatch(outline(shape, 5), name), `check ${word} (${grouped(points.points.total)})`]),
      [swatch("M-7 5L7 -5", "gray", 1), "one stall"],
    ],
    tables: [data.table],
    charts: [{
      label: "no_progress_loops of should_reclaim_retry over time, by the outcome of the watermark check",
      height: highest > 4 ? 190 : 130,
      y: { range: () => [-1, maxReclaimRetries * 1.3] },
      yAxis: { splits: () => [0, 4, 8, 12, maxReclaimRetries] },
      before: (u) => {
        drawLevel(u, maxReclaimRetries, "MAX_RECLAIM_RETRIES 16: beyond it the task gives up", "muted");
        drawStalls(u, stalls);
      },
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

// The looks of each stall in the order of time.
function stallsOf(outcomes) {
  const stalls = new Map();
  for (const p of outcomes) {
    p.stall.forEach((stall, i) => {
      if (!stalls.has(stall)) {
        stalls.set(stall, []);
      }

      stalls.get(stall).push([p.points.t[i], p.loops[i]]);
    });
  }

  stalls.delete(-1);
  return [...stalls.values()].filter((s) => s.length > 1).map((s) => s.sort((a, b) => a[0] - b[0]));
}

function drawStalls(u, stalls) {
  const { ctx } = u;
  ctx.beginPath();
  for (const stall of stalls) {
    if (stall.at(-1)[0] >= u.scales.x.min && stall[0][0] <= u.scales.x.max) {
      stall.forEach(([t, loops], i) => ctx[i === 0 ? "moveTo" : "lineTo"](u.valToPos(t, "x", true), u.valToPos(loops, "y", true)));
    }
  }

  ctx.lineWidth = devicePixelRatio;
  ctx.strokeStyle = faint("gray", 0.7);
  ctx.stroke();
}
