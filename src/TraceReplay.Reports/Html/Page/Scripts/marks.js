// What is drawn beside uPlot's own lines: marks by shape and colour, lines across, labels.

const round = Array.from({ length: 16 }, (_, i) => [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)]);

// Outlines around 0, about 1 large. A shape says what a colour says, for those who do not see the colour.
const shapes = {
  circle: round,
  triangle: [[0, -1.15], [1.05, 0.8], [-1.05, 0.8]],
  square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
};

/** The outline as an SVG path, for a legend. */
const outline = (shape, size) => `M${shapes[shape].map(([x, y]) => `${(x * size).toFixed(2)} ${(y * size).toFixed(2)}`).join("L")}Z`;

/** Draws one shape at many points (canvas pixels), in one path. */
function drawShapes(u, shape, points, size, fill) {
  const { ctx } = u;
  const radius = size * devicePixelRatio;
  ctx.beginPath();
  for (const [x, y] of points) {
    shapes[shape].forEach(([dx, dy], i) => (i === 0 ? ctx.moveTo(x + dx * radius, y + dy * radius) : ctx.lineTo(x + dx * radius, y + dy * radius)));
    ctx.closePath();
  }

  // A rim below all of them keeps marks apart from the lines they stand on, and not from one another.
  ctx.lineWidth = devicePixelRatio * 2;
  ctx.strokeStyle = color("panel");
  ctx.stroke();
  ctx.fillStyle = fill;
  ctx.fill();
}

/** The points of a series that lie in sight, in canvas pixels. */
function inSight(u, times, valueOf, scale = "y") {
  const from = Math.max(0, lastAt(times, u.scales.x.min));
  const points = [];
  for (let i = from; i < times.length && times[i] <= u.scales.x.max; i++) {
    points.push([u.valToPos(times[i], "x", true), u.valToPos(valueOf(i), scale, true)]);
  }

  return points;
}

/** A line across at a value, with its name above it at the right, clear of marks on the line. */
function drawLevel(u, value, text, name) {
  const { ctx, bbox } = u;
  const y = Math.round(u.valToPos(value, "y", true)) + 0.5;
  ctx.save();
  ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.lineWidth = devicePixelRatio;
  ctx.strokeStyle = color(name);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.restore();
  label(u, text, bbox.left + bbox.width - 4 * devicePixelRatio, y - 8 * devicePixelRatio, "right", name);
}

/** Text on ground of its own, so that lines behind it do not cross it out. */
function label(u, text, x, y, align, name) {
  const { ctx } = u;
  ctx.save();
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
  ctx.textAlign = align;
  ctx.textBaseline = "bottom";
  ctx.lineJoin = "round";
  ctx.lineWidth = 3 * devicePixelRatio;
  ctx.strokeStyle = color("panel");
  ctx.strokeText(text, x, y);
  ctx.fillStyle = color(name);
  ctx.fillText(text, x, y);
  ctx.restore();
}

/** A line down at a moment, as high as the picture. */
function drawMoment(u, t, name, dash = []) {
  if (t < u.scales.x.min || t > u.scales.x.max) {
    return;
  }

  const { ctx, bbox } = u;
  const x = Math.round(u.valToPos(t, "x", true)) + 0.5;
  ctx.save();
  ctx.setLineDash(dash.map((d) => d * devicePixelRatio));
  ctx.lineWidth = 1.5 * devicePixelRatio;
  ctx.strokeStyle = color(name);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}
