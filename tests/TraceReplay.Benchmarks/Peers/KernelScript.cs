namespace TraceReplay.Benchmarks;

/// <summary>
/// The kernel's own reader of such texts, Documentation/trace/postprocess/trace-vmscan-postprocess.pl. It is not part of this repository: it
/// is looked for where Debian's linux-source packages lie, unpacked or packed.
/// </summary>
internal static class KernelScript
{
    private const string Sources = "/usr/src";
    private const string Script = "Documentation/trace/postprocess/trace-vmscan-postprocess.pl";

    /// <summary>Finds the script; null where there is none.</summary>
    /// <param name="named">The path that the user names; null to look for it.</param>
    /// <param name="folder">Where it is unpacked to.</param>
    /// <param name="ct">Ends the unpacking early.</param>
    public static async Task<string?> FindAsync(string? named, string folder, CancellationToken ct)
    {
        if (named is not null || !Directory.Exists(Sources))
        {
            return named;
        }

        string? unpacked = Directory.GetDirectories(Sources).Order(StringComparer.Ordinal).Select(f => Path.Combine(f, Script)).LastOrDefault(File.Exists);
        string? packed = Directory.GetFiles(Sources, "linux-source-*.tar.xz").Order(StringComparer.Ordinal).LastOrDefault();
        return unpacked ?? (packed is null ? null : await UnpackAsync(packed, folder, ct));
    }

    // Of more than a gigabyte only this file; tar ends when it has it.
    private static async Task<string> UnpackAsync(string archive, string folder, CancellationToken ct)
    {
        string inside = $"{Path.GetFileName(archive)[..^".tar.xz".Length]}/{Script}";
        await ChildProcess.RunAsync(new ChildCommand("tar", ["-xJf", archive, "-C", folder, "--occurrence=1", inside]), ct);
        return Path.Combine(folder, inside);
    }
}
