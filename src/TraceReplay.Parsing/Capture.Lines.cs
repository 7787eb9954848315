namespace TraceReplay.Parsing;

/// <content>The text that the events were read from.</content>
public sealed partial class Capture
{
    /// <summary>Whether the files can be read more than once: a pipe cannot.</summary>
    public bool CanReadAgain => _sources.All(source => source.CanReadAgain);

    /// <summary>
    /// The texts of some lines of a file, byte for byte with their line ends; a mail's as they were before they were mailed. Lines
    /// that the file lacks are left out. Only for a capture that <see cref="CanReadAgain"/>.
    /// </summary>
    /// <param name="file">Index of the file in <see cref="Files"/>.</param>
    /// <param name="lines">The lines, from 1.</param>
    /// <param name="ct">Ends the reading early.</param>
    public async ValueTask<IReadOnlyDictionary<long, byte[]>> ReadLinesAsync(int file, IReadOnlySet<long> lines, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var texts = new LineTexts(lines);
        await using SourceStream stream = _sources[file].Open();
        if (Files[file].IsMail)
        {
            await texts.ReadMailAsync(stream, ct);
        }
        else
        {
            texts.ReadPlain(stream, ct);
        }

        return texts.Found;
    }
}
