using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The quick way through the lines that make up most of a trace: columns where the line before had them, a task and CPU that were seen
/// before, and an event that differs from the last of its kind only in values. Each byte is compared with what is expected there, so
/// that the end of the line need not be searched for. Whatever is not as expected is left to the dialects, which read it with care
/// and teach this way what the next such line looks like; what this way reads, they would read the same.
/// </summary>
internal sealed partial class QuickReader(DialectSet dialects, EventTallies tallies)
{
    private const byte Newline = (byte)'\n';

    private readonly QuickPrefixes _prefixes = new();
    private readonly QuickTime _time = new();
    private readonly QuickTemplate[] _touched = new QuickTemplate[KnownEvent.All.Length];
    private int _touchedCount;

    private PendingEvents _pending;
    private LineLayout _layout;

    /// <summary>Where events are counted. To be changed only after <see cref="Settle"/>.</summary>
    public EventTallies Tallies { get; set; } = tallies;

    /// <summary>Whether this machine's vectors make this way worth while.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    // A program that reads one file and ends is over before hot methods would be compiled again, and code that is compiled ahead
    // cannot use these vectors: so such methods are compiled once, and well.
    /// <summary>
    /// Reads the line at the beginning of the text, behind which a NUL and <see cref="TextPipe.Padding"/> must stand: no byte of a
    /// line may be NUL, so nothing is read behind it. Returns the line's length with its newline, or 0 when it must be read with care.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read(ReadOnlySpan<byte> text, ref TraceEvent e)
    {
        if (!_layout.IsKnown || text.IsEmpty)
        {
            return 0;
        }

        ref byte line = ref MemoryMarshal.GetReference(text);
        ref QuickPrefixes.Entry prefix = ref _prefixes.Find(ref line);
        if (!prefix.IsKnown || !_time.TryRead(ref line, out long nanoseconds))
        {
            return 0;
        }

        int length = ReadFields(ref Unsafe.Add(ref line, _layout.TimeEnd), nanoseconds, ref e);
        if (length == 0)
        {
            return 0;
        }

        if (prefix.Pending.Add(nanoseconds))
        {
            _prefixes.Touch(ref line);
        }

        _pending.Add(nanoseconds);
        prefix.PendingOrder = _pending.Count;
        e.Time = new TraceTime(nanoseconds, _time.Format);
        e.Task = prefix.Task;
        e.Cpu = prefix.Cpu;
        return _layout.TimeEnd + length;
    }

    /// <summary>
    /// Adds what was read to the account, and tells the dialects whose line was the last one. To be called before anything else is read
    /// and counted.
    /// </summary>
    public void Settle()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        Tallies.AddLines(_pending, _time.Format);
        dialects.Last = _prefixes.Settle(Tallies, _time.Format) ?? dialects.Last;
        foreach (QuickTemplate template in _touched.AsSpan(0, _touchedCount))
        {
            Tallies.AddEvents(template.Known, template.Pending, _time.Format);
            template.Pending = default;
        }

        (_pending, _touchedCount) = (default, 0);
    }

    /// <summary>
    /// Learns from a line that was read with care, here with its newline, where its columns are, what its beginning means and where
    /// its values stand.
    /// </summary>
    public void Learn(ReadOnlySpan<byte> line, LineLayout layout, KnownEvent known, in TraceEvent e, int task)
    {
        int prefix = EndOfFlags(line, layout);
        if (!layout.IsKnown || prefix > QuickPrefixes.MostBytes || !_time.TrySetColumns(line, prefix, layout))
        {
            return;
        }

        _layout = layout;
        _prefixes.SetLength(prefix);
        _prefixes.Add(line, e.Task, e.Cpu, task, dialects.Last);
        QuickTemplate template = _templates[known.Index] ??= new QuickTemplate();
        template.Learn(known, line, layout.TimeEnd, dialects.Context.Fields.Places, in e);
    }

    /// <summary>Reads what stands behind the time. Returns its length with its newline, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadFields(ref byte line, long time, ref TraceEvent e)
    {
        QuickTemplate? template = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_byHead), HeadOf(ref line));
        ulong differs = template?.Compare(ref line, 0, 0) ?? 0;
        if (template?.IsNamed(differs) != true)
        {
            template = LookUp(ref line);
            if (template is null)
            {
                return 0;
            }

            differs = template.Compare(ref line, 0, 0);
        }

        ref long slots = ref e.FirstSlot;
        template.CopyTo(ref slots);
        var differences = new QuickDifferences(template, differs);
        differences.Find(template, ref line);
        int length = differences.Place >= template.Length ? template.Length : ReadChanged(template, differences, ref line, ref slots);
        if (length == 0)
        {
            template.Forget();
            return 0;
        }

        e.Kind = template.Known.Kind;
        e.SetPresent(template.Present);
        if (template.Pending.Add(time))
        {
            _touched[_touchedCount++] = template;
        }

        return length;
    }

    // Flags are part of the beginning: a handful of them is in use.
    private static int EndOfFlags(ReadOnlySpan<byte> line, LineLayout layout)
    {
        int end = layout.TimeStart;
        while (end > layout.Prefix && line[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
