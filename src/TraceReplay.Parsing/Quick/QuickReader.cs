using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The quick way through the lines that make up most of a trace: columns where the line before had them, a task and CPU that were seen
/// before, a known event whose fields stand in the schema's order. Each byte is compared with what is expected there, so that the end
/// of the line need not be searched for. Whatever is not as expected is left to the dialects, which read it with care; what this way
/// reads, they would read the same.
/// </summary>
internal sealed partial class QuickReader(FieldReader fields)
{
    // The fields of a line are not held against the end of the text one by one: this is more than they and a name can take, as long
    // as none of them is a text, and a vector beyond.
    private const int Slack = (TraceEvent.MaxFields * (QuickBytes.Most + 16)) + 256;

    private const byte Newline = (byte)'\n';

    private readonly QuickPrefixes _prefixes = new();

    // A static would be looked after each time: the hot methods are compiled once, before anything is initialised.
    private readonly QuickEvent?[] _events = QuickEvent.All;
    private readonly int[] _next = new int[KnownEvent.All.Length];
    private LineLayout _layout;
    private int _prefix;
    private int _decimals;
    private int _last;

    /// <summary>Whether this machine's vectors make this way worth while.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    /// <summary>The event last read.</summary>
    public KnownEvent Known { get; private set; } = KnownEvent.All[0];

    /// <summary>The place of its task in the account.</summary>
    public int TaskPlace { get; private set; }

    // A program that reads one file and ends is over before hot methods would be compiled again, and code that is compiled ahead
    // cannot use these vectors: so such methods are compiled once, and well.
    /// <summary>Reads the line at the beginning of the text. Returns its length with its newline, or 0 when it must be read with care.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read(ReadOnlySpan<byte> text, ref TraceEvent e)
    {
        if (!_layout.IsKnown || text.Length < _layout.TimeEnd + Slack)
        {
            return 0;
        }

        ref byte line = ref MemoryMarshal.GetReference(text);
        ref byte limit = ref Unsafe.Add(ref line, text.Length - Slack);
        ref readonly QuickPrefixes.Entry prefix = ref _prefixes.Find(ref line);
        if (!prefix.IsKnown || !QuickTime.TryRead(ref line, _prefix, _layout.TimeEnd, _decimals, out long nanoseconds))
        {
            return 0;
        }

        ref byte at = ref FindEvent(ref Unsafe.Add(ref line, _layout.TimeEnd + 1), ref limit);
        if (Unsafe.IsNullRef(ref at))
        {
            return 0;
        }

        QuickEvent found = _events[_last]!;
        at = ref ReadFields(found, ref at, ref limit, ref e);
        if (Unsafe.IsNullRef(ref at))
        {
            return 0;
        }

        e.Kind = found.Known.Kind;
        e.Time = new TraceTime(nanoseconds, _decimals == 6 ? TimeFormat.Microseconds : TimeFormat.Nanoseconds);
        e.Task = prefix.Task;
        e.Cpu = prefix.Cpu;
        Known = found.Known;
        TaskPlace = prefix.Place;
        return (int)Unsafe.ByteOffset(ref line, ref at);
    }

    /// <summary>Learns from a line that was read with care where its columns are, and what its beginning means.</summary>
    public void Learn(ReadOnlySpan<byte> line, LineLayout layout, in TraceEvent e, int place)
    {
        if (!layout.IsKnown)
        {
            return;
        }

        int prefix = EndOfFlags(line, layout);
        int dot = line[layout.TimeStart..layout.TimeEnd].IndexOf((byte)'.') + layout.TimeStart;
        int decimals = layout.TimeEnd - dot - 1;
        if (prefix > QuickPrefixes.MostBytes || dot < Math.Max(QuickTime.Reach, prefix + 2) || decimals is not (6 or 9))
        {
            return;
        }

        _prefixes.SetLength(prefix);
        _prefixes.Add(line, e.Task, e.Cpu, place);
        (_layout, _prefix, _decimals) = (layout, prefix, decimals);
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

    /// <summary>Finds the event whose name stands here after some blanks. Returns the place after the name, or a null reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte FindEvent(ref byte at, ref byte limit)
    {
        int blanks = CountBlanks(ref at);
        ref byte name = ref Unsafe.Add(ref at, blanks);
        if (blanks == 0 || Unsafe.IsAddressGreaterThan(ref name, ref limit))
        {
            return ref Unsafe.NullRef<byte>();
        }

        // What followed the event before often follows it again.
        QuickEvent? guess = _events[_next[_last]];
        if (guess?.IsNamed(ref Unsafe.Add(ref name, _system)) != true || !IsSystem(ref name))
        {
            guess = LookUp(ref name);
            if (guess is null)
            {
                return ref Unsafe.NullRef<byte>();
            }

            _next[_last] = guess.Known.Index;
        }

        _last = guess.Known.Index;
        ref byte end = ref Unsafe.Add(ref name, _system + guess.Length);
        return ref Unsafe.IsAddressGreaterThan(ref end, ref limit) ? ref Unsafe.NullRef<byte>() : ref end;
    }

    /// <summary>How many blanks stand here, at most 31.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountBlanks(ref byte at)
    {
        uint blanks = Vector256.Equals(Vector256.LoadUnsafe(ref at), Vector256.Create((byte)' ')).ExtractMostSignificantBits();
        int count = BitOperations.TrailingZeroCount(~blanks);
        return count < 32 ? count : 0;
    }
}
