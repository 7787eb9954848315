// Memory pressure and free memory as a recorder sampled them.

function seriesPicture(pictures, range, data) {
  const place = (i) => `${moment(data.t[i])} s · ${pictures.files[data.file]}:${data.line[i]}`;
  const percent = (value) => (value === null ? "not sampled" : `${value.toFixed(2)} %`);
  const kilobytes = (value) => (value === null ? "not sampled" : `${grouped(value)} kB`);
  return {
    kind: "series",
    title: "Memory pressure and free memory, sampled",
    shown: [shownOf(data), pictures.files[data.file]],
    legend: [
      [swatch("M-7 0H7", "orange", 2), "some tasks stall, avg10"],
      [swatch("M-7 0H7", "red", 2), "all tasks stall (full), avg10"],
      [swatch("M-7 -3H7V5H-7Z", "orange"), "stalled since the sample before, of the time (filled)"],
      [swatch("M-7 0H7", "blue", 2), "MemFree"],
      [swatch("M-7 0H7", "green", 2), "MemAvailable"],
      [swatch("M-7 0H-2M2 0H7", "purple", 2), "SwapFree"],
    ],
    tables: [data.table],
    charts: [
      {
        label: "Memory pressure over time, percent",
        name: "pressure, %",
        height: 140,
        hasTimes: false,
        y: { range: () => [0, 104] },
        yAxis: { splits: () => [0, 25, 50, 75, 100] },
        data: [data.t, data.some_share, data.full_share, data.some_avg10, data.full_avg10],
        series: [stalled("orange"), stalled("red"), sampled("orange"), sampled("red")],
        targets: [{ t: data.t, reach: 4, text: (i) => [
          `some: avg10 ${percent(data.some_avg10[i])}, since the sample before ${percent(data.some_share[i])}`,
          `full: avg10 ${percent(data.full_avg10[i])}, since the sample before ${percent(data.full_share[i])}`,
          place(i),
        ] }],
      },
      memoryChart(data, (i) => [
        `MemFree ${kilobytes(data.mem_free[i])}, MemAvailable ${kilobytes(data.mem_available[i])}, SwapFree ${kilobytes(data.swap_free[i])}`,
        place(i),
      ]),
    ],
  };
}

const sampled = (name, dash = []) => ({ stroke: () => color(name), width: 1.5, dash, spanGaps: false, points: { show: false } });

// What lies between two samples is drawn back from the later one, which told it.
const stalled = (name) => ({ stroke: () => faint(name, 0.6), fill: () => faint(name, 0.3), width: 0.5, spanGaps: false, points: { show: false }, paths: uPlot.paths.stepped({ align: -1 }) });

function memoryChart(data, text) {
  const columns = [data.mem_free, data.mem_available, data.swap_free];
  const values = columns.flat().filter((v) => v !== null);
  const scale = sizes(values.reduce((a, b) => Math.max(a, b), 0), values.filter((v) => v > 0).reduce((a, b) => Math.min(a, b), Infinity));
  return {
    label: "MemFree, MemAvailable and SwapFree over time, kB",
    name: `free memory and swap, kB, ${scale.isLog ? "logarithmic" : "linear"}`,
    height: 150,
    ...scale,
    data: [data.t, ...columns],
    series: [sampled("blue"), sampled("green"), sampled("purple", [6, 4])],
    targets: [{ t: data.t, reach: 4, text }],
  };
}
