using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The two lines that the Chen series' bpftrace script prints: <c>[node N] [jiffies] kswapd end, kswapd_failures N</c> at each
/// balance_pgdat, and <c>[cpu N] [jiffiesl] reset kswapd_failures M</c>, where M is what direct reclaim had reclaimed.
/// </summary>
internal sealed class BpftraceKswapdDialect(LineContext context) : LineDialect(context)
{
    private static readonly KnownEvent Enter = KnownEvent.Of(EventKind.BalancePgdatEnter);
    private static readonly KnownEvent Reset = KnownEvent.Of(EventKind.DirectReclaimEnd);

    public override LineVerdict Read(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        int pos = SkipBlanks(line, 0);
        ReadOnlySpan<byte> text = line[pos..];
        if (text.StartsWith("[node "u8))
        {
            return ReadLine(line, pos + "[node ".Length, "kswapd end, kswapd_failures "u8, Enter, ref e);
        }

        return text.StartsWith("[cpu "u8)
            ? ReadLine(line, pos + "[cpu ".Length, "reset kswapd_failures "u8, Reset, ref e)
            : LineVerdict.NotMine;
    }

    private LineVerdict ReadLine(
        ReadOnlySpan<byte> line, int pos, ReadOnlySpan<byte> words, KnownEvent known, ref TraceEvent e)
    {
        int wordsAt = line.IndexOf(words);
        if (wordsAt < 0)
        {
            return LineVerdict.NotMine;
        }

        bool isNode = known == Enter;
        if (!TryNumber(line, ref pos, "]"u8, out long place) || place > int.MaxValue)
        {
            return Context.Blame(FaultKind.NotANumber, pos, isNode ? "node" : "cpu");
        }

        pos = SkipBlanks(line, pos) + 1;
        // The script's "%ul" prints an unsigned number and then the letter.
        if (pos > line.Length || !TryNumber(line, ref pos, isNode ? "]"u8 : "l]"u8, out long jiffies))
        {
            return Context.Blame(FaultKind.NotANumber, Math.Min(pos, line.Length), "jiffies");
        }

        pos = wordsAt + words.Length;
        NumberFault wrong = NumberText.ReadValue(line, ref pos, out long value);
        if (wrong != NumberFault.None)
        {
            return Context.Blame((FaultKind)wrong, wordsAt + words.Length, isNode ? "kswapd_failures" : "nr_reclaimed");
        }

        Fill(known, isNode ? place : -1, isNode ? -1 : (int)place, value, ref e);
        e.Time = new TraceTime(jiffies, TimeFormat.Jiffies);
        return LineVerdict.Parsed;
    }

    private void Fill(KnownEvent known, long node, int cpu, long value, ref TraceEvent e)
    {
        e.ClearFields();
        e.Kind = known.Kind;
        e.Cpu = cpu;
        e.Task = TaskId.Unknown;
        if (node >= 0)
        {
            e.Set(Field.Node, node);
            e.Set(Field.KswapdFailures, value);
        }
        else
        {
            e.Set(Field.NrReclaimed, value);
        }

        Context.Known = known;
        Context.Dialect = Dialect.BpftraceKswapd;
    }

    /// <summary>Reads digits and the text that closes them; a bare <c>]</c> always closes.</summary>
    private static bool TryNumber(ReadOnlySpan<byte> line, ref int pos, ReadOnlySpan<byte> close, out long value)
    {
        int at = pos;
        if (!NumberText.TryDigits(line, ref at, out value))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = line[at..];
        int length = rest.StartsWith(close) ? close.Length : rest.StartsWith("]"u8) ? 1 : 0;
        pos = length > 0 ? at + length : pos;
        return length > 0;
    }
}
