using System.Globalization;

namespace TraceReplay.Tests.Oracle;

/// <summary>One line of the simulated recording.</summary>
internal sealed record SimLine(long Time, int Sequence, int Cpu, string Comm, int Pid, string Text)
{
    public Truth? Truth { get; init; }

    /// <summary>kswapd_failures of every node when the line was written.</summary>
    public required int[] Failures { get; init; }

    /// <summary>As ftrace prints it (trace_print_context and trace_print_lat_fmt, kernel/trace/trace_output.c).</summary>
    public string Ftrace => string.Create(
        CultureInfo.InvariantCulture,
        $"{Comm,16}-{Pid,-7} [{Cpu:D3}] ..... {Time / 1_000_000,5}.{Time % 1_000_000:D6}: {Text}");
}
