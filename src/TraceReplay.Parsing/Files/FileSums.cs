using System.Buffers;
using System.Collections.ObjectModel;
using System.Security.Cryptography;

namespace TraceReplay.Parsing;

/// <summary>
/// Holds the files of a folder against the sha256sums beside them, which the recorder of <c>tracereplay record</c> writes. Every byte is read for
/// that: it happens beside the reading of the events and not before it, and once, however often the capture is opened.
/// </summary>
internal sealed class FileSums
{
    /// <summary>The file that holds the hashes.</summary>
    public const string Name = "sha256sums";

    private const int HashLength = 64;

    // "HASH  name", and "HASH *name" of files read as binary.
    private const int NameAt = HashLength + 2;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private IReadOnlyDictionary<string, string>? _faults;

    /// <summary>Nothing is wrong.</summary>
    public static IReadOnlyDictionary<string, string> NoFaults { get; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What is wrong with which file: one that differs, and the list itself where it names what is missing.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FaultsAsync(IReadOnlyList<TraceSource> sources, CancellationToken ct) =>
        _faults ??= sources.FirstOrDefault(s => s.Name == Name) is { } list ? await Task.Run(() => FindAsync(list, sources, ct), ct) : NoFaults;

    private static async Task<IReadOnlyDictionary<string, string>> FindAsync(TraceSource list, IReadOnlyList<TraceSource> sources, CancellationToken ct)
    {
        var files = sources.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (string line in await LinesAsync(list, ct))
        {
            string name = line[NameAt..];
            if (!files.TryGetValue(name, out TraceSource? file))
            {
                missing.Add(name);
            }
            else if (await HashAsync(file, ct) is { } hash && !line.StartsWith(hash, StringComparison.OrdinalIgnoreCase))
            {
                faults[name] = $"differs from its hash in {Name}: it was changed after the recording";
            }
        }

        if (missing.Count > 0)
        {
            faults[Name] = $"names what is not here: {string.Join(", ", missing)}";
        }

        return faults;
    }

    private static async ValueTask<IEnumerable<string>> LinesAsync(TraceSource source, CancellationToken ct)
    {
        await using Stream? bytes = source.OpenBytes();
        if (bytes is null)
        {
            return [];
        }

        using var reader = new StreamReader(bytes);
        string text = await reader.ReadToEndAsync(ct);
        return text.Split('\n').Where(line => line.Length > NameAt && line.AsSpan(0, HashLength).IndexOfAnyExcept(Hexadecimal) < 0);
    }

    // What cannot be read is told where it is read.
    private static async ValueTask<string?> HashAsync(TraceSource source, CancellationToken ct)
    {
        try
        {
            await using Stream? bytes = source.OpenBytes();
            return bytes is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, ct));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
