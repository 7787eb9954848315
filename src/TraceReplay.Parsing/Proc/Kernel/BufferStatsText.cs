using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The statistics of ftrace's ring buffer, one block a CPU (tracing_stats_read, kernel/trace/trace.c). The block does not say whose it
/// is: see <see cref="CpuOfBlock"/> and <see cref="BufferStats.Cpu"/>.
/// </summary>
internal sealed class BufferStatsText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const string FirstKey = "entries";

    private readonly List<BufferStats> _blocks = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private BufferStats? _block;
    private int? _named;

    /// <summary>Whether a line begins such a text.</summary>
    public static bool IsBeginning(string line) =>
        CpuOfBlock.InLine(line) is not null
        || (line.StartsWith(FirstKey + ": ", StringComparison.Ordinal) && SnapshotNumber.IsDigits(line.AsSpan(FirstKey.Length + 2).TrimEnd()));

    /// <inheritdoc/>
    public override void Finish()
    {
        Close();
        Bag.BufferStats.AddRange(CpuOfBlock.Assign(_blocks, File));
        _blocks.Clear();
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        if (CpuOfBlock.InLine(line) is { } cpu)
        {
            Close();
            _named = cpu;
            return LineVerdict.Parsed;
        }

        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string key = colon < 0 ? "" : line[..colon];
        if (key is not (FirstKey or "overrun" or "commit overrun" or "bytes" or "oldest event ts" or "now ts" or "dropped events" or "read events"))
        {
            return LineVerdict.Unknown;
        }

        Word value = Word.Split(line[(colon + 1)..]) is [var word] ? word with { Column = word.Column + colon + 1 } : new Word("", colon + 1);
        return key.EndsWith(" ts", StringComparison.Ordinal) ? ReadTime(key, value) : ReadNumber(key, value);
    }

    private LineVerdict ReadTime(string key, Word value)
    {
        if (!SnapshotTime.TryRead(value.Text, out TraceTime time))
        {
            return Blame(FaultKind.NotANumber, value.Column, key);
        }

        BufferStats block = BlockFor(key);
        _block = key == "now ts" ? block with { Now = time } : block with { OldestEvent = time };
        return LineVerdict.Parsed;
    }

    private LineVerdict ReadNumber(string key, Word value)
    {
        if (!TryNumber(value, key, out long number))
        {
            return LineVerdict.Malformed;
        }

        BufferStats block = BlockFor(key);
        _block = key switch
        {
            FirstKey => block with { Entries = number },
            "overrun" => block with { Overrun = number },
            "commit overrun" => block with { CommitOverrun = number },
            "bytes" => block with { Bytes = number },
            "dropped events" => block with { DroppedEvents = number },
            _ => block with { ReadEvents = number },
        };
        return LineVerdict.Parsed;
    }

    // A key that comes again is the next CPU's, and so is the first one.
    private BufferStats BlockFor(string key)
    {
        if (_keys.Contains(key) || key == FirstKey)
        {
            Close();
        }

        _keys.Add(key);
        return _block ?? new BufferStats(File, Line, Phase) { Cpu = _named };
    }

    private void Close()
    {
        if (_block is not null)
        {
            _blocks.Add(_block);
            _named = null;
        }

        _block = null;
        _keys.Clear();
    }
}
