using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The names of the values that were read before, so that samples with the same names share them.</summary>
internal sealed class ValueLayouts
{
    // A recorder has a few selections; a file that has more of them is none of a recorder, and its samples share nothing.
    private const int MostLayouts = 64;
    private const int NameBytes = 100;

    private readonly List<Layout> _known = [];
    private Layout _last = new([]);
    private int _count;

    /// <summary>About how many bytes the names take that were not shared.</summary>
    public long KeptBytes { get; private set; }

    // The names of this text, once they are not those of the last one.
    private Layout? _other;

    /// <summary>Adds the name of the next value; false when the text has it twice.</summary>
    public bool TryAdd(ReadOnlySpan<char> name)
    {
        if (_other is null && _count < _last.Names.Count && name.SequenceEqual(_last.Names[_count]))
        {
            _count++;
            return true;
        }

        _other ??= new Layout(_last.Names.Take(_count));
        return _other.TryAdd(name.ToString());
    }

    /// <summary>Makes the values of a text that was read to its end, and empties the list for the next one.</summary>
    public SampleValues Take(List<long> values)
    {
        if (_other is null && _count < _last.Names.Count)
        {
            _other = new Layout(_last.Names.Take(_count));
        }

        _last = _other is null ? _last : Known(_other);
        var made = new SampleValues(_last.Places, [.. values]);
        values.Clear();
        (_other, _count) = (null, 0);
        return made;
    }

    private Layout Known(Layout layout)
    {
        if (_known.Find(known => known.Names.SequenceEqual(layout.Names, StringComparer.Ordinal)) is { } same)
        {
            return same;
        }

        if (_known.Count < MostLayouts)
        {
            _known.Add(layout);
        }

        KeptBytes += NameBytes * layout.Names.Count;
        return layout;
    }

    private sealed class Layout
    {
        public Layout(IEnumerable<string> names)
        {
            foreach (string name in names)
            {
                TryAdd(name);
            }
        }

        public List<string> Names { get; } = [];

        public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

        public bool TryAdd(string name)
        {
            bool isFirst = Places.TryAdd(name, Names.Count);
            if (isFirst)
            {
                Names.Add(name);
            }

            return isFirst;
        }
    }
}
