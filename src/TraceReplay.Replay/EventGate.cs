using System.Runtime.CompilerServices;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// What stands before every replay: losses, joints between recordings, and events that were recorded twice. It keeps no other state, so
/// that whoever replays decides what is to be forgotten.
/// </summary>
internal sealed class EventGate(IReadOnlyList<FileAccount> files)
{
    private const long Undoubted = long.MinValue;

    private readonly RepeatFilter _repeats = new(files);
    private long _latest = long.MinValue;
    private long _doubtUntil = Undoubted;

    /// <summary>Looks at the next event.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GateSigns Look(in TraceEvent e)
    {
        // Nearly all events are no loss, and later than all before.
        TraceTime time = e.Time;
        if (e.Kind == EventKind.Loss || _doubtUntil != Undoubted || _repeats.IsNeeded || !time.IsSeconds || time.Value < _latest)
        {
            return LookClosely(e);
        }

        _latest = time.Value;
        return GateSigns.None;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private GateSigns LookClosely(in TraceEvent e)
    {
        if (e.Kind == EventKind.Loss)
        {
            NoteDoubt(e);
            return GateSigns.Forget | GateSigns.Skip;
        }

        GateSigns signs = GateSigns.None;
        if (_doubtUntil != Undoubted)
        {
            // Any event may follow one that was lost, up to the first that follows the last of them.
            _doubtUntil = e.Time.Value < _doubtUntil ? _doubtUntil : Undoubted;
            signs |= GateSigns.Forget;
        }

        if (IsAnotherRecording(e.Time))
        {
            signs |= GateSigns.Forget | GateSigns.TimeWentBack;
        }

        return _repeats.IsRepeat(e) ? signs | GateSigns.Skip | GateSigns.Repeat : signs;
    }

    // A recording is in the order of time, give or take what its buffers hold back.
    private bool IsAnotherRecording(TraceTime time)
    {
        const long HeldBack = 1_000_000_000;
        if (!time.IsSeconds)
        {
            return false;
        }

        bool back = time.Value + HeldBack < _latest;
        _latest = back ? time.Value : Math.Max(_latest, time.Value);
        return back;
    }

    private void NoteDoubt(in TraceEvent loss)
    {
        if (loss.Has(Field.Until))
        {
            _doubtUntil = loss[Field.Until] > loss.Time.Value ? Math.Max(_doubtUntil, loss[Field.Until]) : Undoubted;
        }
    }
}
