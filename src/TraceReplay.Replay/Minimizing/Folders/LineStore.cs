using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The texts of the lines that were asked for, each read once.</summary>
internal sealed class LineStore(Capture capture)
{
    private readonly Dictionary<Part, byte[]> _texts = [];

    /// <summary>The text of a line that was loaded; nothing for a line that its file lacks.</summary>
    public ReadOnlySpan<byte> this[Part line] => _texts[line];

    /// <summary>Reads lines that were not read before.</summary>
    public async ValueTask LoadAsync(IEnumerable<Part> lines, CancellationToken ct)
    {
        foreach (IGrouping<int, Part> file in lines.Where(l => !l.IsWholeFile && !_texts.ContainsKey(l)).GroupBy(l => l.File))
        {
            HashSet<long> wanted = [.. file.Select(l => l.Line)];
            IReadOnlyDictionary<long, byte[]> texts = await capture.ReadLinesAsync(file.Key, wanted, ct).ConfigureAwait(false);
            foreach (long line in wanted)
            {
                _texts[new Part(file.Key, line)] = texts.TryGetValue(line, out byte[]? text) ? text : [];
            }
        }
    }
}
