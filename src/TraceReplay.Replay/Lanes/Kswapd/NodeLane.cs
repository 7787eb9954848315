using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One policy's kswapd of one node: its own kswapd_failures, and which of the kernel's runs it makes.</summary>
/// <param name="node">The node.</param>
/// <param name="rules">The policy's rules.</param>
/// <param name="context">Where its decisions go.</param>
/// <param name="changes">Takes what it changes.</param>
internal sealed partial class NodeLane(int node, CompiledRules rules, PolicyContext context, NodeChanges changes)
{
    private readonly PolicyExpression? _reset = rules[PolicyRule.Reset];
    private readonly PolicyExpression? _fails = rules[PolicyRule.Fails];
    private readonly PolicyExpression? _hopeless = rules[PolicyRule.Hopeless];

    private CounterSet _failures = CounterSet.Any;

    // Of a run of which it is open whether the policy's kswapd makes it: the values with which it does not. With _failures it does.
    private CounterSet _stopped;

    // Until the policy decides otherwise its counter is the kernel's, known or not.
    private bool _isOwn;
    private bool _isAnchored;
    private RunFate _fate;
    private RunFate _fateBefore;
    private EventOrigin _begun;
    private KswapdStop? _stop;

    public NodeChanges Changes => changes;

    // The values that the policy's counter can have.
    private CounterSet Counter => _failures.Or(_stopped);

    /// <summary>A run of the kernel's kswapd begins. What waits for a look is decided at its first one.</summary>
    public void Begin(in EventOrigin shown, CounterSet kernel)
    {
        Join();
        Follow(kernel);
        (_fate, _begun) = (RunFate.Open, shown);
    }

    /// <summary>The probe at the begin of the run has told the kernel's counter, and what was settled without it is settled again.</summary>
    public void Entered(CounterSet kernel)
    {
        if (!_isOwn && _hopeless is not null)
        {
            (_failures, _fate) = (kernel, RunFate.Open);
        }
    }

    /// <summary>Whether the run that has begun is made by the policy's kswapd, now that all before it is decided.</summary>
    public void Settle(InputFrame frame)
    {
        if (_fate == RunFate.Open)
        {
            _fate = !StopsByItself ? RunFate.Made : FateOf(_isOwn ? Hopeless(_failures, frame) : HopelessAsTheKernelRuns(frame));
            Part(frame);
        }
    }

    /// <summary>A run of the kernel's kswapd is over.</summary>
    /// <param name="run">The run.</param>
    /// <param name="moment">What is known of its end.</param>
    /// <param name="frame">Where the rules read.</param>
    public void End(in KswapdRun run, in RunMoment moment, InputFrame frame)
    {
        Settle(frame);
        TellRun(run, moment);
        Tri fails = _fate == RunFate.Avoided ? Tri.False : Fails(moment, frame);
        if (_fate == RunFate.Unknown && _stopped.IsEmpty && fails == Tri.True)
        {
            fails = Tri.Unknown;
        }

        bool differs = _fate != RunFate.Made || (_fails is not null && fails != moment.Failed);
        Grow(fails, differs, moment.Kernel);
        Join();
        (_fateBefore, _fate) = (_fate, RunFate.Open);
        NoteStop(run, frame);
    }

    /// <summary>
    /// A line tells the kernel's counter. The first such line is where the policy begins: what was recorded before without the counter leaves
    /// nothing to begin with.
    /// </summary>
    public void Anchor(CounterSet kernel)
    {
        if (!_isAnchored)
        {
            (_isAnchored, _isOwn, _failures) = (true, false, kernel);
        }
    }

    /// <summary>The kernel's counter as it is known by then: the policy's too, until it decided otherwise.</summary>
    public void Follow(CounterSet kernel) => _failures = _isOwn ? _failures : kernel;

    /// <summary>Events were lost: a policy that decided as the kernel did so far begins again where its counter is told.</summary>
    public void Forget()
    {
        if (_isOwn)
        {
            _stop?.Doubt(TraceTime.None);
        }

        (_fate, _fateBefore, _stop, _isAnchored) = (RunFate.Open, RunFate.Open, null, _isAnchored && _isOwn);
        (_failures, _stopped) = (CounterSet.Any, default);
    }

    private Tri Fails(in RunMoment moment, InputFrame frame)
    {
        if (_fails is null)
        {
            return moment.Failed;
        }

        frame[PolicyInput.Failures] = Of(_failures);
        frame[PolicyInput.Reclaimed] = moment.Reclaimed;
        frame[PolicyInput.NodeBalanced] = Quantity.Of(moment.Balanced);

        frame[PolicyInput.RunBoosted] = Quantity.Exactly(ShowsBoost(moment) ? 1 : 0);
        return _fails(frame).ToTri();
    }

    // As the kernel's own runs are judged: one that needs no boost to be explained is taken as without.
    private bool ShowsBoost(in RunMoment moment)
    {
        Tri reclaimed = moment.Reclaimed.Min > 0 ? Tri.True : moment.Reclaimed.Max <= 0 ? Tri.False : Tri.Unknown;
        Tri plain = KswapdFailuresModel.RunFails(context.Recorded, moment.Balanced, reclaimed, boosted: Tri.False);
        return plain != Tri.Unknown && moment.Failed != Tri.Unknown && plain != moment.Failed;
    }

    private void Grow(Tri fails, bool differs, CounterSet kernel)
    {
        if (!_isOwn && !differs)
        {
            _failures = kernel;
            return;
        }

        _isOwn = true;
        _failures = fails switch
        {
            Tri.True => _failures.Increment(),
            Tri.False => _failures,
            _ => _failures.Or(_failures.Increment()),
        };
    }

    private static Quantity Of(CounterSet counter) => new(counter.Min, counter.Max == CounterSet.Top ? double.PositiveInfinity : counter.Max);
}
