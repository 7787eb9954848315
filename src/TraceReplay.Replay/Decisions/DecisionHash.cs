using System.Security.Cryptography;
using System.Text;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>SHA-256 over the canonical text of every decision, so that nothing about any of them can change unseen.</summary>
/// <param name="ranks">By file of the capture: its place among the replayed ones, so that other files change nothing.</param>
internal sealed class DecisionHash(IReadOnlyList<int> ranks) : IDisposable
{
    // By name, so that a clause added later leaves the hashes of all goldens as they are.
    private static readonly byte[][] ClauseNames = [.. Enum.GetNames<Clause>().Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] SiteNames = [.. DecisionSites.All.Select(s => Encoding.UTF8.GetBytes(DecisionSites.NameOf(s)))];

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

        Utf8Row row = new(_buffer.AsSpan(_used));
        row.Add(SiteNames[(int)d.Site]);
        row.Add(ClauseNames[(int)d.Clause]);
        row.Add(ranks[d.File]);
        row.Add(d.Line);
        row.Add(d.Time.Value);

        // A task is told by its pid: its name may have been read differently by two tracers.
        row.Add(d.Task.Pid);
        row.Add(d.Node);
        row.Add(d.Observed);
        row.AddHex(d.Expected.Mask);
        row.Add((int)d.Verdict.Kind);
        row.Add((long)d.Verdict.Missing);
        row.Add((int)d.Verdict.Presumed);
        row.Add(d.Values.A);
        row.Add(d.Values.B);
        row.Add(d.Counterfactual ? 1 : 0);
        row.EndLine();
        _used += row.Length;
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
