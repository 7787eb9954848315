namespace TraceReplay.Parsing;

/// <content>What goes on beside the reading of the events.</content>
public sealed partial class Capture
{
    // Reads the replayed files, and the counted ones where they are wanted too.
    private void Begin(FileRole lastRole)
    {
        TraceSource[] read = [.. _sources.Where((_, i) => Files[i].Role <= lastRole)];
        bool hasEnd = read.All(source => source.CanReadAgain && source.Recorder is null);
        _reading.Progress?.OnPass(hasEnd ? read.Sum(source => source.Size) : null);
    }

    // A pipe may have ended because who writes into it was stopped a moment before.
    private void NoteStoppedPipes()
    {
        for (int i = 0; i < Files.Count && _reading.Stop.IsCancellationRequested; i++)
        {
            Files[i].IsInterrupted |= Files[i].Role <= FileRole.Counted && !_sources[i].CanReadAgain;
        }
    }

    private Task<IReadOnlyDictionary<string, string>> SumsAsync(CancellationToken ct) =>
        _sums is null ? Task.FromResult(FileSums.NoFaults) : _sums.FaultsAsync(_sources, ct);

    private async ValueTask NoteSumsAsync(Task<IReadOnlyDictionary<string, string>> sums)
    {
        IReadOnlyDictionary<string, string> faults = await sums;
        foreach (FileAccount file in Files)
        {
            file.SumFault = faults.GetValueOrDefault(file.Name);
        }
    }
}
