using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A section of one named number a line: <c>MemFree: 512340 kB</c>, <c>nr_free_pages 128085</c>. Samples have the same names in the same
/// order, so the name that came at this place before is tried first.
/// </summary>
internal sealed class ValuesSection(bool isInKilobytes) : SeriesSection
{
    private const string Unit = "kB";

    private readonly ValueLayouts _layouts = new();
    private readonly List<long> _values = [];

    /// <summary>Where what was read goes.</summary>
    public Action<SampleUnderWay, SampleValues> Target { get; set; } = static (_, _) => { };

    /// <inheritdoc/>
    public override LineVerdict Read(string line, long number)
    {
        Fault = default;
        int end = line.AsSpan().IndexOfAny(": \t");
        if (end <= 0)
        {
            return LineVerdict.Unknown;
        }

        ReadOnlySpan<char> name = line.AsSpan(0, end);
        int start = end + (line[end] == ':' ? 1 : 0);
        start += line.AsSpan(start).IndexOfAnyExcept(" \t") is var blanks and > 0 ? blanks : 0;
        ReadOnlySpan<char> rest = line.AsSpan(start).TrimEnd();
        if (isInKilobytes && rest.EndsWith(Unit))
        {
            rest = rest[..^Unit.Length].TrimEnd();
        }

        return rest.Contains(' ') ? LineVerdict.Unknown : Add(name, rest, start);
    }

    /// <inheritdoc/>
    public override void Close(SampleUnderWay sample)
    {
        if (_values.Count > 0)
        {
            long before = _layouts.KeptBytes;
            Target(sample, _layouts.Take(_values));
            sample.AddKept(_layouts.KeptBytes - before);
        }
    }

    private LineVerdict Add(ReadOnlySpan<char> name, ReadOnlySpan<char> digits, int column)
    {
        FaultKind wrong = SnapshotNumber.ReadUnsigned(digits, out long value);
        if (wrong != FaultKind.None)
        {
            Fault = new Fault(wrong, column, name.ToString());
            return LineVerdict.Malformed;
        }

        if (!_layouts.TryAdd(name))
        {
            return LineVerdict.Unknown;
        }

        _values.Add(value);
        return LineVerdict.Parsed;
    }
}
