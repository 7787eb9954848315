using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What one task's direct reclaim scanned and reclaimed of each kind of list, as mm_vmscan_lru_shrink_inactive tells it.</summary>
internal struct ReclaimTally
{
    private long _scannedAnon;
    private long _scannedFile;
    private long _anon;
    private long _file;
    private bool _isWhole;

    /// <summary>A reclaim begins.</summary>
    public void Begin() => this = new ReclaimTally { _isWhole = true };

    /// <summary>One shrink_inactive_list of it.</summary>
    public void Add(LruList list, long scanned, long reclaimed)
    {
        if (list == LruList.Anon)
        {
            (_scannedAnon, _anon) = (_scannedAnon + scanned, _anon + reclaimed);
        }
        else if (list == LruList.File)
        {
            (_scannedFile, _file) = (_scannedFile + scanned, _file + reclaimed);
        }
        else
        {
            _isWhole = false;
        }
    }

    /// <summary>Puts the sums into a frame.</summary>
    /// <param name="frame">Where the policies read them.</param>
    /// <param name="total">nr_reclaimed of the reclaim, slab included; negative when not known.</param>
    /// <param name="isRecorded">Whether such events are recorded at all.</param>
    public readonly void Fill(InputFrame frame, long total, bool isRecorded)
    {
        bool known = isRecorded && _isWhole;
        Quantity none = Quantity.UnknownSize;
        Quantity upTo = total >= 0 ? new Quantity(0, total) : none;
        frame[PolicyInput.Progress] = total >= 0 ? Quantity.Exactly(total) : none;
        frame[PolicyInput.ProgressAnon] = known ? Quantity.Exactly(_anon) : upTo;
        frame[PolicyInput.ProgressFile] = known ? Quantity.Exactly(_file) : upTo;
        frame[PolicyInput.ScannedAnon] = known ? Quantity.Exactly(_scannedAnon) : none;
        frame[PolicyInput.ScannedFile] = known ? Quantity.Exactly(_scannedFile) : none;
    }
}
