using System.Runtime.InteropServices;

namespace TraceReplay.Parsing;

/// <content>Names of events, with the system that perf prints before them.</content>
internal sealed partial class QuickReader
{
    private const int LongestName = 48;
    private const int LongestSystem = 16;

    // A NUL anywhere in the line is a flaw.
    private static ReadOnlySpan<byte> NameEnds => ": \n\0"u8;

    // "vmscan:" in perf's text, nothing in ftrace's: what stood before the name last looked up.
    private QuickBytes _systemText;
    private int _system;

    private bool IsSystem(ref byte at) => _system == 0 || _systemText.Matches(ref at);

    /// <summary>The event whose name, with or without its system, stands here.</summary>
    private QuickEvent? LookUp(ref byte at)
    {
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpan(ref at, LongestName + LongestSystem);
        int colon = text.IndexOfAny(NameEnds);
        if (colon <= 0 || text[colon] != ':')
        {
            return null;
        }

        int name = 0;
        if (text[colon + 1] != ' ')
        {
            name = colon + 1;
            int rest = text[name..].IndexOfAny(NameEnds);
            if (rest <= 0 || text[name + rest] != ':' || name > LongestSystem)
            {
                return null;
            }

            colon = name + rest;
        }

        KnownEvent? known = EventNameTable.Find(text[name..colon]);
        _system = name;
        _systemText = new QuickBytes(text[..name]);
        return known is null ? null : QuickEvent.All[known.Index];
    }
}
