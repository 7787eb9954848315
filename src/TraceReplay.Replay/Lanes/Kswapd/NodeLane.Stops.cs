using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Whether the policy's kswapd is stopped: its counter against its limit.</content>
internal sealed partial class NodeLane
{
    // With the kernel's counter and the kernel's rule it stops where the kernel's kswapd does.
    private bool StopsByItself => _isOwn || _hopeless is not null;

    // Each value of a counter that may be at its limit is followed apart: there it stays, below it the run counts.
    private void Part(InputFrame frame)
    {
        if (_fate != RunFate.Unknown || !_isOwn)
        {
            return;
        }

        CounterSet made = default;
        foreach (int value in _failures.Values())
        {
            var one = CounterSet.Of(value);
            Tri hopeless = Hopeless(one, frame);
            made = hopeless == Tri.True ? made : made.Or(one);
            _stopped = hopeless == Tri.False ? _stopped : _stopped.Or(one);
        }

        _failures = made;
    }

    private void Join() => (_failures, _stopped) = (Counter, default);

    // The counter is the kernel's, and that kernel runs: it is below its own limit, unless a waker came late.
    private Tri HopelessAsTheKernelRuns(InputFrame frame)
    {
        CounterSet running = _failures.And(CounterSet.UpTo(ShouldReclaimRetryModel.MaxReclaimRetries - 1));
        return running.IsEmpty ? Tri.False : Hopeless(running, frame);
    }

    private Tri Hopeless(CounterSet failures, InputFrame frame)
    {
        if (_hopeless is null)
        {
            return KswapdFailuresModel.Hopeless(failures);
        }

        frame[PolicyInput.Failures] = Of(failures);
        return _hopeless(frame).ToTri();
    }

    private void NoteStop(in KswapdRun run, InputFrame frame)
    {
        // A stop that may have ended has not, or there is another one.
        if (_stop is null or { MayEndEarlier: true } && Hopeless(_failures, frame) == Tri.True)
        {
            _stop?.IsFollowed = true;
            _stop = new KswapdStop { From = run.Last, File = run.File, Line = run.Line };
            changes.Stop(_stop);
        }
    }

    private static RunFate FateOf(Tri hopeless) => hopeless switch
    {
        Tri.True => RunFate.Avoided,
        Tri.False => RunFate.Made,
        _ => RunFate.Unknown,
    };
}
