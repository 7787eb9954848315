using System.Security.Cryptography;
using System.Text.Unicode;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>SHA-256 over the canonical text of every decision, so that nothing about any of them can change unseen.</summary>
/// <param name="ranks">By file of the capture: its place among the replayed ones, so that other files change nothing.</param>
internal sealed class DecisionHash(IReadOnlyList<int> ranks) : IDisposable
{
    // By name, so that a clause added later leaves the hashes of all goldens as they are.
    private static readonly string[] ClauseNames = Enum.GetNames<Clause>();

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[32 * 1024];
    private int _used;

    public void Add(in Decision d)
    {
        const int MaxText = 512;
        if (_buffer.Length - _used < MaxText)
        {
            Flush();
        }

        // A task is told by its pid: its name may have been read differently by two tracers.
        bool fits = Utf8.TryWrite(
            _buffer.AsSpan(_used),
            $"{DecisionSites.NameOf(d.Site)} {ClauseNames[(int)d.Clause]} {ranks[d.File]} {d.Line} {d.Time.Value} {d.Task.Pid} {d.Node} {d.Observed} {d.Expected.Mask:x} {(int)d.Verdict.Kind} {(long)d.Verdict.Missing} {(int)d.Verdict.Presumed} {d.Values.A} {d.Values.B} {(d.Counterfactual ? 1 : 0)}\n",
            out int written);
        System.Diagnostics.Debug.Assert(fits, "a decision's canonical text is bounded");
        _used += written;
    }

    public string Current()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public void Dispose() => _hash.Dispose();

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _used);
        _used = 0;
    }
}
