using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>What was found in the snapshots of a capture so far.</summary>
internal sealed class SnapshotBag
{
    private readonly List<KeyValuePair<string, string>> _releases = [];
    private string? _uname;
    private string? _unameFile;
    private bool _fromUnameFile;

    public List<ZoneSnapshot> Zones { get; } = [];

    public List<SwapDevice> Swaps { get; } = [];

    public List<KeyValuePair<string, string>> SwapFiles { get; } = [];

    public List<VmStatSnapshot> VmStat { get; } = [];

    public List<MemInfoSnapshot> MemInfo { get; } = [];

    public List<BuddySnapshot> BuddyInfo { get; } = [];

    public List<PressureSnapshot> Pressure { get; } = [];

    public List<ZramMmStat> ZramMmStats { get; } = [];

    public List<ZramBdStat> ZramBdStats { get; } = [];

    public List<ZramBackingDevice> ZramBackingDevices { get; } = [];

    public List<ZramWritebackLimit> ZramWritebackLimits { get; } = [];

    public List<BufferStats> BufferStats { get; } = [];

    public List<OomReport> OomReports { get; } = [];

    public List<OomReap> OomReaps { get; } = [];

    public List<MachineSeries> Series { get; } = [];

    public List<BpftraceMap> Maps { get; } = [];

    public bool? LruGenEnabled { get; set; }

    public string? Host { get; set; }

    /// <summary>How many events bpftrace says that it lost beside its maps.</summary>
    public long LostEvents { get; set; }

    /// <summary>Notes the kernel's release. The uname file is preferred to the log, whatever their names.</summary>
    public void NoteRelease(string release, string file, bool isUname)
    {
        if (!_releases.Exists(r => r.Key == file))
        {
            _releases.Add(KeyValuePair.Create(file, release));
        }

        if (_uname is null || (isUname && !_fromUnameFile))
        {
            (_uname, _unameFile, _fromUnameFile) = (release, file, isUname);
        }
    }

    public Snapshots ToSnapshots() => new()
    {
        Zones = Zones,
        Swaps = Swaps,
        SwapFiles = SwapFiles,
        VmStat = VmStat,
        MemInfo = MemInfo,
        BuddyInfo = BuddyInfo,
        Pressure = Pressure,
        ZramMmStats = ZramMmStats,
        ZramBdStats = ZramBdStats,
        ZramBackingDevices = ZramBackingDevices,
        ZramWritebackLimits = ZramWritebackLimits,
        BufferStats = BufferStats,
        OomReports = OomReports,
        OomReaps = OomReaps,
        Series = Series,
        Maps = Maps,
        Uname = _uname,
        Host = Host,
        UnameFile = _unameFile,
        Releases = _releases,
        LruGenEnabled = LruGenEnabled,
    };
}
