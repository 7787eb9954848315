namespace TraceReplay.Parsing;

/// <summary>
/// The processors that may work at a time. Each capture that is worked on takes one; those that are left over read large texts ahead.
/// What comes out does not depend on how many there are.
/// </summary>
/// <param name="count">How many there are, at least 1.</param>
public sealed class ParseWorkers(int count) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count, count);

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>Takes one for a capture.</summary>
    public Task TakeAsync(CancellationToken ct) => _free.WaitAsync(ct);

    /// <summary>Gives it back.</summary>
    public void Release() => _free.Release();

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    /// <summary>Takes one that nobody needs.</summary>
    internal bool TryTake() => _free.Wait(0, CancellationToken.None);
}
