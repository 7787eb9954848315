using System.Runtime.CompilerServices;

namespace TraceReplay.Parsing;

/// <summary>Events that were read the quick way and are not in the account yet.</summary>
internal struct PendingEvents
{
    /// <summary>How many.</summary>
    public int Count;

    /// <summary>The time of the first of them, in ns.</summary>
    public long FirstTime;

    /// <summary>The time of the last of them, in ns.</summary>
    public long LastTime;

    /// <summary>One more; true if it is the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(long time)
    {
        LastTime = time;
        if (Count++ > 0)
        {
            return false;
        }

        FirstTime = time;
        return true;
    }
}
