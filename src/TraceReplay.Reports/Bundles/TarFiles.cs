using System.Formats.Tar;
using System.IO.Compression;

namespace TraceReplay.Reports;

/// <summary>
/// Reads the files of an archive that anyone may have made. Nothing of it is written to disk, so that no name in it can lead anywhere;
/// links and devices are refused, and what it unpacks to is bounded.
/// </summary>
internal sealed class TarFiles
{
    private const int MostFiles = 4096;

    private readonly Dictionary<string, BundleEntry> _entries = new(StringComparer.Ordinal);
    private string? _reading;

    private TarFiles()
    {
    }

    /// <summary>The files by their paths below the top folder.</summary>
    public IReadOnlyDictionary<string, BundleEntry> Entries => _entries;

    /// <summary>Whether all files were read, and yet the checksum of gzip says that some byte is wrong.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Reads a <c>.tar.gz</c>, or a <c>.tar</c>, as some browsers leave what they fetched.</summary>
    public static TarFiles Read(Stream archive, bool isCompressed)
    {
        var files = new TarFiles();
        using Stream text = new BoundedStream(isCompressed ? new GZipStream(archive, CompressionMode.Decompress) : archive, BundleArchive.MostBytes);
        try
        {
            files.ReadEntries(text);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new BundleException(files._reading is { } name ? $"the archive is cut off or damaged, in or behind {Shown(name)}" : "the archive is cut off or damaged");
        }

        return files;
    }

    private void ReadEntries(Stream text)
    {
        using var tar = new TarReader(text, leaveOpen: true);
        while (tar.GetNextEntry() is { } entry)
        {
            _reading = entry.Name;
            if (entry.EntryType is not (TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes))
            {
                Add(entry);
            }
        }

        try
        {
            // Only at its end is the checksum of gzip held against what was read.
            text.CopyTo(Stream.Null);
        }
        catch (InvalidDataException)
        {
            IsDamaged = true;
        }
    }

    private void Add(TarEntry entry)
    {
        if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
        {
            throw new BundleException($"{Shown(entry.Name)} is no plain file; a bundle has no links and no devices");
        }

        string path = BelowTop(entry.Name);
        using var bytes = new MemoryStream();
        entry.DataStream?.CopyTo(bytes);
        if (_entries.Count == MostFiles || !_entries.TryAdd(path, new BundleEntry(path, bytes.ToArray())))
        {
            throw new BundleException(_entries.Count == MostFiles ? $"it has more than {MostFiles} files" : $"{Shown(path)} is in it twice");
        }
    }

    private static string BelowTop(string name)
    {
        string[] parts = name.Split('/');
        bool isSound = parts.Length > 1 && parts.All(p => p.Length > 0 && p is not ("." or "..") && !p.Any(char.IsControl) && !p.Contains('\\', StringComparison.Ordinal));
        return isSound ? string.Join('/', parts[1..]) : throw new BundleException($"{Shown(name)} is no name that a bundle has");
    }

    private static string Shown(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c));
}
