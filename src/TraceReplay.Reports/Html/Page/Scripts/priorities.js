// The reclaim priority over time: how often shrink_inactive_list ran at each.

const defPriority = 12;

function prioritiesPicture(pictures, range, data) {
  const most = data.count.reduce((a, b) => Math.max(a, b), 1);
  const height = (count) => (most === 1 ? 1 : Math.log(count) / Math.log(most));
  const begin = data.bin.map((b) => data.start + b * data.width);
  const end = begin.map((t) => t + data.width);
  const lowest = data.priority.reduce((a, b) => Math.min(a, b), defPriority);
  return {
    kind: "priorities",
    title: "Reclaim priority",
    shown: [`${plural(data.total, "pass")} in bins of ${lasting(data.width)}`],
    legend: [
      [null, "passes in a bin: 1"],
      [element("span", { class: "ramp" }), `${grouped(most)}, logarithmic`],
      [null, `lowest priority seen: ${lowest}`],
    ],
    tables: [data.table],
    charts: [{
      label: "Passes of shrink_inactive_list by time and priority, as a heat map",
      height: 210,
      y: { dir: -1, range: () => [-0.5, defPriority + 0.5] },
      yAxis: { splits: () => Array.from({ length: defPriority + 1 }, (_, i) => i), filter: (u, splits) => splits.map((s) => (s % 2 === 0 ? s : null)), grid: { show: false } },
      before: (u) => {
        const { ctx } = u;
        const tall = Math.abs(u.valToPos(1, "y", true) - u.valToPos(0, "y", true)) - devicePixelRatio;
        for (let i = 0; i < begin.length; i++) {
          if (end[i] >= u.scales.x.min && begin[i] <= u.scales.x.max) {
            const x = u.valToPos(begin[i], "x", true);
            ctx.fillStyle = heat(height(data.count[i]));
            ctx.fillRect(x, u.valToPos(data.priority[i], "y", true) - tall / 2, Math.max(devicePixelRatio, u.valToPos(end[i], "x", true) - x), tall);
          }
        }
      },
      targets: [{
        t: begin,
        end,
        reach: 1,
        rows: (u, i) => [data.priority[i] - 0.5, data.priority[i] + 0.5].map((p) => u.valToPos(p, "y")).sort((a, b) => a - b),
        text: (i) => [
          `priority ${data.priority[i]}: ${plural(data.count[i], "pass")}, ${grouped(data.by_kswapd[i])} by kswapd`,
          `from ${moment(begin[i])} s, ${lasting(data.width)} · first ${pictures.files[data.file[i]]}:${data.line[i]}`,
        ],
      }],
    }],
  };
}
