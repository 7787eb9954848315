namespace TraceReplay.Parsing;

/// <content>Lines as text, for reports.</content>
public sealed partial class Capture
{
    /// <summary>Whether every file can be read more than once: standard input and other pipes cannot.</summary>
    public bool CanReadAgain => _sources.All(source => source.CanReadAgain);

    /// <summary>
    /// The text of some lines of a file, by their numbers; of a mail, as it was before it was mailed. Only these lines are kept, and
    /// of a long one its beginning. Lines that the file lacks are left out. The accounts stay as they are.
    /// </summary>
    /// <param name="file">Index into <see cref="Files"/>.</param>
    /// <param name="lines">The numbers, from 1, as <see cref="Events.TraceEvent.Line"/> has them.</param>
    /// <param name="ct">Ends the reading early.</param>
    public async ValueTask<IReadOnlyDictionary<long, string>> ReadLinesAsync(int file, IReadOnlySet<long> lines, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        await using SourceStream stream = _sources[file].Open();
        using LineSource source = Files[file].IsMail ? new MailLineReader(new LineReader(stream)) : new LineReader(stream);
        return await LineTexts.ReadAsync(source, lines, ct);
    }
}
