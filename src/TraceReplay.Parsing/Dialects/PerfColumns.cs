using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The columns in which <c>perf script</c> prints the task and the CPU (perf_sample__fprintf_start, tools/perf/builtin-script.c):
/// <c>comm pid/tid [cpu] misc</c>, each of which <c>-F</c> may have left out. The order is perf's own whatever the order of -F.
/// </summary>
/// <param name="HasComm">Whether there is a task name.</param>
/// <param name="HasTid">Whether there is a pid, be it one that says that there is none.</param>
/// <param name="HasCpu">Whether there is a CPU.</param>
/// <param name="Prefix">Where they end; behind them only the misc column.</param>
internal readonly record struct PerfColumns(bool HasComm, bool HasTid, bool HasCpu, int Prefix)
{
    private const int CpuDigits = 3;

    /// <summary>Whether there are enough of them to tell a sample from prose.</summary>
    public bool AreCertain => HasTid && HasCpu;

    /// <summary>Whether there is no column at all.</summary>
    public bool AreNone => !HasComm && !HasTid && !HasCpu;

    /// <summary>Reads the columns that end before <paramref name="end"/>, from the right.</summary>
    public static bool TryRead(LineContext context, ReadOnlySpan<byte> line, int end, ref TraceEvent e, out PerfColumns columns)
    {
        columns = default;
        end = SkipMisc(line, line[..end].TrimEnd((byte)' ').Length);
        int prefix = end;
        if (!TryReadCpu(line, ref end, ref e, out bool hasCpu))
        {
            return false;
        }

        ReadOnlySpan<byte> left = line[..end];
        bool hasTid = TryReadTid(ref left, out int tid);
        ReadOnlySpan<byte> comm = left.Trim((byte)' ');
        e.Task = tid == TaskId.UnknownPid ? TaskId.Unknown : new TaskId(context.Tasks.Index(comm), tid);
        columns = new PerfColumns(!comm.IsEmpty, hasTid, hasCpu, prefix);
        return true;
    }

    // The misc column stands between the CPU and the time.
    private static int SkipMisc(ReadOnlySpan<byte> line, int end)
    {
        int word = line[..end].LastIndexOf((byte)' ') + 1;
        bool misc = word > 1 && end - word <= 4 && line[word..end].IndexOfAnyExcept(ByteSets.PerfMisc) < 0
            && line[..word].TrimEnd((byte)' ') is [.., (byte)']' or (>= (byte)'0' and <= (byte)'9')];
        return misc ? line[..word].TrimEnd((byte)' ').Length : end;
    }

    private static bool TryReadCpu(ReadOnlySpan<byte> line, ref int end, ref TraceEvent e, out bool found)
    {
        e.Cpu = -1;
        found = end > 0 && line[end - 1] == ']';
        if (!found)
        {
            return true;
        }

        int open = line[..end].LastIndexOf((byte)'[');
        if (open < 0 || end - open - 2 < CpuDigits || (open > 0 && line[open - 1] != ' ')
            || !NumberText.TryInt(line[(open + 1)..(end - 1)], out int cpu))
        {
            return false;
        }

        e.Cpu = cpu;
        end = line[..open].TrimEnd((byte)' ').Length;
        return true;
    }

    /// <summary>Takes the tid, or <c>pid/tid</c>, from the end of a text. The thread is what decides, so the pid is passed over.</summary>
    private static bool TryReadTid(ref ReadOnlySpan<byte> text, out int tid)
    {
        int start = text.LastIndexOf((byte)' ') + 1;
        ReadOnlySpan<byte> word = text[start..];
        int slash = word.IndexOf((byte)'/');
        if (!IsTid(word[(slash + 1)..], out tid) || (slash >= 0 && !IsTid(word[..slash], out _)))
        {
            tid = TaskId.UnknownPid;
            return false;
        }

        text = text[..start];
        return true;
    }

    // perf knows no task here and prints ":-1 -1".
    private static bool IsTid(ReadOnlySpan<byte> word, out int tid)
    {
        bool isNone = word.SequenceEqual("-1"u8);
        bool isNumber = NumberText.TryInt(word, out tid);
        tid = isNumber ? tid : TaskId.UnknownPid;
        return isNone || isNumber;
    }
}
