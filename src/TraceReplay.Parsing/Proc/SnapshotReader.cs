namespace TraceReplay.Parsing;

/// <summary>Gathers what the snapshots of a capture say.</summary>
internal sealed class SnapshotReader
{
    private readonly List<ZoneSnapshot> _zones = [];
    private readonly List<SwapDevice> _swaps = [];
    private readonly List<KeyValuePair<string, string>> _swapFiles = [];
    private readonly List<KeyValuePair<string, string>> _releases = [];
    private string? _uname;
    private string? _unameFile;
    private bool _fromUnameFile;
    private bool? _lruGen;

    /// <summary>Reads one snapshot; kinds that hold nothing of use here are passed over.</summary>
    public async ValueTask ReadAsync(TraceSource source, string kind, CancellationToken ct)
    {
        using var text = new BoundedText(source.Open());
        switch (kind)
        {
            case SnapshotKinds.Zoneinfo:
                await ZoneinfoText.ReadAsync(text, source.Name, _zones, ct);
                break;
            case SnapshotKinds.Dmesg:
                await ReadDmesgAsync(text, source.Name, ct);
                break;
            case SnapshotKinds.Uname:
                NoteRelease(UnameText.FromUname(await text.ReadLineAsync(ct)), source.Name, isUname: true);
                break;
            case SnapshotKinds.LruGen:
                _lruGen = LruGenText.IsEnabled(await text.ReadLineAsync(ct)) ?? _lruGen;
                break;
            case SnapshotKinds.Swaps:
                await ReadSwapsAsync(text, source.Name, ct);
                break;
        }
    }

    public Snapshots Finish() => new()
    {
        Zones = _zones,
        Swaps = _swaps,
        SwapFiles = _swapFiles,
        Uname = _uname,
        UnameFile = _unameFile,
        Releases = _releases,
        LruGenEnabled = _lruGen,
    };

    private async ValueTask ReadDmesgAsync(BoundedText text, string file, CancellationToken ct)
    {
        var zones = new MemInfoText(file, _zones);
        while (await text.ReadLineAsync(ct) is { } line)
        {
            NoteRelease(UnameText.FromDmesg(line), file, isUname: false);
            zones.Read(line, text.Line);
        }

        zones.Finish();
    }

    private async ValueTask ReadSwapsAsync(BoundedText text, string file, CancellationToken ct)
    {
        string phase = PhaseOf(file);
        _swapFiles.Add(new KeyValuePair<string, string>(file, phase));
        while (await text.ReadLineAsync(ct) is { } line)
        {
            string[] cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length >= 5 && long.TryParse(cells[^3], out long size) && long.TryParse(cells[^2], out long used))
            {
                _swaps.Add(new SwapDevice(file, cells[0], size, used, phase));
            }
        }
    }

    // The uname file is preferred to the log, whatever their names.
    private void NoteRelease(string? release, string file, bool isUname)
    {
        if (release is not null && !_releases.Exists(r => r.Key == file))
        {
            _releases.Add(KeyValuePair.Create(file, release));
        }

        if (release is not null && (_uname is null || (isUname && !_fromUnameFile)))
        {
            (_uname, _unameFile, _fromUnameFile) = (release, file, isUname);
        }
    }

    private static string PhaseOf(string file)
    {
        string name = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
        string suffix = name[(name.LastIndexOf('.') + 1)..];
        return suffix is "before" or "mid" or "after" ? suffix : "";
    }
}
