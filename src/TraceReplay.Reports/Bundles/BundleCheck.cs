using System.Text.Json;

namespace TraceReplay.Reports;

/// <summary>Holds the files of a bundle against its sums and its manifest, before any of them is believed.</summary>
internal static class BundleCheck
{
    private const int MostNamed = 5;

    /// <summary>The manifest of a sound bundle.</summary>
    public static BundleManifest Check(IReadOnlyDictionary<string, BundleEntry> entries)
    {
        BundleEntry manifest = entries.GetValueOrDefault(BundleNames.Manifest)
            ?? throw new BundleException($"an archive, but no bundle of tracereplay: it has no {BundleNames.Manifest}; unpack it and give the folder");
        BundleEntry sums = entries.GetValueOrDefault(BundleNames.Sums) ?? throw new BundleException($"a broken bundle: {BundleNames.Sums} is missing");
        Require(entries, BundleSums.Read(sums), [BundleNames.Sums], BundleNames.Sums);
        BundleManifest read = Parse(manifest);
        Require(entries, read.Files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal), [BundleNames.Sums, BundleNames.Manifest], BundleNames.Manifest);
        return read;
    }

    private static void Require(IReadOnlyDictionary<string, BundleEntry> entries, Dictionary<string, string> hashes, string[] unlisted, string list)
    {
        string[] wrong =
        [
            .. entries.Values.Where(e => hashes.TryGetValue(e.Path, out string? hash) && hash != e.Sha256).Select(e => $"{e.Path} was changed").Order(StringComparer.Ordinal),
            .. hashes.Keys.Where(path => !entries.ContainsKey(path)).Select(path => $"{path} is missing").Order(StringComparer.Ordinal),
            .. entries.Keys.Where(path => !hashes.ContainsKey(path) && !unlisted.Contains(path)).Select(path => $"{path} is not in its {list}").Order(StringComparer.Ordinal),
        ];
        if (wrong.Length > 0)
        {
            string more = wrong.Length > MostNamed ? $", and {wrong.Length - MostNamed} more" : string.Empty;
            throw new BundleException($"a broken bundle: {string.Join(", ", wrong.Take(MostNamed))}{more}");
        }
    }

    private static BundleManifest Parse(BundleEntry entry)
    {
        try
        {
            BundleManifest? manifest = JsonSerializer.Deserialize(entry.Bytes.Span, JsonText.Context.BundleManifest);
            if (manifest is { Schema: > BundleManifest.CurrentSchema })
            {
                throw new BundleException($"a bundle of schema {manifest.Schema}, which this tracereplay does not know: it reads {BundleManifest.CurrentSchema}");
            }

            return manifest is { Files: not null, Policies: not null, Capture: { } name } && IsName(name) && manifest.Files.All(f => f is { Path: not null, Sha256: not null })
                ? manifest
                : throw new BundleException($"a broken bundle: {BundleNames.Manifest} lacks what a manifest has");
        }
        catch (JsonException)
        {
            throw new BundleException($"a broken bundle: {BundleNames.Manifest} is no manifest");
        }
    }

    // The name leads to a folder of goldens.
    private static bool IsName(string name) =>
        !name.Contains('\\', StringComparison.Ordinal) && !name.Any(char.IsControl) && name.Split('/').All(part => part is not ("" or "." or ".."));
}
