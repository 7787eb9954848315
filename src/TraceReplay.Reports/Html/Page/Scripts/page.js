// Puts the page together. Pictures are drawn when they come near the window, so that a report of many captures opens at once.

// A picture on paper is as wide as A4 and Letter both leave room for.
const printWidth = 670;

const pending = new Map();
const watcher = new IntersectionObserver((entries) => entries.filter((e) => e.isIntersecting).forEach((e) => draw(e.target)), { rootMargin: "300px" });

function draw(figure) {
  const make = pending.get(figure);
  pending.delete(figure);
  watcher.unobserve(figure);
  make?.();
}

function pictureFigure(picture, pictures, range) {
  const plots = picture.charts.map((chart) => {
    const plot = element("div", { class: "plot", tabindex: "0", role: "group", "aria-label": `${chart.label}. Arrow keys go from point to point, plus and minus zoom, 0 shows all.` });
    plot.style.height = `${chart.height}px`;
    return plot;
  });
  const names = picture.charts.map((chart) => (chart.name ? element("p", { class: "lane-name" }, chart.name, chart.note ? element("span", {}, ` ${chart.note}`) : "") : ""));
  const figure = element("figure", { class: "picture", "data-kind": picture.kind, "aria-label": picture.title },
    element("figcaption", {}, element("h3", {}, picture.title), element("span", { class: "shown" }, picture.shown.join(" · "))),
    legend(picture.legend),
    ...plots.flatMap((plot, i) => [names[i], plot]),
    ...picture.tables.map(foldedTable));
  pending.set(figure, () => picture.charts.forEach((chart, i) => new Chart(plots[i], range, pictures, chart)));
  watcher.observe(figure);
  return figure;
}

function picturesOf(pictures) {
  const range = new Range(pictures.from, pictures.to);
  const made = [
    ...pictures.failures.map((f) => failuresPicture(pictures, range, f)),
    pictures.loops && loopsPicture(pictures, range, pictures.loops),
    ...pictures.zones.map((z) => watermarksPicture(pictures, range, z)),
    pictures.rates && ratesPicture(pictures, range, pictures.rates),
    pictures.priorities && prioritiesPicture(pictures, range, pictures.priorities),
    pictures.lanes.length > 0 && lanesPicture(pictures, range, pictures.lanes),
    ...(pictures.series ?? []).filter((s) => s.t.length > 0).map((s) => seriesPicture(pictures, range, s)),
  ].filter((p) => p);
  return [rangeBar(range, pictures.kills), ...made.map((p) => pictureFigure(p, pictures, range)), absentOf(pictures)];
}

// A picture that is not there is missed, unless the reason is.
function absentOf(pictures) {
  const reasons = [
    [pictures.failures.length === 0, "kswapd_failures, for no event or probe shows it"],
    [!pictures.loops, "no_progress_loops and watermarks, for there is no reclaim_retry_zone"],
    [!pictures.rates, "rates and priorities, for there is no mm_vmscan_lru_shrink_inactive"],
    ...(pictures.series ?? []).map((s) => [s.t.length === 0, `pressure, for no sample of ${pictures.files[s.file]} is of the time of the events`]),
  ].filter(([isAbsent]) => isAbsent).map(([, reason]) => reason);
  return reasons.length > 0 ? element("p", { class: "absent" }, `Not drawn: ${reasons.join("; ")}.`) : "";
}

function captureSection({ head, pictures }, i) {
  const id = `c${i}`;
  const section = element("section", { class: "capture", id, "aria-labelledby": `${id}-name` }, ...headOf(head, id));
  if (!pictures) {
    section.append(element("p", { class: "notice" }, `No pictures: ${head.no_pictures}.`));
    return section;
  }

  // The sections far below cost nothing before they are wanted.
  pending.set(section, () => section.append(...picturesOf(pictures)));
  watcher.observe(section);
  return section;
}

const main = document.getElementById("report");
document.title = report.captures.length === 1 ? `${report.captures[0].head.name} – TraceReplay` : "TraceReplay report";
main.append(...(report.captures.length > 1 ? [overview(report.captures)] : []), ...report.captures.map(captureSection));
if (report.unreadable > 0) {
  main.prepend(element("p", { class: "notice" }, `${plural(report.unreadable, "input")} could not be read; the command that wrote this report says why.`));
}

onColorsChanged(() => charts.forEach((chart) => chart.u.redraw(false)));
window.addEventListener("beforeprint", () => {
  while (pending.size > 0) {
    [...pending.keys()].forEach(draw);
  }

  charts.forEach((chart) => chart.resize(printWidth));
});
window.addEventListener("afterprint", () => charts.forEach((chart) => chart.resize()));
