// How fast shrink_inactive_list scanned and reclaimed, by list, and how much of what it scanned it got.

const listColors = { anon: "blue", file: "orange", "list not recorded": "gray" };

function ratesPicture(pictures, range, data) {
  const times = data.line.map((line, i) => data.start + i * data.width);
  const bins = times.map((t, i) => i).filter((i) => data.line[i] > 0);
  const target = (text) => ({ t: bins.map((i) => times[i]), end: bins.map((i) => times[i] + data.width), reach: 2, text: (k) => [...text(bins[k]), `${moment(times[bins[k]])} s and ${lasting(data.width)} on · ${pictures.files[data.file[bins[k]]]}:${data.line[bins[k]]}`] });
  const rate = (pages) => grouped(Math.round(pages / data.width));
  const hit = (list, i) => (list.scanned[i] > 0 ? (100 * list.reclaimed[i]) / list.scanned[i] : null);
  return {
    kind: "rates",
    title: "Scan and reclaim rates, pages per second",
    shown: [`${plural(data.total, "pass")} in bins of ${lasting(data.width)}`],
    legend: [
      [swatch("M-7 0H7", "gray", 1.25), "scanned (thin line)"],
      [swatch("M-7 -3H7V5H-7Z", "gray"), "reclaimed (filled)"],
      ...data.lists.map((l) => [swatch("M-7 -4H7V4H-7Z", listColors[l.name]), l.name]),
    ],
    tables: [data.table],
    charts: [
      ...data.lists.map((list) => rateChart(times, list, data.width, target((i) => [
        `${list.name}: scanned ${rate(list.scanned[i])}, reclaimed ${rate(list.reclaimed[i])} pages/s`,
        hit(list, i) === null ? "nothing scanned" : `hit rate ${hit(list, i).toFixed(1)} %`,
      ]))),
      {
        label: "Hit rate: reclaimed of scanned pages, percent, over time",
        name: "hit rate: reclaimed of scanned, %",
        height: 110,
        y: { range: () => [0, 104] },
        yAxis: { splits: () => [0, 25, 50, 75, 100] },
        data: [times, ...data.lists.map((l) => times.map((t, i) => hit(l, i)))],
        series: data.lists.map((l) => ({ stroke: () => color(listColors[l.name]), width: 1.5, spanGaps: false, points: { show: true, size: 3, fill: () => color(listColors[l.name]) }, paths: uPlot.paths.stepped({ align: 1 }) })),
        targets: [target((i) => data.lists.map((l) => `${l.name}: ${hit(l, i) === null ? "nothing scanned" : `${hit(l, i).toFixed(1)} % of ${plural(l.scanned[i], "page")}`}`))],
      },
    ],
  };
}

// Scanned as a line, reclaimed as an area below it: the distance between them is what was scanned in vain.
function rateChart(times, list, width, target) {
  const [scanned, reclaimed] = [list.scanned, list.reclaimed].map((pages) => pages.map((p) => p / width));
  const positive = [...scanned, ...reclaimed].filter((r) => r > 0);
  const name = listColors[list.name];
  const scale = sizes(positive.reduce((a, b) => Math.max(a, b), 0), positive.reduce((a, b) => Math.min(a, b), Infinity));
  const paths = uPlot.paths.stepped({ align: 1 });
  return {
    label: `Pages per second scanned and reclaimed of ${list.name} lists over time`,
    name: `${list.name}, pages/s, ${scale.isLog ? "logarithmic" : "linear"}`,
    height: 120,
    hasTimes: false,
    ...scale,
    data: [times, reclaimed, scanned],
    series: [
      { stroke: () => color(name), fill: () => faint(name, 0.55), width: 0.5, paths, points: { show: false } },
      { stroke: () => color(name), width: 1.25, paths, points: { show: false } },
    ],
    targets: [target],
  };
}
