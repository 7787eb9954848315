using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>What happens to an event between its line and whoever asked for it: its time is shifted, a loss is told before it.</content>
internal sealed partial class TraceFileReader
{
    private LossSchedule? _schedule;
    private long _shift;

    // Whether any of this may happen to the next event.
    private bool _isWatched;
    private TraceEvent _held;
    private bool _isHeld;

    // While the beginnings of some CPUs' streams may still be missing.
    private CpuCensus? _census;

    /// <summary>Whether events that others read must be shown to <see cref="Watch"/>.</summary>
    public bool IsWatched => _isWatched;

    /// <summary>Uses what an earlier reading of the file found.</summary>
    public void TellEarly(LossSchedule schedule) => (_schedule, _isWatched) = (schedule, true);

    /// <summary>Adds so many ns to all times.</summary>
    public void Shift(long nanoseconds) => (_shift, _isWatched) = (nanoseconds, _isWatched || nanoseconds != 0);

    /// <summary>Puts a loss that is to be told first in the place of an event, which <see cref="TryTakeHeld"/> then gives; shifts its time.</summary>
    public void Watch(ref TraceEvent e)
    {
        // Losses are found and told on the file's own clock.
        if (e.Kind != EventKind.Loss)
        {
            _account.LossLog.Close(e.Time);
        }

        TellLossFirst(ref e);
        _isWatched = _shift != 0 || _schedule is not null || _census is not null || _account.LossLog.IsOpen;
        ShiftTimes(ref e);
    }

    private void ShiftTimes(ref TraceEvent e)
    {
        if (e.Time.IsSeconds)
        {
            e.Time = new TraceTime(e.Time.Value + _shift, e.Time.Format);
        }

        if (e.Kind == EventKind.Loss && e.Get(Field.Until) is long until and < long.MaxValue)
        {
            e.Set(Field.Until, until + _shift);
        }
    }

    /// <summary>
    /// Accounts for a line that tells of a loss. True when a loss event comes of it: an earlier reading knows how much is missing of an
    /// overwritten buffer; a first one knows it once all CPUs were seen.
    /// </summary>
    private bool CountLoss(ref TraceEvent e)
    {
        LossPlace place = _context.LossPlace;
        _isWatched = true;
        _account.CountLoss(place, _lines.Line, e.Cpu, e.Get(Field.Lost) ?? -1, _lines.DiskLines, _schedule is not null);
        if (place == LossPlace.Beginning)
        {
            if (_schedule is not null)
            {
                return false;
            }

            _census = new CpuCensus(_context.ExpectedCpus, _account.Cpus);
            e.Set(Field.Until, long.MaxValue);
        }

        return Place(ref e);
    }

    private void TellLossFirst(ref TraceEvent e)
    {
        if (_schedule?.IsDue(in e) == true)
        {
            Hold(ref e);
            Announce(ref e);
        }
        else if (_census?.IsWholeWith(e) == true)
        {
            _census = null;
            Hold(ref e);
            BeLoss(ref e, -1, e.Time);
        }
    }

    /// <summary>The event before which a loss was told.</summary>
    public bool TryTakeHeld(ref TraceEvent e) => _isHeld && TakeHeld(ref e);

    private bool TakeHeld(ref TraceEvent e)
    {
        e = _held;
        _isHeld = _schedule?.IsDue(in e) == true;
        if (_isHeld)
        {
            Announce(ref e);
        }

        ShiftTimes(ref e);
        return true;
    }

    private void Hold(ref TraceEvent e)
    {
        _held = e;
        _isHeld = true;
    }

    private void Announce(ref TraceEvent e)
    {
        LossSpan span = _schedule!.Take();
        BeLoss(ref e, span.Cpu, span.To);
        if (span.Lost is long lost)
        {
            e.Set(Field.Lost, lost);
        }
    }

    private static void BeLoss(ref TraceEvent e, int cpu, TraceTime until)
    {
        e.ClearFields();
        e.Kind = EventKind.Loss;
        e.Cpu = cpu;
        e.Task = TaskId.Unknown;
        e.Set(Field.Until, until.Value);
    }
}
