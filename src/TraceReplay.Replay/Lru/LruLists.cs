using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// Tells the list from the event's flags (<c>trace_reclaim_flags</c>, include/trace/events/vmscan.h: RECLAIM_WB_FILE or RECLAIM_WB_ANON,
/// and RECLAIM_WB_ASYNC). A capture has a handful of flag words, so each is read once.
/// </summary>
internal sealed class LruLists(NameTable names)
{
    private const long WbAnon = 0x1;
    private const long WbFile = 0x2;

    private readonly Dictionary<long, LruList> _byWord = [];
    private long _lastWord = -1;
    private LruList _last;

    /// <summary>The list that an event speaks of.</summary>
    public LruList Of(in TraceEvent e)
    {
        if (!e.Has(Field.Flags))
        {
            return LruList.Unknown;
        }

        // The word before comes again most often.
        long word = e[Field.Flags];
        if (word != _lastWord)
        {
            (_lastWord, _last) = (word, Find(word));
        }

        return _last;
    }

    private LruList Find(long word)
    {
        if (!_byWord.TryGetValue(word, out LruList list))
        {
            _byWord[word] = list = OfFlags(names[(int)word]);
        }

        return list;
    }

    /// <summary>The list of a flags word, by its names or as the number that a raw trace prints.</summary>
    public static LruList OfFlags(string flags) => Bits(flags) switch
    {
        WbAnon => LruList.Anon,
        WbFile => LruList.File,
        _ => LruList.Unknown,
    };

    private static long Bits(string flags)
    {
        bool hex = flags.StartsWith("0x", StringComparison.Ordinal);
        if (long.TryParse(hex ? flags.AsSpan(2) : flags, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out long bits))
        {
            return bits & (WbAnon | WbFile);
        }

        string[] names = flags.Split('|');
        return (names.Contains("RECLAIM_WB_ANON", StringComparer.Ordinal) ? WbAnon : 0)
            | (names.Contains("RECLAIM_WB_FILE", StringComparer.Ordinal) ? WbFile : 0);
    }
}
