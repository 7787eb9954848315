using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Renders the decisions of one policy as they come, to be printed when the capture's turn has come.</summary>
public abstract class DecisionRecorder : IDecisionSink, IDisposable
{
    private readonly SpoolStream _spool = new();

    /// <summary>Where the rendered decisions go.</summary>
    protected Stream Spool => _spool;

    /// <summary>Whether there is any decision.</summary>
    public bool IsEmpty => _spool.Length == 0;

    /// <inheritdoc/>
    public abstract void OnDecision(in Decision decision);

    /// <summary>Copies the rendered decisions.</summary>
    public void CopyTo(Stream output)
    {
        Flush();
        _spool.Replay(output);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Hands what is buffered to <see cref="Spool"/>.</summary>
    protected abstract void Flush();

    /// <summary>Frees the spool.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _spool.Dispose();
        }
    }
}
