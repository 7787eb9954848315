using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>
/// Decides whether the files that are merged share a clock. No line names its clock, so recordings of one run are told by their times: they
/// overlap. Where they do not, events that two files hold give the offset; without such events the files stay apart.
/// </summary>
internal sealed class ClockPlan(List<TraceSource> sources, List<Sniff> sniffs, List<FileAccount> accounts)
{
    // Recorders of one run are started within this time of each other.
    private const long Near = 30_000_000_000;

    private readonly SampledEvents?[] _samples = new SampledEvents?[sources.Count];

    /// <summary>Shifts or sets apart the files whose clock is not that of the recording that leads.</summary>
    public async ValueTask ApplyAsync(int lead, CancellationToken ct)
    {
        for (int i = 0; i < accounts.Count; i++)
        {
            if (i != lead && accounts[i].Role == FileRole.Replayed && !await SharesClockAsync(lead, i, ct))
            {
                await PlaceAsync(lead, i, ct);
            }
        }
    }

    private async ValueTask PlaceAsync(int lead, int file, CancellationToken ct)
    {
        (ClockOffset? offset, int via) = await FindOffsetAsync(lead, file, ct);
        if (offset is null)
        {
            accounts[file].Role = FileRole.Counted;
            accounts[file].ClockNote = $"stays apart from {accounts[lead].Name}: their times do not overlap, and no file holds events of both clocks";
            return;
        }

        accounts[file].ClockOffset = offset.Value.Nanoseconds;
        string seconds = (offset.Value.Nanoseconds / 1e9).ToString("+0.000000;-0.000000", CultureInfo.InvariantCulture);
        accounts[file].ClockNote = $"times are shifted by {seconds} s to the clock of {accounts[lead].Name}, "
            + $"by {offset.Value.Events} events that {accounts[lead].Name} and {accounts[via].Name} both hold";
    }

    /// <summary>The offset of a file, from its own events or from those of a third recording on the same clock.</summary>
    private async ValueTask<(ClockOffset? Offset, int Via)> FindOffsetAsync(int lead, int file, CancellationToken ct)
    {
        for (int via = 0; via < sources.Count; via++)
        {
            bool candidate = via == file || (via != lead && sniffs[via].IsTrace && sniffs[via].InSeconds && await SharesClockAsync(file, via, ct));
            if (candidate && ClockOffset.Between(await SampleAsync(lead, ct), await SampleAsync(via, ct)) is { } offset)
            {
                return (offset, via);
            }
        }

        return (null, file);
    }

    private async ValueTask<bool> SharesClockAsync(int a, int b, CancellationToken ct)
    {
        if (Math.Abs(sniffs[a].FirstTime - sniffs[b].FirstTime) <= Near)
        {
            return true;
        }

        (int early, int late) = sniffs[a].FirstTime < sniffs[b].FirstTime ? (a, b) : (b, a);
        return await EndAsync(early, ct) >= sniffs[late].FirstTime;
    }

    private async ValueTask<long> EndAsync(int file, CancellationToken ct)
    {
        SampledEvents sample = await SampleAsync(file, ct);
        return sample.IsWhole ? sample.Last : await SampledEvents.FindEndAsync(sources[file], sniffs[file].IsMail, ct);
    }

    private async ValueTask<SampledEvents> SampleAsync(int file, CancellationToken ct) =>
        _samples[file] ??= await SampledEvents.ReadAsync(sources[file], sniffs[file].IsMail, ct);
}
