using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TraceReplay.Parsing;

/// <content>Names of events, with what stands between them and the time.</content>
internal sealed partial class QuickReader
{
    private const int LongestName = 64;
    private const int HeadBits = 8;

    private readonly QuickTemplate?[] _templates = new QuickTemplate?[KnownEvent.All.Length];

    // By what the first bytes hash to: mostly the name of the event, and sometimes values, too.
    private readonly QuickTemplate?[] _byHead = new QuickTemplate?[1 << HeadBits];

    // A NUL anywhere in the line is a flaw.
    private static ReadOnlySpan<byte> NameEnds => ": \n\0"u8;

    /// <summary>The template of the event whose name stands behind the colon of the time.</summary>
    private QuickTemplate? LookUp(ref byte line)
    {
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref line, LongestName)[1..];
        int name = text.IndexOfAnyExcept((byte)' ');
        int colon = name < 0 ? -1 : text[name..].IndexOfAny(NameEnds) + name;
        if (name <= 0 || colon <= name || colon + 1 == text.Length || text[colon] != ':')
        {
            return null;
        }

        if (text[colon + 1] != ' ')
        {
            // perf prints the system before the name.
            name = colon + 1;
            colon = name + text[name..].IndexOfAny(NameEnds);
            if (colon <= name || text[colon] != ':')
            {
                return null;
            }
        }

        KnownEvent? known = EventNameTable.Find(text[name..colon]);
        return known is null ? null : _byHead[HeadOf(ref line)] = _templates[known.Index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HeadOf(ref byte line)
    {
        // The first bytes are blanks, or the same in all names.
        ulong mixed = (QuickNumber.Load(ref Unsafe.Add(ref line, 8)) * 0x9E3779B97F4A7C15)
            ^ (QuickNumber.Load(ref Unsafe.Add(ref line, 16)) * 0xC2B2AE3D27D4EB4F)
            ^ (QuickNumber.Load(ref Unsafe.Add(ref line, 24)) * 0x165667B19E3779F9);
        return (int)(mixed >> (64 - HeadBits));
    }
}
