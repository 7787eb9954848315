using System.Buffers;
using System.Security.Cryptography;

namespace TraceReplay.Parsing;

/// <summary>Holds the files of a folder against the sha256sums beside them, which the recorder of <c>tracereplay record</c> writes.</summary>
internal static class FileSums
{
    private const string Name = "sha256sums";
    private const int HashLength = 64;

    // "HASH  name", and "HASH *name" of files read as binary.
    private const int NameAt = HashLength + 2;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Notes what differs, and what is missing, at the accounts of the files.</summary>
    public static async ValueTask CheckAsync(IReadOnlyList<TraceSource> sources, IReadOnlyList<FileAccount> accounts, CancellationToken ct)
    {
        int list = accounts.ToList().FindIndex(a => a.Name == Name);
        if (list < 0)
        {
            return;
        }

        var files = accounts.Select((account, index) => (account.Name, index)).ToDictionary(f => f.Name, f => f.index, StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (string line in await LinesAsync(sources[list], ct))
        {
            string name = line[NameAt..];
            if (!files.TryGetValue(name, out int file))
            {
                missing.Add(name);
            }
            else if (await HashAsync(sources[file], ct) is { } hash && !line.StartsWith(hash, StringComparison.OrdinalIgnoreCase))
            {
                accounts[file].SumFault = $"differs from its hash in {Name}: it was changed after the recording";
            }
        }

        if (missing.Count > 0)
        {
            accounts[list].SumFault = $"names what is not here: {string.Join(", ", missing)}";
        }
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

    private static async ValueTask<string?> HashAsync(TraceSource source, CancellationToken ct)
    {
        await using Stream? bytes = source.OpenBytes();
        return bytes is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, ct));
    }
}
