using System.Diagnostics;
using System.Globalization;

namespace TraceReplay.Benchmarks;

/// <summary><c>tracereplay verify -</c> of a text that is made while it is read, so that no size needs a disk.</summary>
/// <param name="text">The text that is repeated.</param>
/// <param name="program">The command.</param>
/// <param name="kernel">The kernel line that was recorded.</param>
internal sealed class StreamedVerify(RepeatedText text, TraceReplayProgram program, string kernel)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private readonly ChildCommand _command = new(program.Path, ["verify", "-", "--check", "--kernel", kernel]) { GoodExits = [0, 1, 3] };

    /// <summary>Runs it once.</summary>
    /// <param name="bytes">How much text it gets.</param>
    /// <param name="ct">Ends it early.</param>
    public async Task<StreamedResult> RunAsync(long bytes, CancellationToken ct)
    {
        ProcessStartInfo start = _command.ToStart();
        start.RedirectStandardInput = true;
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program.Path} cannot be started");
        Task<long> peak = Task.Factory.StartNew(() => PeakKbOf(process.Id), ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Task<string> output = process.StandardOutput.ReadToEndAsync(ct);
        long written = Write(process.StandardInput.BaseStream, bytes);
        string report = await output;
        await process.WaitForExitAsync(ct);
        _command.ThrowUnlessGood(process.ExitCode);
        return new StreamedResult(written, await peak, Stopwatch.GetElapsedTime(begin), ReportText.Sum(report));
    }

    private long Write(Stream pipe, long bytes)
    {
        using var buffered = new BufferedStream(pipe, 1 << 20);
        return text.WriteTo(buffered, bytes);
    }

    // VmHWM never falls, and is gone with the process: what is read last is the peak, but for the last millisecond.
    private static long PeakKbOf(int process)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status");
        long peak = 0;
        try
        {
            for (; PeakMemory.OfStatus(File.ReadLines(path)) is long kb; Thread.Sleep(Pause))
            {
                peak = kb;
            }
        }
        catch (IOException)
        {
            // It has ended.
        }

        return peak;
    }
}

/// <summary>What came of a text that was streamed.</summary>
/// <param name="Bytes">How long the text was.</param>
/// <param name="PeakKb">The most memory that the process had, in kB: VmHWM.</param>
/// <param name="Time">How long it took, the making of the text included.</param>
/// <param name="Found">The sum of the report.</param>
internal sealed record StreamedResult(long Bytes, long PeakKb, TimeSpan Time, string Found);
