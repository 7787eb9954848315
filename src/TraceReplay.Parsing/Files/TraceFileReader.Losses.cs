using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>Losses that are told before the events they put in doubt.</content>
internal sealed partial class TraceFileReader
{
    private LossSchedule? _schedule;
    private TraceEvent _held;
    private bool _isHeld;

    // While the beginnings of some CPUs' streams may still be missing: how many CPUs there are.
    private int _expectedCpus;

    /// <summary>Uses what an earlier reading of the file found.</summary>
    public void TellEarly(LossSchedule schedule) => _schedule = schedule;

    /// <summary>
    /// Accounts for a line that tells of a loss. True when a loss event comes of it: an earlier reading knows how much is missing of an
    /// overwritten buffer; a first one knows it once all CPUs were seen.
    /// </summary>
    private bool CountLoss(ref TraceEvent e)
    {
        LossPlace place = _context.LossPlace;
        _account.CountLoss(place, _lines.Line, e.Cpu, e.Get(Field.Lost) ?? -1, _lines.DiskLines);
        if (place == LossPlace.Beginning)
        {
            if (_schedule is not null)
            {
                return false;
            }

            _expectedCpus = _context.ExpectedCpus;
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
        else if (_account.SeenAllCpus(_expectedCpus))
        {
            _expectedCpus = 0;
            Hold(ref e);
            BeLoss(ref e, -1, e.Time);
        }
    }

    private bool TakeHeld(ref TraceEvent e)
    {
        e = _held;
        _isHeld = _schedule?.IsDue(in e) == true;
        if (_isHeld)
        {
            Announce(ref e);
        }

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
