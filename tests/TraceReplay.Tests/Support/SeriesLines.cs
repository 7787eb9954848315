using System.Globalization;

namespace TraceReplay.Tests;

/// <summary>The lines of a series, made of the real snapshots of a capture as a recorder prints them.</summary>
internal static class SeriesLines
{
    private const string Capture = "zram-retry-6.12";

    /// <summary>The first two lines.</summary>
    public static string[] Head { get; } =
        ["# tracereplay series 1", "# clock=CLOCK_MONOTONIC interval=0.200 page_size=4096 host=vm"];

    /// <summary>The stat of a cgroup.</summary>
    public static string[] Stat { get; } = ["anon 7340032", "file 1048576", "workingset_refault_anon 12", "pgscan 4711"];

    /// <summary>A sample of these sections that takes a millisecond.</summary>
    public static string[] Sample(decimal seconds, params IEnumerable<string> sections) =>
        [$"@ {Time(seconds)}", .. sections, $"@end {Time(seconds + 0.001m)}"];

    /// <summary>A section.</summary>
    public static string[] Section(string path, params IEnumerable<string> lines) => [$"==> {path} <==", .. lines];

    /// <summary>The files of the machine, as they were before or after the run.</summary>
    public static string[] Machine(string phase = "after") =>
    [
        .. Section("/proc/pressure/memory", CaptureTexts.Lines(Capture, $"psi_memory.{phase}")),
        .. Section("/proc/meminfo", CaptureTexts.Lines(Capture, $"meminfo.{phase}")),
        .. Section("/proc/vmstat", CaptureTexts.Lines(Capture, $"vmstat.{phase}")),
        .. Section("/proc/swaps", CaptureTexts.Lines(Capture, $"swaps.{phase}")),
        .. Section("/sys/block/zram0/mm_stat", CaptureTexts.Lines(Capture, $"zram_mm_stat.{phase}")),
    ];

    /// <summary>The files of a cgroup that are in every sample.</summary>
    public static string[] Cgroup(string path, long current) =>
    [
        .. Section($"/sys/fs/cgroup{path}/memory.pressure", CaptureTexts.Lines(Capture, "psi_memory.after")),
        .. Section($"/sys/fs/cgroup{path}/memory.current", [current.ToString(CultureInfo.InvariantCulture)]),
        .. Section($"/sys/fs/cgroup{path}/memory.swap.current", ["8192"]),
        .. Section($"/sys/fs/cgroup{path}/memory.events", ["low 0", "high 3", "max 0", "oom 1", "oom_kill 1"]),
        .. Section($"/sys/fs/cgroup{path}/memory.stat", Stat),
    ];

    /// <summary>The files of a cgroup that a recorder reads once in a while.</summary>
    public static string[] Settings(string path) =>
    [
        .. Section($"/sys/fs/cgroup{path}/memory.min", ["0"]),
        .. Section($"/sys/fs/cgroup{path}/memory.low", ["4096"]),
        .. Section($"/sys/fs/cgroup{path}/memory.high", ["67108864"]),
        .. Section($"/sys/fs/cgroup{path}/memory.max", ["max"]),
        .. Section($"/sys/fs/cgroup{path}/memory.oom.group", ["1"]),
        .. Section($"/sys/fs/cgroup{path}/cgroup.oomd", ["avoid"]),
    ];

    /// <summary>Two tasks; the name of one has a blank, the cgroup of the other was not looked up.</summary>
    public static string[] Tasks { get; } = Section("tasks", ["225 500 98123 /app/web app one", "7 -1000 0 - kthreadd"]);

    /// <summary>A whole series of four samples: the tasks and the settings stand in the first one.</summary>
    public static string[] Whole { get; } =
    [
        .. Head,
        .. Sample(100.0m, [.. Machine("before"), .. Section("/sys/fs/cgroup/memory.pressure", CaptureTexts.Lines(Capture, "psi_memory.before")), .. Cgroup("/app/web", 16777216), .. Settings("/app/web"), .. Tasks]),
        .. Sample(100.2m, [.. Machine(), .. Cgroup("/app/web", 16777216)]),
        "# lost 2 samples: the recorder was not scheduled from 100.4 to 100.8",
        .. Sample(100.8m, [.. Machine(), .. Cgroup("/app/web", 33554432)]),
        .. Sample(101.0m, [.. Machine(), .. Cgroup("/app/web", 33554432)]),
    ];

    private static string Time(decimal seconds) => seconds.ToString("F6", CultureInfo.InvariantCulture);
}
