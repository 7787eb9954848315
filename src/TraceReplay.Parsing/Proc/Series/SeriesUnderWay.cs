using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The series that is read: its samples so far, and the one that has begun.</summary>
internal sealed class SeriesUnderWay(string file)
{
    private readonly SectionReaders _readers = new(file);
    private readonly List<MachineSample> _samples = [];
    private readonly List<long> _unused = [];
    private readonly List<SeriesNote> _notes = [];
    private Dictionary<string, CgroupSample> _cgroups = new(StringComparer.Ordinal);
    private TraceTime _last;
    private long _kept;

    /// <summary>What its first lines say.</summary>
    public SeriesHead Head { get; } = new();

    /// <summary>Whether a sample has begun.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The sample that has begun and not ended.</summary>
    public SampleUnderWay? Sample { get; private set; }

    /// <summary>Whether the lines belong to a sample whose beginning could not be read.</summary>
    public bool IsPassedOver { get; private set; }

    /// <summary>Keeps a note.</summary>
    public void AddNote(SeriesNote note)
    {
        _kept += CgroupUnderWay.RecordBytes + note.Text.Length;
        _notes.Add(note);
    }

    /// <summary>Begins a sample; null is a time that is none.</summary>
    public FaultKind BeginSample(long line, TraceTime? time)
    {
        Abandon();
        HasBegun = true;
        FaultKind wrong = Check(time);
        IsPassedOver = wrong != FaultKind.None;
        if (IsPassedOver)
        {
            AddUnused(line);
        }
        else
        {
            Sample = new SampleUnderWay(line, time!.Value, _cgroups);
            _last = time.Value;
        }

        return wrong;
    }

    /// <summary>Ends the sample; null is a time that is none.</summary>
    public FaultKind EndSample(TraceTime? time)
    {
        FaultKind wrong = Sample is null && !IsPassedOver ? FaultKind.Missing : Check(time);
        if (Sample is not null && wrong == FaultKind.None)
        {
            Add(Sample.Build(time!.Value, out long kept), kept);
            Sample = null;
            _last = time.Value;
        }

        Abandon();
        IsPassedOver = false;
        return wrong;
    }

    /// <summary>A reader for a section of the sample.</summary>
    public SeriesSection? OpenSection(SectionPath path) => Sample is null ? null : _readers.Open(path, Sample);

    /// <summary>About how many bytes were kept since it was last asked.</summary>
    public long TakeKept()
    {
        long kept = _kept;
        _kept = 0;
        return kept;
    }

    /// <summary>The file ends, or another series begins.</summary>
    public MachineSeries Finish()
    {
        Abandon();
        return new MachineSeries(file, Head.IntervalNs, _samples)
        {
            Clock = Head.Clock,
            PageSizeBytes = Head.PageSizeBytes,
            UnusedSamples = _unused,
            Notes = _notes,
        };
    }

    private FaultKind Check(TraceTime? time) => time switch
    {
        null => FaultKind.NotANumber,
        { } some when some.Value < _last.Value => FaultKind.Backwards,
        _ => FaultKind.None,
    };

    private void Add(MachineSample sample, long kept)
    {
        _kept += kept;
        _samples.Add(sample);
        _cgroups = sample.Cgroups.ToDictionary(cgroup => cgroup.Path, StringComparer.Ordinal);
    }

    private void Abandon()
    {
        if (Sample is not null)
        {
            AddUnused(Sample.Line);
            Sample = null;
        }
    }

    private void AddUnused(long line)
    {
        _kept += sizeof(long);
        _unused.Add(line);
    }
}
