using System.Runtime.InteropServices;

namespace TraceReplay.Replay;

/// <summary>The victims of the OOM killer by pid.</summary>
internal sealed class VictimTable
{
    // A capture has a handful; a hostile text may name any number, and then the first ones are forgotten.
    private const int Most = 1 << 16;

    private readonly Dictionary<long, VictimTrack> _byPid = [];

    public VictimTrack Of(long pid)
    {
        if (_byPid.Count >= Most)
        {
            _byPid.Clear();
        }

        ref VictimTrack? track = ref CollectionsMarshal.GetValueRefOrAddDefault(_byPid, pid, out _);
        return track ??= new VictimTrack();
    }

    public void Forget() => _byPid.Clear();
}
