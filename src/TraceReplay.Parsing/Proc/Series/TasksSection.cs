using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The tasks of a sample: pid, oom_score_adj, resident pages, cgroup, and the name, which is the rest of the line.</summary>
internal sealed class TasksSection : SeriesSection
{
    private const int Numbers = 3;
    private const string NotLooked = "-";
    private static readonly string[] Names = ["pid", "oom_score_adj", "rss"];

    private Dictionary<int, TaskSample> _before = [];
    private List<TaskSample> _tasks = [];

    /// <inheritdoc/>
    public override LineVerdict Read(string line, long number)
    {
        Fault = default;
        Span<long> numbers = stackalloc long[Numbers];
        int pos = 0;
        for (int i = 0; i < Numbers; i++)
        {
            ReadOnlySpan<char> word = NextWord(line, ref pos);
            FaultKind wrong = word.IsEmpty ? FaultKind.Missing : SnapshotNumber.ReadSigned(word, out numbers[i]);
            wrong = wrong == FaultKind.None && (i < 2 ? numbers[i] != (int)numbers[i] : numbers[i] < 0) ? FaultKind.NotANumber : wrong;
            if (wrong != FaultKind.None)
            {
                return Blame(wrong, line, pos - word.Length, Names[i]);
            }
        }

        ReadOnlySpan<char> cgroup = NextWord(line, ref pos);
        if (cgroup.IsEmpty)
        {
            return Blame(FaultKind.Missing, line, pos, "cgroup");
        }

        ReadOnlySpan<char> comm = line.AsSpan(Math.Min(pos + 1, line.Length));
        _tasks.Add(Make(numbers, cgroup is NotLooked ? default : cgroup, comm));
        return LineVerdict.Parsed;
    }

    /// <inheritdoc/>
    public override void Close(SampleUnderWay sample)
    {
        sample.SetTasks(_tasks);
        var now = new Dictionary<int, TaskSample>(_tasks.Count);
        foreach (TaskSample task in _tasks)
        {
            now[task.Pid] = task;
        }

        (_before, _tasks) = (now, []);
    }

    // Most tasks are as they were: the samples then share the record.
    private TaskSample Make(ReadOnlySpan<long> numbers, ReadOnlySpan<char> cgroup, ReadOnlySpan<char> comm)
    {
        var pid = (int)numbers[0];
        TaskSample? before = _before.GetValueOrDefault(pid);
        string name = before is not null && comm.SequenceEqual(before.Comm) ? before.Comm : comm.ToString();
        string? path = cgroup.IsEmpty ? null : before is not null && cgroup.SequenceEqual(before.Cgroup) ? before.Cgroup : cgroup.ToString();
        var task = new TaskSample(pid, name, (int)numbers[1], numbers[2], path);
        return task == before ? before : task;
    }

    private static ReadOnlySpan<char> NextWord(string line, ref int pos)
    {
        int start = pos;
        while (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        pos = start;
        while (pos < line.Length && line[pos] != ' ')
        {
            pos++;
        }

        return line.AsSpan(start, pos - start);
    }

    private LineVerdict Blame(FaultKind kind, string line, int column, string name)
    {
        Fault = new Fault(kind, Math.Min(column, line.Length), name);
        return LineVerdict.Malformed;
    }
}
