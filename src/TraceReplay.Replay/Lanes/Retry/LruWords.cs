using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The flags of mm_vmscan_lru_shrink_inactive (show_reclaim_flags). A capture has a few words for them, and each is read once.</summary>
internal sealed class LruWords(NameTable names)
{
    private readonly Dictionary<long, LruType> _byWord = [];
    private long _lastWord = -1;
    private LruType _last;

    /// <summary>The type of pages that an event speaks of.</summary>
    public LruType Of(in TraceEvent e)
    {
        long word = e.Get(Field.Flags) ?? 0;
        if (word != _lastWord)
        {
            (_lastWord, _last) = (word, Find(word));
        }

        return _last;
    }

    private LruType Find(long word)
    {
        if (!_byWord.TryGetValue(word, out LruType type))
        {
            string flags = names[(int)word];
            bool anon = flags.Contains("RECLAIM_WB_ANON", StringComparison.Ordinal);
            bool file = flags.Contains("RECLAIM_WB_FILE", StringComparison.Ordinal);
            _byWord[word] = type = anon == file ? LruType.Unknown : anon ? LruType.Anon : LruType.File;
        }

        return type;
    }
}
