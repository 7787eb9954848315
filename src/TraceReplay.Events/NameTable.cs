using System.Globalization;
using System.Text;

namespace TraceReplay.Events;

/// <summary>
/// Task names and other words of one capture, each stored once: an event carries an index, so that a repeated name allocates nothing.
/// Not safe for use by several threads at a time.
/// </summary>
public sealed class NameTable
{
    // A trace of a busy machine names some thousands of tasks. Past this bound new names share one entry, so that a hostile
    // input cannot make memory grow without end.
    private const int MaxNames = 1 << 20;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _names = [string.Empty];
    private readonly List<int> _kswapdNodes = [-1];

    /// <summary>Makes a table that holds only the empty name.</summary>
    public NameTable() => _lookup = _indexes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name stored at <paramref name="index"/>.</summary>
    public string this[int index] => _names[index];

    /// <summary>The index of <paramref name="name"/> (UTF-8; invalid bytes become U+FFFD), stored at its first use.</summary>
    public int Intern(ReadOnlySpan<byte> name)
    {
        Span<char> chars = stackalloc char[256];
        if (name.Length > chars.Length)
        {
            name = name[..chars.Length];
        }

        int length = Encoding.UTF8.GetChars(name, chars);
        ReadOnlySpan<char> text = chars[..length];
        return _lookup.TryGetValue(text, out int index) ? index : Add(text.ToString());
    }

    /// <summary>The index of <paramref name="name"/>, stored at its first use.</summary>
    internal int Intern(string name) => _indexes.TryGetValue(name, out int index) ? index : Add(name);

    /// <summary>How many names there are.</summary>
    internal int Count => _names.Count;

    /// <summary>Copies the names from the one at <paramref name="index"/> on.</summary>
    internal void CopyTo(List<string> names, int index)
    {
        for (int i = index; i < _names.Count; i++)
        {
            names.Add(_names[i]);
        }
    }

    /// <summary>The node that a kswapd thread of this name serves (<c>kswapd0</c> serves node 0), or -1 for any other task.</summary>
    public int KswapdNode(TaskId task) => _kswapdNodes[task.Comm];

    /// <summary>A task as kernel people write it: <c>app1-288</c>; <c>-</c> when the line named none.</summary>
    public string Format(TaskId task) => task.IsKnown ? $"{_names[task.Comm]}-{task.Pid}" : "-";

    private int Add(string name)
    {
        if (_names.Count == MaxNames)
        {
            return 0;
        }

        _names.Add(name);
        _kswapdNodes.Add(name.StartsWith("kswapd", StringComparison.Ordinal) && int.TryParse(name.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out int node) ? node : -1);
        return _indexes[name] = _names.Count - 1;
    }
}
