using System.Diagnostics;

namespace TraceReplay.Parsing;

/// <summary>
/// Waits for what takes others some microseconds: to read a chunk, to parse one. A thread that sleeps instead is woken later than that, above all
/// on a virtual machine.
/// </summary>
internal struct Patience
{
    private const int Spins = 60;

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(0.3);

    private long _begin;

    /// <summary>Whether it takes longer than that.</summary>
    public readonly bool IsOver => _begin != 0 && Stopwatch.GetElapsedTime(_begin) > Most;

    /// <summary>Waits a little.</summary>
    public void Wait()
    {
        _begin = _begin == 0 ? Stopwatch.GetTimestamp() : _begin;
        Thread.SpinWait(Spins);
    }
}
