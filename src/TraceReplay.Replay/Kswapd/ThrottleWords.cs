using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The reasons of mm_vmscan_throttled. A capture has a few words for them, and each is read once.</summary>
internal sealed class ThrottleWords(NameTable names)
{
    private readonly Dictionary<long, ThrottleReason?> _byWord = [];

    // Most waits of a machine have the reason of the wait before.
    private long _lastWord = -1;
    private ThrottleReason? _last;

    /// <summary>The reason of an event, or null when it names none that is known.</summary>
    public ThrottleReason? Of(in TraceEvent e)
    {
        long word = e[Field.Reason];
        if (word != _lastWord)
        {
            (_lastWord, _last) = (word, Find(word));
        }

        return _last;
    }

    private ThrottleReason? Find(long word)
    {
        if (!_byWord.TryGetValue(word, out ThrottleReason? reason))
        {
            _byWord[word] = reason = ThrottleReasons.Parse(names[(int)word]);
        }

        return reason;
    }
}
