using System.Runtime.InteropServices;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>
/// What Ctrl-C and SIGTERM do: the first one asks the command to end, and a command that has a part of its result then writes it; the second one ends the process at
/// once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _asked = new();
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Listens from now on.</summary>
    public Interruption() =>
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal), PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal)];

    /// <summary>The first signal.</summary>
    public CancellationToken Token => _asked.Token;

    public void Dispose()
    {
        Array.ForEach(_signals, s => s.Dispose());
        _asked.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_asked.IsCancellationRequested)
        {
            Environment.Exit(ExitCodes.Interrupted);
        }

        _asked.Cancel();
    }
}
