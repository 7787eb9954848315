using System.Text;

namespace TraceReplay.Parsing;

/// <content>The text that the events were read from.</content>
public sealed partial class Capture
{
    /// <summary>The most bytes of a line that <see cref="ReadLineTextsAsync"/> gives.</summary>
    internal const int MostBytes = 4096;

    /// <summary>Whether the files can be read more than once: standard input and other pipes cannot.</summary>
    public bool CanReadAgain => _sources.All(source => source.CanReadAgain);

    /// <summary>
    /// Some lines of a file, byte for byte with their line ends; a mail's as they were before they were mailed. Lines that the file
    /// lacks are left out. Only for a capture that <see cref="CanReadAgain"/>. The accounts stay as they are.
    /// </summary>
    /// <param name="file">Index of the file in <see cref="Files"/>.</param>
    /// <param name="lines">The numbers, from 1, as <see cref="Events.TraceEvent.Line"/> has them.</param>
    /// <param name="ct">Ends the reading early.</param>
    public ValueTask<IReadOnlyDictionary<long, byte[]>> ReadLinesAsync(int file, IReadOnlySet<long> lines, CancellationToken ct = default) =>
        ReadLinesAsync(file, lines, int.MaxValue, ct);

    /// <summary>The same as text without line ends, for people: of a long line its beginning.</summary>
    /// <param name="file">Index of the file in <see cref="Files"/>.</param>
    /// <param name="lines">The numbers, from 1.</param>
    /// <param name="ct">Ends the reading early.</param>
    public async ValueTask<IReadOnlyDictionary<long, string>> ReadLineTextsAsync(int file, IReadOnlySet<long> lines, CancellationToken ct = default)
    {
        IReadOnlyDictionary<long, byte[]> found = await ReadLinesAsync(file, lines, MostBytes + 1, ct);
        return found.ToDictionary(f => f.Key, f => TextOf(f.Value));
    }

    private async ValueTask<IReadOnlyDictionary<long, byte[]>> ReadLinesAsync(int file, IReadOnlySet<long> lines, int most, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var texts = new LineTexts(lines, most);
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

    private static string TextOf(byte[] line)
    {
        ReadOnlySpan<byte> text = line.AsSpan().TrimEnd("\r\n"u8);
        return text.Length > MostBytes ? Encoding.UTF8.GetString(text[..MostBytes]) + "…" : Encoding.UTF8.GetString(text);
    }
}
