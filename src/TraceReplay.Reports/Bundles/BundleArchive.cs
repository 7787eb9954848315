using System.Formats.Tar;
using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Writes a bundle: the same files give the same bytes, whoever writes them and when.</summary>
internal static class BundleArchive
{
    /// <summary>The most bytes that a bundle may unpack to: its files are held in memory.</summary>
    public const long MostBytes = 1L << 30;

    // ustar: a name of 100 bytes, with a prefix of 155.
    private const int LongestName = 100;

    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>The archive: one top folder, the files sorted by name.</summary>
    public static byte[] Write(string top, IReadOnlyList<BundleEntry> entries)
    {
        if (entries.Sum(e => (long)e.Bytes.Length) > MostBytes)
        {
            throw new BundleException("holds more than 1 GiB, more than a bundle may; compress its traces with gzip, which are read as they are");
        }

        if (entries.FirstOrDefault(e => Encoding.UTF8.GetByteCount(top + "/" + e.Path) > LongestName) is { } wide)
        {
            throw new BundleException($"{top}/{wide.Path}: the name is longer than the {LongestName} bytes that every tar can read");
        }

        return StableGzip.Compress(stream =>
        {
            using var tar = new TarWriter(stream, TarEntryFormat.Ustar, leaveOpen: true);
            foreach (BundleEntry entry in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
            {
                Write(tar, $"{top}/{entry.Path}", entry);
            }
        });
    }

    private static void Write(TarWriter tar, string name, BundleEntry entry)
    {
        using Stream data = entry.ToCaptureFile().Open();
        tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
        {
            Mode = Mode,
            ModificationTime = DateTimeOffset.UnixEpoch,
            DataStream = data,
        });
    }
}
